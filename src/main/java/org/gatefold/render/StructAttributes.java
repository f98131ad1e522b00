package org.gatefold.render;

import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.model.paged.PageItem;
import org.gatefold.model.paged.StructNode;
import org.gatefold.model.paged.StructRole;
import org.jspecify.annotations.Nullable;

/** The attributes of structure elements (ISO 32000-1, 14.8.5). */
final class StructAttributes {
  private static final COSName PLACEMENT = Cos.name("Placement");
  private static final COSName SCOPE = Cos.name("Scope");

  private StructAttributes() {}

  /** An element's attributes, or null if it has none. */
  static @Nullable COSDictionary of(StructNode node, Function<PageItem.Box, COSArray> toPage) {
    if (node.role() == StructRole.FIGURE && node.box() != null) {
      COSDictionary layout = owned("Layout");
      layout.setItem(COSName.BBOX, toPage.apply(node.box()));
      layout.setItem(PLACEMENT, Cos.name("Block"));
      return layout;
    }
    if (node.role() == StructRole.TH && node.scope() != null) {
      COSDictionary table = owned("Table");
      table.setItem(SCOPE, Cos.name(node.scope()));
      return table;
    }
    return null;
  }

  private static COSDictionary owned(String owner) {
    COSDictionary attributes = Cos.inline();
    attributes.setItem(COSName.O, Cos.name(owner));
    return attributes;
  }
}
