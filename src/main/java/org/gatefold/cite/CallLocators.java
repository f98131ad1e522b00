package org.gatefold.cite;

import java.util.ArrayList;
import java.util.List;

/** Writes locators as AMA does behind a superscript number: {@code (p825)}, {@code (pp825-826)}, {@code (p5, fig 2)}. */
final class CallLocators {
  private final CslStyle style;
  private final Terms terms;

  CallLocators(CslStyle style, Terms terms) {
    this.style = style;
    this.terms = terms;
  }

  /** The locators in parentheses; empty if there are none. */
  String printed(List<Locator> locators) {
    List<String> printed = new ArrayList<>();
    int i = 0;
    while (i < locators.size()) {
      int end = i + 1;
      while (end < locators.size() && locators.get(end).term().equals(locators.get(i).term())) {
        end++;
      }
      printed.add(alike(locators.subList(i, end)));
      i = end;
    }
    return printed.isEmpty() ? "" : "(" + String.join(", ", printed) + ")";
  }

  private String alike(List<Locator> locators) {
    Locator first = locators.getFirst();
    List<String> values = locators.stream().map(locator -> locator.value(style, terms)).toList();
    if (first.term().isEmpty()) {
      return String.join(", ", values);
    }
    String label = terms.label(first.term(), values.size() > 1 || first.isSeveral()).replace(".", "");
    String value = String.join(",", values);
    boolean closed = first.isPage() && (label.equals("p") || label.equals("pp"));
    return closed ? label + value : terms.labelled(first.term(), label, value);
  }
}
