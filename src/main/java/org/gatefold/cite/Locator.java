package org.gatefold.cite;

import de.undercouch.citeproc.bibtex.PageParser;
import de.undercouch.citeproc.helper.PageRangeFormatter;
import de.undercouch.citeproc.helper.PageRangeFormatter.Format;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place within a reference, in whatever language the author named it.
 *
 * @param term CSL's name of what is counted; empty if it is nothing that we know, and then the value is all that was written
 * @param value what is behind the label
 */
record Locator(String term, String value) {
  static final Locator NONE = new Locator("", "");
  private static final String PAGE = "page";

  /** Reads what an author wrote; a bare number is a page. */
  static Locator of(String written) {
    String text = written.strip();
    if (text.isEmpty()) {
      return NONE;
    }
    int digits = firstDigit(text);
    String label = text.substring(0, digits).strip();
    String value = text.substring(digits).strip();
    if (value.isEmpty()) {
      return new Locator("", text);
    }
    if (label.isEmpty() || label.equals("第")) {
      int end = endOfValue(value);
      String behind = LocatorWords.term(value.substring(end));
      return behind.isEmpty() && end < value.length() && !label.isEmpty() ? new Locator("", text)
          : new Locator(behind.isEmpty() ? PAGE : behind, behind.isEmpty() ? value : value.substring(0, end).strip());
    }
    String term = LocatorWords.term(label);
    return term.isEmpty() ? new Locator("", text) : new Locator(term, value);
  }

  boolean isEmpty() {
    return value.isEmpty();
  }

  boolean isPage() {
    return term.equals(PAGE);
  }

  boolean isSeveral() {
    return value.indexOf('-') >= 0 || value.indexOf('–') >= 0 || value.indexOf(',') >= 0 || value.indexOf('&') >= 0;
  }

  /** The value, pages shortened as the style has it. */
  String value(CslStyle style, Terms terms) {
    String plain = value.replace('–', '-').replace('—', '-');
    boolean range = isSeveral() && Character.isDigit(plain.charAt(plain.length() - 1));
    if (!range) {
      return value;
    }
    Format format = format(style.pageFormat());
    if (!isPage() || format == null) {
      return plain.replace("-", terms.pageRange());
    }
    List<String> ranges = new ArrayList<>();
    PageParser.parse(plain).forEach(pages -> ranges.add(PageRangeFormatter.format(pages, format, terms.pageRange())));
    return String.join(", ", ranges);
  }

  private static @Nullable Format format(String name) {
    return switch (name) {
      case "chicago", "chicago-15" -> Format.CHICAGO15;
      case "chicago-16" -> Format.CHICAGO16;
      case "expanded" -> Format.EXPANDED;
      case "minimal" -> Format.MINIMAL;
      case "minimal-two" -> Format.MINIMAL2;
      default -> null;
    };
  }

  private static int firstDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return i;
      }
    }
    return text.length();
  }

  private static int endOfValue(String value) {
    int end = value.length();
    while (end > 0 && !Character.isDigit(value.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
