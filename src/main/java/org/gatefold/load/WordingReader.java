package org.gatefold.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.gatefold.model.article.Attributes;
import org.gatefold.model.article.Wording.Kind;
import org.gatefold.model.article.Wording.Piece;
import org.gatefold.model.article.Wording.Range;
import org.gatefold.model.article.Wording.Region;
import org.gatefold.model.article.Wording.Segment;
import org.gatefold.model.article.Wording.Words;
import org.jspecify.annotations.Nullable;

/** Finds the blocks of an article and the running text in them, by what it is called in every language. */
final class WordingReader {
  private final SourceText source;
  private final int offset;
  private final Map<String, String> hashes;
  private final Map<String, Region> regions = new LinkedHashMap<>();
  private final List<Segment> segments = new ArrayList<>();
  private final Set<String> used = new HashSet<>();
  private String section = "";
  private int sectionLevel;
  private boolean sectionSkips;

  /**
   * @param offset where the parser's text begins in the file's
   * @param hashes of blocks, by id
   */
  WordingReader(SourceText source, int offset, Map<String, String> hashes) {
    this.source = source;
    this.offset = offset;
    this.hashes = hashes;
  }

  Map<String, Region> regions() {
    return regions;
  }

  List<Segment> segments() {
    return segments;
  }

  void read(Node document) {
    blocks(document, new Around("", "", Set.of(), true, Kind.PARAGRAPH), new Names("text"));
  }

  /**
   * What is said of a block by those around it.
   *
   * @param region the heading or the block with an id that it belongs to
   * @param parent the block with an id that it lies in
   */
  private record Around(String region, String parent, Set<String> classes, boolean leaflet, Kind kind) {
    Around within(String id, Attributes attributes) {
      Set<String> all = new HashSet<>(classes);
      all.addAll(attributes.classes());
      boolean skips = attributes.value("brochure").filter("skip"::equals).isPresent();
      return new Around(id.isEmpty() ? region : id, id.isEmpty() ? parent : id, all, leaflet && !skips, kind);
    }

    /** What stands below a heading. */
    Around below(String id) {
      return new Around(id.isEmpty() ? region : id, parent, classes, leaflet, kind);
    }

    Around as(Kind other) {
      return new Around(region, parent, classes, leaflet, other);
    }
  }

  /** Numbers what has no name of its own. */
  private static final class Names {
    private final String prefix;
    private int count;

    Names(String prefix) {
      this.prefix = prefix;
    }

    String next() {
      count++;
      return prefix + (prefix.indexOf(':') < 0 ? ":" : ".") + count;
    }
  }

  private void blocks(Node parent, Around around, Names given) {
    Names names = given;
    Around here = around;
    boolean top = parent.getParent() == null;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        String id = heading(heading, around, names);
        names = id.isEmpty() ? names : new Names(id);
        here = top ? around.below(id) : here;
      } else {
        block(node, here, names);
      }
    }
  }

  private String heading(Heading heading, Around around, Names names) {
    Trailing trailing = Trailing.of(heading);
    Attributes given = attributes(trailing.braces());
    String id = idOf(given);
    if (sectionLevel == 0 || heading.getLevel() <= sectionLevel || !sectionSkips) {
      sectionSkips = given.value("brochure").filter("skip"::equals).isPresent();
      sectionLevel = heading.getLevel();
    }
    Around own = around.within(id, given);
    region(id, heading, trailing.braces(), given, own, around.parent());
    String before = section;
    section = "";
    Segment segment = add(id.isEmpty() ? names.next() : id, own.as(Kind.HEADING), trailing.nodes());
    section = segment == null ? before : words(segment);
    return id;
  }

  private static String words(Segment segment) {
    StringBuilder words = new StringBuilder();
    for (Piece piece : segment.pieces()) {
      words.append(piece instanceof Words text ? text.words() : "");
    }
    return words.toString().strip();
  }

  private void block(Node node, Around around, Names names) {
    switch (node) {
      case Paragraph paragraph -> paragraph(paragraph, around, names);
      case BulletList list -> list(list, around, names);
      case OrderedList list -> list(list, around, names);
      case BlockQuote quote -> blocks(quote, around, new Names(names.next()));
      case Nodes.Div div -> div(div, around, names);
      case TableBlock table -> table(table, around, names);
      case Nodes.Definition definition when definition.getPrevious() instanceof TableBlock -> { }
      case Nodes.Definition definition -> blocks(definition, around, new Names(names.next()));
      case Nodes.Remark remark -> blocks(remark, around.as(Kind.REMARK), new Names("remark-" + nameOf(remark.label)));
      default -> { }
    }
  }

  /** What may stand in an XML id. */
  private static String nameOf(String label) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      name.append(Character.isLetterOrDigit(c) || c == '-' ? c : '_');
    }
    return name.toString();
  }

  private void paragraph(Paragraph paragraph, Around around, Names names) {
    Trailing trailing = Trailing.of(paragraph);
    List<Node> nodes = trailing.nodes();
    if (nodes.size() == 1 && nodes.getFirst() instanceof Image image) {
      figure(image, trailing, around, names);
    } else {
      Kind kind = paragraph.getNext() instanceof Nodes.Definition ? Kind.TERM : around.kind();
      add(names.next(), around.as(kind), WordingPieces.children(paragraph));
    }
  }

  private void figure(Image image, Trailing trailing, Around around, Names names) {
    Attributes given = attributes(trailing.braces());
    String id = idOf(given);
    Around own = around.within(id, given);
    region(id, image, trailing.braces(), given, own, around.parent());
    Names parts = new Names(id.isEmpty() ? names.next() : id);
    add(parts.next(), own.as(Kind.ALTERNATIVE), WordingPieces.children(image));
    Range title = title(image);
    String caption = image.getTitle();
    if (caption != null && title.from() < title.to()) {
      add(parts.next(), own.as(Kind.CAPTION), title, List.of(new Words(caption, title)));
    }
  }

  /** Between the quotation marks that end a picture. */
  private Range title(Image image) {
    Range whole = WordingPieces.range(List.of(image), offset);
    String written = whole.of(source.text());
    int close = written.lastIndexOf('"');
    List<Node> words = WordingPieces.children(image);
    int after = words.isEmpty() ? 0 : WordingPieces.range(words, offset).to() - whole.from();
    int open = written.indexOf(" \"", Math.max(0, after));
    return open < 0 || close <= open + 1 ? Range.NONE : new Range(whole.from() + open + 2, whole.from() + close);
  }

  private void list(Node list, Around around, Names names) {
    Names items = new Names(names.next());
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node only = item.getFirstChild();
      if (only instanceof Paragraph && only.getNext() == null) {
        block(only, around.as(Kind.ITEM), items);
      } else {
        blocks(item, around.as(Kind.ITEM), new Names(items.next()));
      }
    }
  }

  private void div(Nodes.Div div, Around around, Names names) {
    Attributes given = attributes(div.braces);
    String id = idOf(given);
    Around own = around.within(id, given);
    List<SourceSpan> lines = div.getSourceSpans();
    Range fence = lines.isEmpty() ? Range.NONE
        : new Range(lines.getFirst().getInputIndex() + offset, lines.getFirst().getInputIndex() + offset + lines.getFirst().getLength());
    region(id, div, div.braces, given, own, around.parent(), fence);
    blocks(div, own, new Names(id.isEmpty() ? names.next() : id));
  }

  private void table(TableBlock table, Around around, Names names) {
    Node caption = table.getNext() instanceof Nodes.Definition definition ? definition.getFirstChild() : null;
    Trailing trailing = caption == null ? new Trailing(List.of(), null) : Trailing.of(caption);
    Attributes given = attributes(trailing.braces());
    String id = idOf(given);
    Around own = around.within(id, given);
    if (caption != null) {
      region(id, caption, trailing.braces(), given, own, around.parent());
    }
    String name = id.isEmpty() ? names.next() : id;
    Names rows = new Names(name);
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        Names cells = new Names(rows.next());
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          add(cells.next(), own.as(Kind.CELL), WordingPieces.children(cell));
        }
      }
    }
    add(rows.next(), own.as(Kind.CAPTION), trailing.nodes());
  }

  private static Attributes attributes(Nodes.@Nullable Attached attached) {
    return attached == null ? Attributes.NONE : attributes(attached.braces);
  }

  private static Attributes attributes(@Nullable Braces braces) {
    String id = null;
    List<String> classes = new ArrayList<>();
    Map<String, String> values = new HashMap<>();
    for (Braces.Item item : braces == null ? List.<Braces.Item>of() : braces.items()) {
      switch (item.kind()) {
        case '#' -> id = id == null ? item.name() : id;
        case '.' -> classes.add(item.name());
        default -> values.putIfAbsent(item.name(), item.value());
      }
    }
    return new Attributes(id, classes, values);
  }

  private static String idOf(Attributes attributes) {
    return attributes.id() == null ? "" : attributes.id();
  }

  private void region(String id, Node block, Nodes.@Nullable Attached attached, Attributes given, Around own, String parent) {
    if (attached != null) {
      region(id, block, attached.braces, given, own, parent, WordingPieces.range(List.of(attached), offset));
    }
  }

  /**
   * @param holder where the braces are: the last closing one in it is theirs
   */
  private void region(String id, Node block, @Nullable Braces braces, Attributes given, Around own, String parent, Range holder) {
    String written = holder.of(source.text());
    int open = written.indexOf('{');
    int close = written.lastIndexOf('}');
    if (id.isEmpty() || braces == null || open < 0 || close < open || regions.containsKey(id)) {
      return;
    }
    Map<String, Range> keys = new HashMap<>();
    for (Braces.Item item : braces.items()) {
      SourceSpan span = item.span();
      if (item.kind() == '=' && span != null) {
        int from = span.getInputIndex() + offset;
        keys.putIfAbsent(item.name(), new Range(from, from + span.getLength()));
      }
    }
    Range inner = new Range(holder.from() + open + 1, holder.from() + close);
    regions.put(id, new Region(id, WordingPieces.range(List.of(block), offset), inner, keys, given,
        hashes.getOrDefault(id, ""), parent, own.classes()));
  }

  private @Nullable Segment add(String id, Around around, List<Node> nodes) {
    List<Piece> pieces = WordingPieces.of(nodes, offset);
    return pieces.isEmpty() ? null
        : add(id, around, new Range(pieces.getFirst().range().from(), pieces.getLast().range().to()), pieces);
  }

  private Segment add(String id, Around around, Range range, List<Piece> pieces) {
    String free = id;
    while (!used.add(free)) {
      free += "_";
    }
    Segment segment = new Segment(free, around.region(), around.kind(), around.classes(), section, around.leaflet() && !sectionSkips,
        range, pieces, source.place(range.from()));
    segments.add(segment);
    return segment;
  }
}
