package org.gatefold.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;
import org.gatefold.model.article.PlainText;
import org.gatefold.model.pseudo.PseudoText;

/** Running text as a pseudo-locale says it. Marks, citations and links keep their places; words of another language stay. */
final class PseudoInlines {
  private static final String COLONS = ":：";
  private static final String DASH = "— ";

  private final PseudoText text;
  private final UnaryOperator<List<Block>> blocks;

  /** @param blocks what a remark's blocks become */
  PseudoInlines(PseudoText text, UnaryOperator<List<Block>> blocks) {
    this.text = text;
    this.blocks = blocks;
  }

  /** The text of a paragraph, a heading, a cell: with what stands in front of it and behind it, if it has words at all. */
  List<Inline> running(List<Inline> content) {
    List<Inline> said = new ArrayList<>(content.stream().map(this::said).toList());
    String plain = PlainText.of(content).strip();
    if (plain.codePoints().anyMatch(Character::isLetter)) {
      open(said);
      close(said, text.closing(plain.length()));
    }
    return said;
  }

  private Inline said(Inline inline) {
    return switch (inline) {
      case Inline.Text words -> new Inline.Text(text.words(words.text()), words.origin());
      case Inline.Emphasis emphasis -> new Inline.Emphasis(said(emphasis.content()), emphasis.origin());
      case Inline.Strong strong -> new Inline.Strong(said(strong.content()), strong.origin());
      case Inline.Shifted shifted -> new Inline.Shifted(shifted.raised(), said(shifted.content()), shifted.origin());
      case Inline.Link link -> new Inline.Link(link.target(), said(link.content()), link.origin());
      case Inline.Remark remark -> new Inline.Remark(blocks.apply(remark.blocks()), remark.origin());
      case Inline.Foreign foreign -> foreign;
      case Inline.Citation citation -> citation;
      case Inline.LineBreak lineBreak -> lineBreak;
    };
  }

  private List<Inline> said(List<Inline> content) {
    return content.stream().map(this::said).toList();
  }

  /** Behind a heading's number and the dash of an attribution, which are known by standing first. */
  private void open(List<Inline> content) {
    String opening = text.opening();
    if (opening.isEmpty()) {
      return;
    }
    if (content.getFirst() instanceof Inline.Text first) {
      int at = first.text().startsWith(DASH) ? DASH.length() : endOfNumber(first.text());
      content.set(0, new Inline.Text(first.text().substring(0, at) + opening + first.text().substring(at), first.origin()));
    } else {
      content.addFirst(new Inline.Text(opening, Origin.NOWHERE));
    }
  }

  private static int endOfNumber(String text) {
    int end = 0;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean number = end > 0 && end + 1 < text.length() && ".)".indexOf(text.charAt(end)) >= 0 && text.charAt(end + 1) == ' ';
    return number ? end + 2 : 0;
  }

  /** In front of the citations at its end, which hang on its last word, and of a colon, which says that something follows. */
  private static void close(List<Inline> content, String closing) {
    if (closing.isEmpty()) {
      return;
    }
    int last = content.size() - 1;
    while (last > 0 && (hangs(content.get(last)) || (isMark(content.get(last)) && hangs(content.get(last - 1))))) {
      last--;
    }
    if (content.get(last) instanceof Inline.Text end) {
      String words = end.text().stripTrailing();
      int at = !words.isEmpty() && COLONS.indexOf(words.charAt(words.length() - 1)) >= 0 ? words.length() - 1 : words.length();
      content.set(last, new Inline.Text(end.text().substring(0, at) + closing + end.text().substring(at), end.origin()));
    } else {
      content.add(last + 1, new Inline.Text(closing, Origin.NOWHERE));
    }
  }

  /** A full stop or a colon behind a citation. */
  private static boolean isMark(Inline inline) {
    return inline instanceof Inline.Text text && text.text().strip().length() == 1
        && !Character.isLetterOrDigit(text.text().strip().charAt(0));
  }

  private static boolean hangs(Inline inline) {
    return inline instanceof Inline.Remark || (inline instanceof Inline.Citation citation && !citation.narrative());
  }
}
