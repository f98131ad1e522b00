package org.gatefold.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatefold.model.paged.Page;
import org.gatefold.model.paged.PageItem;
import org.gatefold.model.paged.StructChild;
import org.gatefold.model.paged.StructNode;
import org.gatefold.model.paged.StructRole;

/** Tells from a list's first label how the list is numbered (ISO 32000-1, table 347). */
final class ListNumbering {
  private final List<Page> pages;

  ListNumbering(List<Page> pages) {
    this.pages = pages;
  }

  /** The value of the attribute; nothing for a list without labels. */
  Optional<String> of(StructNode list) {
    return inner(list, StructRole.LI).flatMap(item -> inner(item, StructRole.LBL)).findFirst()
        .flatMap(this::firstCharacter).map(ListNumbering::kind);
  }

  private static Stream<StructNode> inner(StructNode node, StructRole role) {
    return node.children().stream().filter(StructNode.class::isInstance).map(StructNode.class::cast)
        .filter(child -> child.role() == role);
  }

  private Optional<Integer> firstCharacter(StructNode label) {
    for (StructChild child : label.children()) {
      if (child instanceof StructChild.Marked marked) {
        return pages.get(marked.page()).items().stream().filter(item -> item.mark() == marked.mark())
            .flatMap(ListNumbering::text).filter(text -> !text.isBlank()).findFirst().map(text -> text.codePointAt(0));
      }
    }
    return Optional.empty();
  }

  private static Stream<String> text(PageItem item) {
    return item instanceof PageItem.Glyphs glyphs ? glyphs.glyphs().stream().map(PageItem.Glyph::text) : Stream.of();
  }

  /** The first of a list of letters is an a, the first Roman number an i. */
  private static String kind(int label) {
    return switch (label) {
      case 'i' -> "LowerRoman";
      case 'I' -> "UpperRoman";
      case '\u25E6', '\u25CB' -> "Circle";
      case '\u25AA', '\u25A0' -> "Square";
      default -> Character.isDigit(label) ? "Decimal"
          : Character.isLowerCase(label) ? "LowerAlpha" : Character.isUpperCase(label) ? "UpperAlpha" : "Disc";
    };
  }
}
