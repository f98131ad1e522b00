package org.gatefold.render;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.model.paged.Page;
import org.gatefold.model.paged.PageItem;
import org.gatefold.model.paged.StructNode;
import org.gatefold.model.paged.StructRole;

/** The attributes of structure elements (ISO 32000-1, 14.8.5). */
final class StructAttributes {
  private final List<Page> pages;
  private final ListNumbering numbering;

  StructAttributes(List<Page> pages) {
    this.pages = pages;
    this.numbering = new ListNumbering(pages);
  }

  /** An element's attributes; nothing if it has none. */
  Optional<COSDictionary> of(StructNode node) {
    PageItem.Box box = node.box();
    String scope = node.scope();
    if (node.role() == StructRole.FIGURE && box != null) {
      COSDictionary layout = owned("Layout", COSName.BBOX, flipped(box, pages.get(node.boxPage())));
      layout.setItem(Cos.name("Placement"), Cos.name("Block"));
      return Optional.of(layout);
    }
    if (node.role() == StructRole.TH && scope != null) {
      return Optional.of(owned("Table", Cos.name("Scope"), Cos.name(scope)));
    }
    return node.role() == StructRole.L
        ? numbering.of(node).map(kind -> owned("List", Cos.name("ListNumbering"), Cos.name(kind)))
        : Optional.empty();
  }

  /** A box in the page's own coordinates, which count from the bottom. */
  private static COSArray flipped(PageItem.Box box, Page page) {
    double top = page.height() - box.y();
    return Cos.numbers(box.x(), top - box.height(), box.x() + box.width(), top);
  }

  private static COSDictionary owned(String owner, COSName key, COSBase value) {
    COSDictionary attributes = Cos.inline();
    attributes.setItem(COSName.O, Cos.name(owner));
    attributes.setItem(key, value);
    return attributes;
  }
}
