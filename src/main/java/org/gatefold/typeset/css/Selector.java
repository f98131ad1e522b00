package org.gatefold.typeset.css;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A compiled complex selector, read from right to left.
 *
 * @param pseudo the pseudo-element it selects; null for the element itself
 * @param specificity three groups of ten bits
 */
record Selector(Compound subject, @Nullable Pseudo pseudo, int specificity) {
  /** Whether it selects that element, or the pseudo-element of it. */
  boolean matches(Element element) {
    return subject.match(element) == Result.MATCH;
  }

  /** How two compounds stand to each other. */
  enum Combinator {
    DESCENDANT,
    CHILD,
    NEXT,
    LATER
  }

  /** Why a match failed: it tells how far to go on looking, so that no selector takes exponential time. */
  enum Result {
    MATCH,
    /** Another candidate may do. */
    HERE,
    /** No earlier sibling of the candidate will do. */
    SIBLINGS,
    /** No ancestor of the candidate will do either. */
    EVERYWHERE
  }

  /** What one element must be, and what must stand before or above it. */
  record Compound(List<Condition> conditions, Combinator combinator, @Nullable Compound left) {
    Compound {
      conditions = List.copyOf(conditions);
    }

    private Result match(Element element) {
      // By index: this is asked a thousand times for a page, and most have one condition.
      for (int i = 0; i < conditions.size(); i++) {
        if (!conditions.get(i).test(element)) {
          return Result.HERE;
        }
      }
      return left == null ? Result.MATCH : matchLeft(left, element);
    }

    private Result matchLeft(Compound other, Element element) {
      return switch (combinator) {
        case DESCENDANT -> above(other, element);
        case CHILD -> {
          Element parent = parent(element);
          yield parent == null ? Result.EVERYWHERE : failOnwards(other.match(parent));
        }
        case NEXT -> {
          Element sibling = element.previousElementSibling();
          yield sibling == null ? Result.SIBLINGS : other.match(sibling);
        }
        case LATER -> before(other, element);
      };
    }

    /** That a parent's siblings fail says nothing about those of the child's other ancestors. */
    private static Result failOnwards(Result result) {
      return result == Result.SIBLINGS ? Result.HERE : result;
    }

    private static Result above(Compound other, Element element) {
      for (Element ancestor = parent(element); ancestor != null; ancestor = parent(ancestor)) {
        Result result = other.match(ancestor);
        if (result == Result.MATCH || result == Result.EVERYWHERE) {
          return result;
        }
      }
      return Result.EVERYWHERE;
    }

    /** The document itself is no element, though jsoup makes it one. */
    private static @Nullable Element parent(Element element) {
      Element parent = element.parent();
      return parent instanceof Document ? null : parent;
    }

    private static Result before(Compound other, Element element) {
      Element sibling = element.previousElementSibling();
      while (sibling != null) {
        Result result = other.match(sibling);
        if (result != Result.HERE) {
          return result;
        }
        sibling = sibling.previousElementSibling();
      }
      return Result.SIBLINGS;
    }
  }
}
