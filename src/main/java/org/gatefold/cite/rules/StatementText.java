package org.gatefold.cite.rules;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.cite.walk.Piece;
import org.gatefold.model.article.Block.Heading;
import org.gatefold.model.article.Inline;
import org.gatefold.model.article.Inline.CitationItem;
import org.jspecify.annotations.Nullable;

/** Collects running text with its places and citations, and cuts it into sentences ({@link SentenceEnds}). */
final class StatementText {
  private record Call(int at, boolean narrative, CitationItem item) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Call> calls = new ArrayList<>();
  private final List<Inline.Remark> remarks = new ArrayList<>();

  void add(List<Inline> content) {
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text characters -> {
          pieces.add(new Piece(text.length(), characters.origin()));
          text.append(characters.text());
        }
        case Inline.Emphasis emphasis -> add(emphasis.content());
        case Inline.Strong strong -> add(strong.content());
        case Inline.Shifted shifted -> add(shifted.content());
        case Inline.Foreign foreign -> add(foreign.content());
        case Inline.Link link -> add(link.content());
        case Inline.LineBreak lineBreak -> text.append(' ');
        case Inline.Citation citation -> citation.items().forEach(
            item -> calls.add(new Call(text.length(), citation.narrative(), item)));
        case Inline.Remark remark -> remarks.add(remark);
      }
    }
  }

  /** The remarks that are called in it. */
  List<Inline.Remark> remarks() {
    return remarks;
  }

  /** Keeps paragraphs apart. */
  void space() {
    text.append(' ');
  }

  /** All of it as one statement. */
  Statement whole(@Nullable String block, List<Heading> headings) {
    return new Statement(text.toString(), pieces, calls.stream().map(Call::item).toList(), block, headings, true);
  }

  /** Its sentences. A citation behind a full stop belongs to what stands before it. */
  List<Statement> sentences(@Nullable String block, List<Heading> headings) {
    List<Statement> sentences = new ArrayList<>();
    for (SentenceEnds.Range range : SentenceEnds.in(text.toString())) {
      sentences.add(sentence(range.from(), range.to(), range.next(), block, headings));
    }
    return sentences;
  }

  private Statement sentence(int from, int end, int next, @Nullable String block, List<Heading> headings) {
    List<CitationItem> items = new ArrayList<>();
    for (Call call : calls) {
      boolean atStart = call.at() == from && (call.narrative() || from == 0);
      boolean atEnd = call.at() > end && call.at() <= next && !call.narrative();
      if (atStart || (call.at() > from && call.at() <= end) || atEnd) {
        items.add(call.item());
      }
    }
    List<Piece> here = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int pieceEnd = i + 1 < pieces.size() ? pieces.get(i + 1).from() : text.length();
      if (piece.from() < end && pieceEnd > from) {
        int cut = Math.max(0, from - piece.from());
        here.add(new Piece(piece.from() + cut - from, piece.origin().plus(0, cut)));
      }
    }
    return new Statement(text.substring(from, end), here, items, block, headings, false);
  }
}
