package org.gatefold.typeset.css;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A simple selector: one thing that an element must be (Selectors 4). */
sealed interface Condition {
  int ID = 1 << 20;
  int CLASS = 1 << 10;
  int TYPE = 1;

  boolean test(Element element);

  /** What it adds to the specificity: three groups of ten bits. */
  default int weight() {
    return CLASS;
  }

  record Type(String name) implements Condition {
    @Override
    public boolean test(Element element) {
      return element.normalName().equals(name);
    }

    @Override
    public int weight() {
      return TYPE;
    }
  }

  record Id(String id) implements Condition {
    @Override
    public boolean test(Element element) {
      return element.hasAttr("id") && element.attr("id").equals(id);
    }

    @Override
    public int weight() {
      return ID;
    }
  }

  record ClassName(String name) implements Condition {
    @Override
    public boolean test(Element element) {
      return Attribute.Operator.WORD.test(element.attr("class"), name);
    }
  }

  /** {@code [name operator "value"]}. */
  record Attribute(String name, Operator operator, String value, boolean anyCase) implements Condition {
    /** How the value is compared. */
    enum Operator {
      PRESENT,
      EQUALS,
      WORD,
      DASH,
      PREFIX,
      SUFFIX,
      SUBSTRING;

      boolean test(String actual, String value) {
        return switch (this) {
          case PRESENT -> true;
          case EQUALS -> actual.equals(value);
          case WORD -> hasWord(actual, value);
          case DASH -> actual.startsWith(value)
              && (actual.length() == value.length() || actual.charAt(value.length()) == '-');
          case PREFIX -> !value.isEmpty() && actual.startsWith(value);
          case SUFFIX -> !value.isEmpty() && actual.endsWith(value);
          case SUBSTRING -> !value.isEmpty() && actual.contains(value);
        };
      }

      private static boolean hasWord(String list, String word) {
        int length = word.length();
        for (int at = length == 0 ? -1 : list.indexOf(word); at >= 0; at = list.indexOf(word, at + 1)) {
          int end = at + length;
          if ((at == 0 || list.charAt(at - 1) <= ' ') && (end == list.length() || list.charAt(end) <= ' ')) {
            return true;
          }
        }
        return false;
      }
    }

    @Override
    public boolean test(Element element) {
      if (!element.hasAttr(name)) {
        return false;
      }
      String actual = element.attr(name);
      return anyCase
          ? operator.test(actual.toLowerCase(Locale.ROOT), value.toLowerCase(Locale.ROOT))
          : operator.test(actual, value);
    }
  }

  /** {@code :nth-child(an+b)} and its kin. */
  record NthChild(Nth nth, boolean sameType, boolean fromEnd) implements Condition {
    @Override
    public boolean test(Element element) {
      return nth.takes(position(element));
    }

    private int position(Element element) {
      int position = 1;
      Element other = next(element, fromEnd);
      while (other != null) {
        if (!sameType || other.normalName().equals(element.normalName())) {
          position++;
        }
        other = next(other, fromEnd);
      }
      return position;
    }

    private static @Nullable Element next(Element element, boolean fromEnd) {
      return fromEnd ? element.nextElementSibling() : element.previousElementSibling();
    }
  }

  /** Two conditions that count as one. */
  record Both(Condition one, Condition other) implements Condition {
    @Override
    public boolean test(Element element) {
      return one.test(element) && other.test(element);
    }
  }

  record Root() implements Condition {
    @Override
    public boolean test(Element element) {
      return element.parent() instanceof Document;
    }
  }

  record Empty() implements Condition {
    @Override
    public boolean test(Element element) {
      return element.childNodes().stream()
          .noneMatch(
              node -> node instanceof Element || (node instanceof TextNode text && !text.getWholeText().isEmpty()));
    }
  }

  /** {@code :lang()}: the nearest {@code lang} is this language or a variety of it. */
  record Lang(List<String> ranges) implements Condition {
    public Lang {
      ranges = List.copyOf(ranges);
    }

    @Override
    public boolean test(Element element) {
      Element holder = element;
      while (holder != null && !holder.hasAttr("lang")) {
        holder = holder.parent();
      }
      String language = holder == null ? "" : holder.attr("lang").toLowerCase(Locale.ROOT);
      return ranges.stream().anyMatch(range -> Attribute.Operator.DASH.test(language, range));
    }
  }

  /** {@code :is()}, {@code :where()} and {@code :not()}. */
  record Any(List<Selector> selectors, boolean negated, int weight) implements Condition {
    public Any {
      selectors = List.copyOf(selectors);
    }

    @Override
    public boolean test(Element element) {
      for (Selector selector : selectors) {
        if (selector.matches(element)) {
          return !negated;
        }
      }
      return negated;
    }
  }
}
