package org.gatefold.model.article;

import java.util.List;
import org.gatefold.diag.Origin;
import org.jspecify.annotations.Nullable;

/** A block of an article. A new kind breaks the build wherever blocks are handled: see CONTRIBUTING. */
public sealed interface Block {
  /** Id, classes and keys; {@link Attributes#NONE} for kinds that carry none. */
  Attributes attributes();

  /** Where its first character stands. */
  Origin origin();

  /** A heading of level 2 to 6; level 1 is the front matter's title. */
  record Heading(int level, List<Inline> content, Attributes attributes, Origin origin) implements Block {
    public Heading {
      content = List.copyOf(content);
    }
  }

  /** A paragraph of running text. */
  record Paragraph(List<Inline> content, Attributes attributes, Origin origin) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /** A bullet list, or a numbered one that begins at {@code start}. */
  record ItemList(boolean ordered, int start, List<Item> items, Attributes attributes, Origin origin)
      implements Block {
    public ItemList {
      items = List.copyOf(items);
    }
  }

  /** One item of a list; a tight item holds one paragraph. */
  record Item(List<Block> blocks, Origin origin) {
    public Item {
      blocks = List.copyOf(blocks);
    }
  }

  /** A quotation set off from the text. */
  record BlockQuote(List<Block> blocks, Attributes attributes, Origin origin) implements Block {
    public BlockQuote {
      blocks = List.copyOf(blocks);
    }
  }

  /** A fenced div, {@code ::: {#id .class}}; its class says what it is. */
  record Div(List<Block> blocks, Attributes attributes, Origin origin) implements Block {
    public Div {
      blocks = List.copyOf(blocks);
    }
  }

  /** Terms with their definitions. */
  record DefinitionList(List<Definition> definitions, Attributes attributes, Origin origin) implements Block {
    public DefinitionList {
      definitions = List.copyOf(definitions);
    }
  }

  /** One term and what it means. */
  record Definition(List<Inline> term, List<Block> body, Origin origin) {
    public Definition {
      term = List.copyOf(term);
      body = List.copyOf(body);
    }
  }

  /** A pipe table; {@code caption} is empty where there is none. */
  record Table(List<Row> head, List<Row> body, List<Align> aligns, List<Inline> caption, Attributes attributes,
      Origin origin) implements Block {
    public Table {
      head = List.copyOf(head);
      body = List.copyOf(body);
      aligns = List.copyOf(aligns);
      caption = List.copyOf(caption);
    }
  }

  /** One row of a table. */
  record Row(List<Cell> cells, Origin origin) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** One cell of a row. */
  record Cell(List<Inline> content, Origin origin) {
    public Cell {
      content = List.copyOf(content);
    }
  }

  /** How a table's column is aligned. */
  enum Align {
    DEFAULT,
    START,
    CENTER,
    END
  }

  /**
   * A picture that stands by itself.
   *
   * @param source path below the article's folder
   * @param alternative what it shows, for those who do not see it
   * @param title the caption; null where there is none
   */
  record Figure(String source, String alternative, @Nullable String title, Attributes attributes, Origin origin)
      implements Block {}

  /** A pause between two parts of the text. */
  record Rule(Attributes attributes, Origin origin) implements Block {}
}
