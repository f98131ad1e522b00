package org.gatefold.model.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gatefold.diag.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Lays two texts of an article side by side. Blocks face each other by their ids; one without an id faces the one of its kind
 * that stands behind the same id; one whose id the other text lacks faces nothing. Lists are taken apart into items, glossaries into terms, and divs into what they hold. The
 * order is that of the first text.
 */
public final class Facing {
  private final List<Row> rows = new ArrayList<>();

  private Facing() {}

  /**
   * What stands side by side, as blocks that can be printed by themselves: an item is a list of one item, a paragraph of a div with a
   * class is a div of one paragraph.
   *
   * @param main null where the first text has nothing
   * @param beside null where the second text has nothing
   */
  public record Row(Part part, @Nullable Block main, @Nullable Block beside) {
    /** Where the row was written first. */
    public Origin origin() {
      return main != null ? main.origin() : beside != null ? beside.origin() : Origin.NOWHERE;
    }
  }

  /** What a row shows. */
  public enum Part {
    /** A block that has no part in a list. */
    BLOCK,
    /** The first item of a list. */
    FIRST_ITEM,
    /** An item in the midst of a list. */
    ITEM,
    /** The last item of a list that has several. */
    LAST_ITEM,
    /** The end of a div, all of which the row holds once more, for what is printed below it. */
    END
  }

  /** The rows of two texts. */
  public static List<Row> of(List<Block> main, List<Block> beside) {
    Facing facing = new Facing();
    facing.blocks(main, beside);
    return List.copyOf(facing.rows);
  }

  private void blocks(List<Block> main, List<Block> beside) {
    for (Pair pair : pairs(main, beside)) {
      block(pair.main, pair.beside);
    }
  }

  private void block(@Nullable Block main, @Nullable Block beside) {
    if (main != null && beside != null && !alike(main, beside)) {
      // An id that stands at a list here and at a table there: nothing can be said about their parts.
      block(main, null);
      block(null, beside);
      return;
    }
    Block either = main != null ? main : Objects.requireNonNull(beside);
    switch (either) {
      case Block.ItemList list -> items(as(Block.ItemList.class, main), as(Block.ItemList.class, beside));
      case Block.DefinitionList list ->
          definitions(as(Block.DefinitionList.class, main), as(Block.DefinitionList.class, beside));
      case Block.Div div when !isQuote(div) -> divs(as(Block.Div.class, main), as(Block.Div.class, beside));
      // A quotation stays with its source.
      case Block.Div quote -> rows.add(new Row(Part.BLOCK, main, beside));
      case Block.Heading heading -> rows.add(new Row(Part.BLOCK, main, beside));
      case Block.Paragraph paragraph -> rows.add(new Row(Part.BLOCK, main, beside));
      case Block.BlockQuote quote -> rows.add(new Row(Part.BLOCK, main, beside));
      case Block.Table table -> rows.add(new Row(Part.BLOCK, main, beside));
      case Block.Figure figure -> rows.add(new Row(Part.BLOCK, main, beside));
      case Block.Rule rule -> rows.add(new Row(Part.BLOCK, main, beside));
    }
  }

  private static boolean alike(Block main, Block beside) {
    return main.getClass() == beside.getClass() && isQuote(main) == isQuote(beside);
  }

  private static boolean isQuote(Block block) {
    return block instanceof Block.Div div && div.attributes().hasClass("quote");
  }

  private static <T extends Block> @Nullable T as(Class<T> kind, @Nullable Block block) {
    return kind.isInstance(block) ? kind.cast(block) : null;
  }

  private void items(Block.@Nullable ItemList main, Block.@Nullable ItemList beside) {
    int count = Math.max(main == null ? 0 : main.items().size(), beside == null ? 0 : beside.items().size());
    for (int i = 0; i < count; i++) {
      Part part = i == 0 ? Part.FIRST_ITEM : i == count - 1 ? Part.LAST_ITEM : Part.ITEM;
      rows.add(new Row(part, item(main, i), item(beside, i)));
    }
  }

  private static @Nullable Block item(Block.@Nullable ItemList list, int index) {
    if (list == null || index >= list.items().size()) {
      return null;
    }
    Block.Item item = list.items().get(index);
    return new Block.ItemList(list.ordered(), list.start() + index, List.of(item),
        index == 0 ? list.attributes() : anonymous(list.attributes()), item.origin());
  }

  /** A glossary is sorted by its first language; terms face each other as they were written. */
  private void definitions(Block.@Nullable DefinitionList main, Block.@Nullable DefinitionList beside) {
    List<Block.Definition> ours = main == null ? List.of() : main.definitions();
    List<Block.Definition> theirs = written(beside);
    List<Block.Definition> places = written(main);
    for (Block.Definition term : ours) {
      int place = places.indexOf(term);
      rows.add(new Row(Part.BLOCK, term(main, term, term.equals(ours.getFirst())),
          place < theirs.size() ? term(beside, theirs.get(place), place == 0) : null));
    }
    theirs.stream().skip(ours.size())
        .forEach(term -> rows.add(new Row(Part.BLOCK, null, term(beside, term, ours.isEmpty() && term.equals(theirs.getFirst())))));
  }

  private static List<Block.Definition> written(Block.@Nullable DefinitionList list) {
    return list == null ? List.of() : list.definitions().stream()
        .sorted(Comparator.comparing(Block.Definition::origin)).toList();
  }

  private static @Nullable Block term(Block.@Nullable DefinitionList list, Block.Definition term, boolean first) {
    return list == null ? null : new Block.DefinitionList(
        List.of(term), first ? list.attributes() : anonymous(list.attributes()), term.origin());
  }

  /** What a div holds, each with the div's class around it; the first has its id. */
  private void divs(Block.@Nullable Div main, Block.@Nullable Div beside) {
    Facing inner = new Facing();
    inner.blocks(main == null ? List.of() : main.blocks(), beside == null ? List.of() : beside.blocks());
    boolean mainFirst = true;
    boolean besideFirst = true;
    for (Row row : inner.rows) {
      // The end of a div in this one is that one's: what is printed there is said of it alone.
      rows.add(row.part() == Part.END ? row : new Row(row.part(), within(main, row.main(), mainFirst), within(beside, row.beside(), besideFirst)));
      mainFirst &= row.main() == null;
      besideFirst &= row.beside() == null;
    }
    rows.add(new Row(Part.END, main, beside));
  }

  private static @Nullable Block within(Block.@Nullable Div div, @Nullable Block block, boolean first) {
    return div == null || block == null ? null
        : new Block.Div(List.of(block), first ? div.attributes() : anonymous(div.attributes()), block.origin());
  }

  private static Attributes anonymous(Attributes attributes) {
    return new Attributes(null, attributes.classes(), attributes.values());
  }

  private record Pair(@Nullable Block main, @Nullable Block beside) {}

  /** Every block of both lists once. What only the second has stands behind what precedes it there. */
  private static List<Pair> pairs(List<Block> main, List<Block> beside) {
    Set<String> shared = ids(main);
    shared.retainAll(ids(beside));
    Map<String, Block> byPlace = places(beside, shared);
    List<Pair> pairs = new ArrayList<>();
    Set<Block> taken = new HashSet<>();
    places(main, shared).forEach((place, block) -> {
      Block other = byPlace.get(place);
      pairs.add(new Pair(block, other));
      if (other != null) {
        taken.add(other);
      }
    });
    int at = 0;
    for (Block block : beside) {
      if (taken.contains(block)) {
        at = indexOf(pairs, block) + 1;
      } else {
        pairs.add(at++, new Pair(null, block));
      }
    }
    return pairs;
  }

  private static int indexOf(List<Pair> pairs, Block beside) {
    for (int i = 0; i < pairs.size(); i++) {
      if (beside.equals(pairs.get(i).beside)) {
        return i;
      }
    }
    return -1;
  }

  private static Set<String> ids(List<Block> blocks) {
    Set<String> ids = new HashSet<>();
    blocks.forEach(block -> {
      if (block.attributes().id() != null) {
        ids.add(block.attributes().id());
      }
    });
    return ids;
  }

  /** Blocks in their order by a name that their counterpart has too: the id, or which of its kind it is behind a shared one. */
  private static Map<String, Block> places(List<Block> blocks, Set<String> shared) {
    Map<String, Block> places = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    String behind = "";
    for (Block block : blocks) {
      String id = block.attributes().id();
      if (id != null) {
        behind = shared.contains(id) ? id : behind;
        places.put("#" + id, block);
      } else {
        String kind = behind + " " + kind(block);
        places.put(kind + " " + counts.merge(kind, 1, Integer::sum), block);
      }
    }
    return places;
  }

  private static String kind(Block block) {
    return switch (block) {
      case Block.Heading heading -> "heading " + heading.level();
      case Block.Paragraph paragraph -> "paragraph";
      case Block.ItemList list -> list.ordered() ? "ordered" : "unordered";
      case Block.BlockQuote quote -> "quotation";
      case Block.Div div -> "div " + String.join("", div.attributes().classes().stream().limit(1).toList());
      case Block.DefinitionList list -> "terms";
      case Block.Table table -> "table";
      case Block.Figure figure -> "figure";
      case Block.Rule rule -> "rule";
    };
  }
}
