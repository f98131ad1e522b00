package org.gatefold.cite.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gatefold.cite.walk.Piece;
import org.gatefold.model.article.Block.Heading;
import org.gatefold.model.article.Inline;
import org.gatefold.model.article.Inline.CitationItem;
import org.jspecify.annotations.Nullable;

/** Collects running text with its places and citations, and cuts it into sentences. */
final class StatementText {
  private static final Set<String> SHORT = Set.of("dr", "dra", "dre", "prof", "profa", "pr", "al", "cols", "col", "coll", "vs",
      "no", "nr", "fig", "st", "mr", "mrs", "ms", "sr", "sra", "g", "e", "p", "pp", "ca", "cf", "bzw", "vgl", "approx", "aprox");

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
    int from = 0;
    while (from < text.length()) {
      int end = end(from);
      int next = skipSpace(end);
      sentences.add(sentence(from, end, next, block, headings));
      from = next;
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

  private int end(int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '!' || c == '?' || (c == '.' && !isShort(i))) {
        int end = i + 1;
        while (end < text.length() && isClosing(text.charAt(end))) {
          end++;
        }
        int next = skipSpace(end);
        if (next == text.length() || (next > end && !Character.isLowerCase(text.charAt(next)))) {
          return end;
        }
      }
    }
    return text.length();
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isClosing(char c) {
    return c == '"' || c == '\'' || c == '”' || c == '’' || c == '»' || c == ')' || c == ']' || c == '.';
  }

  /** Whether a full stop ends an initial or a short form, and not a sentence. */
  private boolean isShort(int stop) {
    int start = stop;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean andOthers = word.equals("a") && text.substring(0, start).stripTrailing().endsWith("u.");
    return initial || andOthers || word.equals("u") || SHORT.contains(word.toLowerCase(Locale.ROOT));
  }
}
