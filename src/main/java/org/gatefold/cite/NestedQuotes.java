package org.gatefold.cite;

import java.util.ArrayDeque;
import java.util.Deque;

/** Gives a quotation within a quotation the other marks: the processor puts a title's own into the same as the title. */
final class NestedQuotes {
  private final String[] open;
  private final String[] close;

  /** @param xml the locale file */
  NestedQuotes(String xml) {
    open = new String[] {CslTerms.rawTerm(xml, "open-quote"), CslTerms.rawTerm(xml, "open-inner-quote")};
    close = new String[] {CslTerms.rawTerm(xml, "close-quote"), CslTerms.rawTerm(xml, "close-inner-quote")};
  }

  String in(String printed) {
    boolean distinct = open[0].length() == 1 && close[0].length() == 1 && open[1].length() == 1 && close[1].length() == 1
        && !open[0].equals(close[0]) && !open[1].equals(close[1]);
    return distinct ? nested(printed) : printed;
  }

  private String nested(String printed) {
    StringBuilder out = new StringBuilder(printed.length());
    Deque<Pair> pairs = new ArrayDeque<>();
    for (int i = 0; i < printed.length(); i++) {
      String c = printed.substring(i, i + 1);
      Pair around = pairs.peek();
      if (around != null && c.equals(close[around.written]) && !isApostrophe(printed, i)) {
        out.append(close[around.wanted]);
        pairs.pop();
      } else if (c.equals(open[0]) || c.equals(open[1])) {
        int written = c.equals(open[0]) ? 0 : 1;
        Pair pair = new Pair(written, around == null ? written : 1 - around.wanted);
        out.append(open[pair.wanted]);
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
