package org.gatefold.typeset.box;

import java.util.Locale;
import org.gatefold.model.paged.StructRole;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What HTML elements mean in a PDF. Tags come from here, never from geometry. */
final class Roles {
  private Roles() {}

  /** The role of a block-level element; null for one that only groups. */
  static @Nullable StructRole ofBlock(Element element) {
    return switch (element.normalName()) {
      case "h1" -> StructRole.H1;
      case "h2" -> StructRole.H2;
      case "h3" -> StructRole.H3;
      case "h4" -> StructRole.H4;
      case "h5" -> StructRole.H5;
      case "h6" -> StructRole.H6;
      case "p", "dt", "dd", "address" -> StructRole.P;
      case "ul", "ol" -> StructRole.L;
      case "li" -> StructRole.LI;
      case "blockquote" -> StructRole.BLOCK_QUOTE;
      case "section", "article", "nav" -> StructRole.SECT;
      case "figure" -> StructRole.DIV;
      case "figcaption", "caption" -> StructRole.CAPTION;
      case "table" -> StructRole.TABLE;
      case "thead" -> StructRole.THEAD;
      case "tbody", "tfoot" -> StructRole.TBODY;
      case "tr" -> StructRole.TR;
      case "th" -> StructRole.TH;
      case "td" -> StructRole.TD;
      default -> null;
    };
  }

  /** A block's element in the structure tree, the one around it if it only groups; null for decoration. */
  static @Nullable Semantic semantic(Element element, @Nullable Semantic parent) {
    if (parent == null || isDecoration(element)) {
      return null;
    }
    StructRole role = ofBlock(element);
    if ((role == StructRole.L || role == StructRole.LI) && isInContents(element)) {
      role = role == StructRole.L ? StructRole.TOC : StructRole.TOCI;
    }
    String language = language(element);
    if (role == null) {
      return language == null ? parent : parent.add(new Semantic(StructRole.DIV, null, language, null, null));
    }
    return parent.add(new Semantic(role, null, language, null, null));
  }

  /** The role of an inline element; null for one that only styles. */
  static @Nullable StructRole ofInline(Element element) {
    if (element.normalName().equals("a") && element.hasAttr("href")) {
      return StructRole.LINK;
    }
    if (isMarker(element)) {
      return StructRole.LBL;
    }
    return element.hasAttr("lang") ? StructRole.SPAN : null;
  }

  /** What a header cell heads, {@code Column} or {@code Row}; {@code above} says whether it stands in the table's head. */
  static String scope(Element cell, boolean above) {
    return switch (cell.attr("scope")) {
      case "col", "colgroup" -> "Column";
      case "row", "rowgroup" -> "Row";
      default -> above ? "Column" : "Row";
    };
  }

  /** Whether a block of this role may hold text itself; others get a paragraph for it. */
  static boolean holdsText(StructRole role) {
    return switch (role) {
      case P, H1, H2, H3, H4, H5, H6, LBL, LBODY, CAPTION, NOTE, TH, TD, LINK, REFERENCE, SPAN, TOCI -> true;
      case DOCUMENT, SECT, DIV, L, LI, BLOCK_QUOTE, FIGURE, TABLE, THEAD, TBODY, TR, TOC -> false;
    };
  }

  /** Whether an element stands in a table of contents: a {@code <nav>} of that role, or of the class {@code toc}. */
  static boolean isInContents(Element element) {
    for (Element at = element.parent(); at != null; at = at.parent()) {
      if (at.normalName().equals("nav")) {
        return at.hasClass("toc") || at.attr("role").equals("doc-toc");
      }
    }
    return false;
  }

  /** Whether HTML lets an element stand beside paragraphs, not in them. */
  static boolean isBlock(Element element) {
    return switch (element.normalName()) {
      case "aside", "div", "section", "p", "li", "figure", "blockquote" -> true;
      default -> false;
    };
  }

  /** Whether an element is the number of a note or of a list item that brings its own. */
  static boolean isMarker(Element element) {
    return element.hasClass("marker");
  }

  static boolean isNoteCall(Element element) {
    return element.attr("role").equals("doc-noteref");
  }

  static boolean isBacklink(Element element) {
    return element.attr("role").equals("doc-backlink");
  }

  /** Whether an element only decorates. */
  static boolean isDecoration(Element element) {
    String role = element.attr("role");
    return role.equals("presentation") || role.equals("none") || element.attr("aria-hidden").equals("true");
  }

  /** The language that an element is in, as a BCP 47 tag; empty if nothing around it says one. */
  static String languageAround(Element element) {
    Element saying = element.closest("[lang]");
    return saying == null ? "" : saying.attr("lang");
  }

  /** The element's own language if it says one, as a BCP 47 tag. */
  static @Nullable String language(Element element) {
    String lang = element.attr("lang");
    return lang.isEmpty() ? null : Locale.forLanguageTag(lang).toLanguageTag();
  }

  /** Level of a heading element, or 0. */
  static int headingLevel(Element element) {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
        ? name.charAt(1) - '0'
        : 0;
  }
}
