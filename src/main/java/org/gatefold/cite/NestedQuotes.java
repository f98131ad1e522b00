package org.gatefold.cite;

import java.util.ArrayDeque;
import java.util.Deque;

/** Gives a quotation within a quotation the other marks: the processor puts a title's own into the same as the title. */
final class NestedQuotes {
  private final String open;
  private final String close;

  /** @param xml the locale file */
  NestedQuotes(String xml) {
    open = CslTerms.rawTerm(xml, "open-quote") + CslTerms.rawTerm(xml, "open-inner-quote");
    close = CslTerms.rawTerm(xml, "close-quote") + CslTerms.rawTerm(xml, "close-inner-quote");
  }

  String in(String printed) {
    boolean distinct = open.length() == 2 && close.length() == 2 && open.charAt(0) != close.charAt(0)
        && open.charAt(1) != close.charAt(1);
    return distinct && opensTwice(printed) ? nested(printed) : printed;
  }

  private boolean opensTwice(String printed) {
    int opened = 0;
    for (int i = 0; i < printed.length() && opened < 2; i++) {
      opened += open.indexOf(printed.charAt(i)) >= 0 ? 1 : 0;
    }
    return opened == 2;
  }

  private String nested(String printed) {
    StringBuilder out = new StringBuilder(printed.length());
    Deque<Pair> pairs = new ArrayDeque<>();
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      Pair around = pairs.peek();
      int written = open.indexOf(c);
      if (around != null && c == close.charAt(around.written) && !isApostrophe(printed, i)) {
        out.append(close.charAt(around.wanted));
        pairs.pop();
      } else if (written >= 0) {
        Pair pair = new Pair(written, around == null ? written : 1 - around.wanted);
        out.append(open.charAt(pair.wanted));
        pairs.push(pair);
      } else {
        out.append(c);
      }
    }
    // Where they do not pair, nobody knows which is within which.
    return pairs.isEmpty() ? out.toString() : printed;
  }

  /** The marks of one quotation: 0 are the outer ones, 1 the inner ones. */
  private record Pair(int written, int wanted) {}

  private static boolean isApostrophe(String text, int at) {
    return text.charAt(at) == '’' && at > 0 && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
  }
}
