package org.gatefold.model.article;

import java.util.List;
import java.util.Locale;
import org.gatefold.diag.Origin;

/** A piece of running text. */
public sealed interface Inline {
  /** Where its first character stands; {@link Origin#NOWHERE} for text that no person wrote. */
  Origin origin();

  /** Characters. */
  record Text(String text, Origin origin) implements Inline {}

  /** Emphasised text. */
  record Emphasis(List<Inline> content, Origin origin) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /** Strongly emphasised text. */
  record Strong(List<Inline> content, Origin origin) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }
  }

  /** Raised or lowered text, such as the 2 of CO₂. */
  record Shifted(boolean raised, List<Inline> content, Origin origin) implements Inline {
    public Shifted {
      content = List.copyOf(content);
    }
  }

  /** Text in another language than its surroundings. */
  record Foreign(Locale language, List<Inline> content, Origin origin) implements Inline {
    public Foreign {
      content = List.copyOf(content);
    }
  }

  /** A link to an https:, mailto: or tel: address, or to {@code #id} in the article. */
  record Link(String target, List<Inline> content, Origin origin) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /**
   * A citation: {@code [@key, locator; @key2]}, or {@code @key} in the text.
   *
   * @param narrative whether the key stands in the sentence itself, so that the authors' names are part of it
   */
  record Citation(List<CitationItem> items, boolean narrative, Origin origin) implements Inline {
    public Citation {
      items = List.copyOf(items);
    }
  }

  /** One key of a citation with its locator, which is empty where none was given. */
  record CitationItem(String key, String locator, Origin origin) {}

  /** A remark of the author that is no citation, {@code [^1]}. */
  record Remark(List<Block> blocks, Origin origin) implements Inline {
    public Remark {
      blocks = List.copyOf(blocks);
    }
  }

  /** A line end the author insists on. */
  record LineBreak(Origin origin) implements Inline {}
}
