package org.gatefold.typeset.css;

import org.gatefold.typeset.css.PageRule.PageKey;

/** What a page has to be for a rule to hold (Paged Media 3, 4.2; Generated Content for Paged Media 3, 5). */
sealed interface PageCondition {
  boolean holds(PageKey page);

  /** Its share of the specificity; none is defined for {@code :nth()}, which weighs as much as {@code :first}. */
  int weight();

  /** Pseudo-classes without arguments. */
  enum Plain implements PageCondition {
    FIRST {
      @Override
      public boolean holds(PageKey page) {
        return page.index() == 0;
      }
    },
    BLANK {
      @Override
      public boolean holds(PageKey page) {
        return page.blank();
      }
    },
    LEFT {
      @Override
      public boolean holds(PageKey page) {
        return page.left();
      }
    },
    RIGHT {
      @Override
      public boolean holds(PageKey page) {
        return !page.left();
      }
    };

    @Override
    public int weight() {
      return this == FIRST || this == BLANK ? Condition.CLASS : Condition.TYPE;
    }
  }

  /** {@code :nth(an+b)} of all pages of the document. */
  record Numbered(Nth nth) implements PageCondition {
    @Override
    public boolean holds(PageKey page) {
      return nth.takes(page.index() + 1);
    }

    @Override
    public int weight() {
      return Condition.CLASS;
    }
  }

  /** {@code :nth(an+b of name)} of the pages of one name that follow each other. */
  record NumberedOf(Nth nth, String name) implements PageCondition {
    @Override
    public boolean holds(PageKey page) {
      return page.name().equals(name) && nth.takes(page.inGroup() + 1);
    }

    @Override
    public int weight() {
      return Condition.ID + Condition.CLASS;
    }
  }
}
