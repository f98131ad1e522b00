package org.gatefold.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.gatefold.model.paged.StructChild;
import org.gatefold.model.paged.StructNode;
import org.gatefold.model.paged.StructRole;

/** Writes the structure tree (ISO 32000-1, 14.7) of pages that are written. */
final class StructTree {
  private static final COSName MCR = Cos.name("MCR");
  private static final COSName OBJR = Cos.name("OBJR");

  private static final int NO_PAGE = -1;

  private final List<WrittenPage> pages;
  private final StructAttributes attributes;
  private final COSDictionary root = new COSDictionary();
  private final Map<String, COSDictionary> ids = new TreeMap<>();
  private final List<COSDictionary[]> owners = new ArrayList<>();
  private final Map<Integer, COSDictionary> linkOwners = new TreeMap<>();

  StructTree(List<WrittenPage> pages, StructAttributes attributes) {
    this.pages = pages;
    this.attributes = attributes;
    pages.forEach(page -> owners.add(new COSDictionary[page.marks().count()]));
  }

  /** The root of the tree; to be called once. */
  COSDictionary write(StructNode document) {
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    root.setItem(COSName.K, element(document, root));
    COSArray parents = parents();
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, parents);
    root.setItem(COSName.PARENT_TREE, tree);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size() / 2);
    if (!ids.isEmpty()) {
      root.setItem(COSName.ID_TREE, names());
    }
    return root;
  }

  private COSDictionary element(StructNode node, COSDictionary parent) {
    COSDictionary element = new COSDictionary();
    element.setItem(COSName.S, Cos.name(node.role().pdfName()));
    element.setItem(COSName.P, parent);
    describe(node, element);
    int home = firstPage(node);
    if (home != NO_PAGE) {
      element.setItem(COSName.PG, pages.get(home).dictionary());
    }
    COSArray kids = new COSArray();
    for (int i = 0; i < node.children().size(); i++) {
      switch (node.children().get(i)) {
        case StructNode inner -> kids.add(element(inner, element));
        case StructChild.Marked marked -> {
          List<StructChild.Marked> together = spoken(node.children(), i);
          if (together.isEmpty()) {
            content(marked, element, home, kids);
          } else {
            kids.add(span(together, element));
            i += together.size() - 1;
          }
        }
        case StructChild.LinkRef link -> {
          if (pages.get(link.page()).has(link.link())) {
            kids.add(annotation(link, element, home));
          }
        }
      }
    }
    if (kids.size() > 0) {
      element.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
    }
    return element;
  }

  private void describe(StructNode node, COSDictionary element) {
    if (node.id() != null) {
      element.setItem(COSName.ID, Cos.text(node.id()));
      ids.put(node.id(), element);
    }
    if (node.language() != null) {
      element.setItem(COSName.LANG, Cos.text(node.language()));
    }
    if (node.alternative() != null) {
      element.setItem(COSName.ALT, Cos.text(node.alternative()));
    }
    attributes.of(node).ifPresent(attribute -> element.setItem(COSName.A, attribute));
  }

  /** The page that content of an element lies on unless its reference says otherwise. */
  private static int firstPage(StructNode node) {
    for (StructChild child : node.children()) {
      switch (child) {
        case StructChild.Marked marked -> {
          return marked.page();
        }
        case StructChild.LinkRef link -> {
          return link.page();
        }
        case StructNode inner -> {}
      }
    }
    return NO_PAGE;
  }

  /** Content from an index on, if any of it runs from right to left. */
  private List<StructChild.Marked> spoken(List<StructChild> children, int from) {
    List<StructChild.Marked> together = new ArrayList<>();
    boolean runsLeft = false;
    for (int i = from; i < children.size() && children.get(i) instanceof StructChild.Marked marked; i++) {
      together.add(marked);
      runsLeft |= pages.get(marked.page()).marks().runsLeft(marked.mark());
    }
    return runsLeft ? together : List.of();
  }

  /** An element that says what its glyphs, which stand in the order of seeing, are to be read as. */
  private COSDictionary span(List<StructChild.Marked> together, COSDictionary parent) {
    COSDictionary element = new COSDictionary();
    element.setItem(COSName.S, Cos.name(StructRole.SPAN.pdfName()));
    element.setItem(COSName.P, parent);
    int home = together.getFirst().page();
    element.setItem(COSName.PG, pages.get(home).dictionary());
    StringBuilder text = new StringBuilder();
    COSArray kids = new COSArray();
    for (StructChild.Marked marked : together) {
      text.append(pages.get(marked.page()).marks().text(marked.mark()));
      content(marked, element, home, kids);
    }
    element.setItem(COSName.ACTUAL_TEXT, Cos.text(text.toString()));
    element.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
    return element;
  }

  private void content(StructChild.Marked marked, COSDictionary element, int home, COSArray kids) {
    WrittenPage page = pages.get(marked.page());
    for (int id : page.marks().of(marked.mark())) {
      owners.get(marked.page())[id] = element;
      kids.add(marked.page() == home ? COSInteger.get(id) : reference(page, id));
    }
  }

  private static COSDictionary reference(WrittenPage page, int id) {
    COSDictionary reference = Cos.inline();
    reference.setItem(COSName.TYPE, MCR);
    reference.setItem(COSName.PG, page.dictionary());
    reference.setInt(COSName.MCID, id);
    return reference;
  }

  private COSDictionary annotation(StructChild.LinkRef link, COSDictionary element, int home) {
    WrittenPage page = pages.get(link.page());
    COSDictionary annotation = page.link(link.link());
    linkOwners.put(annotation.getInt(COSName.STRUCT_PARENT), element);
    COSDictionary reference = Cos.inline();
    reference.setItem(COSName.TYPE, OBJR);
    reference.setItem(COSName.OBJ, annotation);
    if (link.page() != home) {
      reference.setItem(COSName.PG, page.dictionary());
    }
    return reference;
  }

  /** From pages and annotations, by their numbers, back to the elements. */
  private COSArray parents() {
    COSArray numbers = new COSArray();
    for (int page = 0; page < owners.size(); page++) {
      COSArray elements = Cos.array(owners.get(page));
      elements.setDirect(false);
      add(numbers, page, elements);
    }
    linkOwners.forEach((number, owner) -> add(numbers, number, owner));
    return numbers;
  }

  private static void add(COSArray numbers, int number, COSBase value) {
    numbers.add(COSInteger.get(number));
    numbers.add(value);
  }

  private COSDictionary names() {
    COSArray names = new COSArray();
    ids.forEach((id, element) -> {
      names.add(new COSString(id));
      names.add(element);
    });
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, names);
    return tree;
  }
}
