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
  private final Target target;
  private final ListNumbering numbering;

  StructAttributes(List<Page> pages, Target target) {
    this.pages = pages;
    this.target = target;
    this.numbering = new ListNumbering(pages);
  }

  /** An element's attributes; nothing if it has none. */
  Optional<COSDictionary> of(StructNode node) {
    PageItem.Box box = node.box();
    if (node.role() == StructRole.FIGURE && box != null) {
      COSDictionary layout = owned("Layout", COSName.BBOX, flipped(box, pages.get(node.boxPage())));
      layout.setItem(Cos.name("Placement"), Cos.name("Block"));
      return Optional.of(layout);
    }
    if (node.role() == StructRole.TH || node.role() == StructRole.TD) {
      return cell(node);
    }
    return node.role() == StructRole.L
        ? numbering.of(node).map(kind -> owned("List", Cos.name("ListNumbering"), Cos.name(kind)))
        : Optional.empty();
  }

  private static Optional<COSDictionary> cell(StructNode node) {
    COSDictionary table = owned("Table");
    int without = table.size();
    if (node.role() == StructRole.TH && node.scope() != null) {
      table.setItem(Cos.name("Scope"), Cos.name(node.scope()));
    }
    span("ColSpan", node.span().columns(), table);
    span("RowSpan", node.span().rows(), table);
    return table.size() == without ? Optional.empty() : Optional.of(table);
  }

  private static void span(String name, int count, COSDictionary attributes) {
    if (count > 1) {
      attributes.setInt(Cos.name(name), count);
    }
  }

  /** A box in the page's own coordinates, which count from the bottom. */
  private COSArray flipped(PageItem.Box box, Page page) {
    double bleed = target.bleed(page);
    double left = bleed + box.x();
    double top = bleed + page.height() - box.y();
    return Cos.numbers(left, top - box.height(), left + box.width(), top);
  }

  private static COSDictionary owned(String owner, COSName key, COSBase value) {
    COSDictionary attributes = owned(owner);
    attributes.setItem(key, value);
    return attributes;
  }

  private static COSDictionary owned(String owner) {
    COSDictionary attributes = Cos.inline();
    attributes.setItem(COSName.O, Cos.name(owner));
    return attributes;
  }
}
