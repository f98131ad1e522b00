package org.gatefold.cite.rules;

import java.util.List;
import org.gatefold.cite.walk.Lines;
import org.gatefold.cite.walk.Lines.Line;
import org.gatefold.cite.walk.Places;
import org.gatefold.diag.Origin;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Inline;
import org.gatefold.model.article.PlainText;

/** Nobody writes the number of a reference by hand, such as [3] or a raised 3: it would not follow when a citation is added. */
final class NumbersByHand implements Rule {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int LONGEST = 3;
  /** Units have one or two letters, as in cm³. */
  private static final int LONGEST_UNIT = 2;

  @Override
  public void check(CitedArticle article, Report report) {
    for (Line line : Lines.in(article.manuscript().article().blocks())) {
      if (!line.quoted()) {
        Places places = Places.of(line.content());
        bracketed(places, line, report);
        raisedSigns(places, line, report);
        raised(line.content(), "", line, report);
      }
    }
  }

  private static void bracketed(Places places, Line line, Report report) {
    String text = places.text();
    for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
      int close = text.indexOf(']', open);
      if (close > 0 && isList(text.substring(open + 1, close))) {
        report(text.substring(open, close + 1), places.at(open), line, report);
      }
    }
  }

  private static void raisedSigns(Places places, Line line, Report report) {
    String text = places.text();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && (RAISED.indexOf(text.charAt(end)) >= 0 || (end > at && "⁻,–-".indexOf(text.charAt(end)) >= 0
          && end + 1 < text.length() && RAISED.indexOf(text.charAt(end + 1)) >= 0))) {
        end++;
      }
      if (end > at && isBehindWord(text.substring(0, at))) {
        report(text.substring(at, end), places.at(at), line, report);
      }
      at = Math.max(at + 1, end);
    }
  }

  private static void raised(List<Inline> content, String before, Line line, Report report) {
    StringBuilder text = new StringBuilder(before);
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Shifted shifted -> {
          String words = PlainText.of(shifted.content());
          if (shifted.raised() && isList(words) && isBehindWord(text)) {
            report(words, shifted.origin(), line, report);
          }
        }
        case Inline.Emphasis emphasis -> raised(emphasis.content(), text.toString(), line, report);
        case Inline.Strong strong -> raised(strong.content(), text.toString(), line, report);
        case Inline.Foreign foreign -> raised(foreign.content(), text.toString(), line, report);
        case Inline.Link link -> {}
        case Inline.Text plain -> {}
        case Inline.Citation citation -> {}
        case Inline.LineBreak lineBreak -> {}
        case Inline.Remark remark -> {}
      }
      text.append(PlainText.of(List.of(inline)));
    }
  }

  private static void report(String words, Origin place, Line line, Report report) {
    report.add(RuleCode.NUMBER_DIFFERS, line.block(), place, words, "it does not follow when a citation is added or moved");
  }

  /** One number or several, such as {@code 3}, {@code 1, 2} or {@code 4–6}. */
  private static boolean isList(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      digits = digit ? digits + 1 : 0;
      if (digits > LONGEST || (!digit && " ,;-–".indexOf(c) < 0)) {
        return false;
      }
    }
    return !text.isEmpty() && Character.isDigit(text.charAt(0)) && digits > 0;
  }

  /** Whether a word, and not a unit or a number, or the sign behind one, ends here. */
  private static boolean isBehindWord(CharSequence text) {
    int end = text.length();
    boolean sign = end > 0 && ".,;:”\")»".indexOf(text.charAt(end - 1)) >= 0;
    int from = sign ? end - 1 : end;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return sign ? from < end - 1 || end > 1 : end - from > LONGEST_UNIT;
  }
}
