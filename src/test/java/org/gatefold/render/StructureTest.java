package org.gatefold.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.gatefold.VeraPdf;
import org.gatefold.model.paged.Ink;
import org.gatefold.model.paged.PageItem.Glyphs;
import org.gatefold.model.paged.PagedDocument;
import org.gatefold.model.paged.StructChild;
import org.gatefold.model.paged.StructNode;
import org.gatefold.model.paged.StructRole;
import org.junit.jupiter.api.Test;

class StructureTest {
  @Test
  void elements_keep_their_order_even_against_the_order_of_painting() {
    Draft draft = new Draft();
    StructChild second = Draft.node(StructRole.P, draft.text("painted first"));
    StructChild first = Draft.node(StructRole.H1, draft.text("painted second"));
    assertThat(outline(draft.build(first, second))).isEqualTo("Document(H1(1) P(0))");
  }

  @Test
  void items_of_a_mark_that_stand_apart_all_belong_to_its_element() {
    Draft draft = new Draft();
    StructChild paragraph = draft.text("begin");
    draft.add(new Glyphs(TestFonts.SANS, 9, 40, 90, Draft.BLACK, Draft.glyphs(TestFonts.SANS, 9, "running head"), -1));
    draft.add(new Glyphs(TestFonts.SANS, 9, 40, 99, Draft.BLACK, Draft.glyphs(TestFonts.SANS, 9, "end"), 0));
    PagedDocument document = draft.build(Draft.node(StructRole.P, paragraph));
    VeraPdf.assertCompliant(Pdf.of(document));
    assertThat(outline(document)).isEqualTo("Document(P(0 1))");
    assertThat(Pdf.content(Pdf.of(document), 0)).containsSubsequence("MCID 0", "/Artifact BMC", "MCID 1");
  }

  @Test
  void an_element_may_go_on_upon_the_next_page() {
    Draft draft = new Draft();
    StructChild begin = draft.text("begin");
    StructChild end = draft.page().text("end");
    PagedDocument document = draft.build(Draft.node(StructRole.P, begin, end));
    VeraPdf.assertCompliant(Pdf.of(document));
    assertThat(outline(document)).isEqualTo("Document(P(0 0@))");
  }

  @Test
  void text_and_shapes_of_one_mark_stay_one_sequence() {
    Draft draft = new Draft();
    StructChild word = draft.text("struck out");
    draft.add(Draft.rectangle(Draft.BLACK, 40, 44, 50, 1, 0)).add(Draft.rectangle(new Ink.Rgb(1, 0, 0, 1), 0, 0, 9, 9));
    PagedDocument document = draft.build(Draft.node(StructRole.P, word));
    VeraPdf.assertCompliant(Pdf.of(document));
    assertThat(outline(document)).isEqualTo("Document(P(0))");
  }

  @Test
  void attributes_say_what_figures_headers_and_lists_are() {
    Draft draft = new Draft();
    byte[] pdf = Pdf.of(draft.build(
        draft.figure("A spine", draft.text("drawn")),
        Draft.node(StructRole.TABLE, Draft.node(StructRole.TR, Draft.header("Column", draft.text("Weeks")))),
        list(draft, "1."), list(draft, "•"), list(draft, "a)"), list(draft, "iv")));
    VeraPdf.assertCompliant(pdf);
    List<String> attributes = new ArrayList<>();
    Pdf.read(pdf, document -> attributes(Pdf.structure(document), attributes));
    assertThat(attributes).containsExactly("Layout BBox [40.0 505.28 140.0 555.28] Placement Block", "Table Scope Column",
        "List ListNumbering Decimal", "List ListNumbering Disc", "List ListNumbering LowerAlpha",
        "List ListNumbering LowerRoman");
  }

  @Test
  @SuppressWarnings("NullAway") // The box may be null; the annotation of a nested type is lost on the way through the class file.
  void cells_say_what_they_span_and_head() {
    Draft draft = new Draft();
    StructNode wide = Draft.header("Column", draft.text("Weeks")).spanning(2, 1);
    StructNode high = Draft.node(StructRole.TD, draft.text("six")).spanning(1, 2);
    byte[] pdf = Pdf.of(draft.build(Draft.node(StructRole.TABLE,
        Draft.node(StructRole.TR, wide), Draft.node(StructRole.TR, high, Draft.node(StructRole.TD, draft.text("a"))),
        Draft.node(StructRole.TR, Draft.node(StructRole.TD)))));
    VeraPdf.assertCompliant(pdf);
    List<String> attributes = new ArrayList<>();
    Pdf.read(pdf, document -> attributes(Pdf.structure(document), attributes));
    assertThat(attributes).containsExactly("Table Scope Column ColSpan 2", "Table RowSpan 2");
  }

  @Test
  void notes_are_found_by_their_ids() {
    Draft draft = new Draft();
    byte[] pdf = Pdf.of(draft.build(Draft.note("note-2", draft.text("b")), Draft.note("note-1", draft.text("a"))));
    VeraPdf.assertCompliant(pdf);
    Pdf.read(pdf, document -> {
      COSDictionary tree = Pdf.dictionary(Pdf.structure(document), COSName.ID_TREE);
      COSArray names = (COSArray) tree.getDictionaryObject(COSName.NAMES);
      assertThat(names.getString(0)).isEqualTo("note-1");
      assertThat(((COSDictionary) names.getObject(1)).getString(COSName.ID)).isEqualTo("note-1");
      assertThat(names.getString(2)).isEqualTo("note-2");
    });
  }

  @Test
  void languages_are_kept() {
    Draft draft = new Draft();
    byte[] pdf = Pdf.of(draft.build(Draft.node(StructRole.P, Draft.in("la", draft.text("in vitro")))));
    Pdf.read(pdf, document -> {
      COSDictionary root = Pdf.dictionary(Pdf.structure(document), COSName.K);
      COSDictionary span = Pdf.dictionary(Pdf.dictionary(root, COSName.K), COSName.K);
      assertThat(span.getString(COSName.LANG)).isEqualTo("la");
    });
  }

  @Test
  void links_lead_both_ways_and_are_tied_to_their_elements() {
    Draft draft = new Draft();
    StructChild call = draft.text("1");
    draft.destination("call");
    StructChild down = draft.link("#note", "Note 1");
    StructChild web = draft.link("https://example.org/ü x", "Example");
    draft.page();
    StructChild note = draft.text("A note");
    draft.destination("note");
    StructChild back = draft.link("#call", "Back");
    byte[] pdf = Pdf.of(draft.build(Draft.node(StructRole.P, Draft.node(StructRole.LINK, call, down, web)),
        Draft.note("n", Draft.node(StructRole.LINK, note, back))));
    VeraPdf.assertCompliant(pdf);
    Pdf.read(pdf, document -> {
      COSArray first = annotations(document.getPage(0).getCOSObject());
      COSArray second = annotations(document.getPage(1).getCOSObject());
      COSDictionary toNote = (COSDictionary) first.getObject(0);
      assertThat(destination(toNote)).isSameAs(document.getPage(1).getCOSObject());
      assertThat(destination((COSDictionary) second.getObject(0))).isSameAs(document.getPage(0).getCOSObject());
      assertThat(toNote.getString(COSName.CONTENTS)).isEqualTo("Note 1");
      assertThat(Pdf.dictionary((COSDictionary) first.getObject(1), COSName.A).getString(COSName.URI))
          .isEqualTo("https://example.org/%C3%BC%20x");
    });
  }

  @Test
  void bookmarks_open_when_there_are_enough_of_them() {
    Draft draft = new Draft();
    PagedDocument two = draft.bookmark("Überblick", draft.bookmarkHere("inner")).build();
    Pdf.read(Pdf.of(two), document -> {
      assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle()).isEqualTo("Überblick");
      assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getFirstChild().getTitle())
          .isEqualTo("inner");
      assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.PAGE_MODE)).isFalse();
    });
    PagedDocument three = draft.bookmark("More").build();
    VeraPdf.assertCompliant(Pdf.of(three));
    Pdf.read(Pdf.of(three), document -> assertThat(
        document.getDocumentCatalog().getCOSObject().getNameAsString(COSName.PAGE_MODE)).isEqualTo("UseOutlines"));
  }

  @Test
  void a_broken_tree_is_refused() {
    Draft draft = new Draft();
    StructChild text = draft.text("text");
    assertThat(Pdf.refusals(draft.build())).containsExactly("PDF030");
    assertThat(Pdf.refusals(draft.build(text, text))).containsExactly("PDF031");
    draft.link("#nowhere", "Nowhere");
    assertThat(Pdf.refusals(draft.build(text))).containsExactly("PDF032", "PDF034");
    assertThat(Pdf.refusals(new Draft().build(Draft.node(StructRole.LINK, new StructChild.LinkRef(0, 9)))))
        .containsExactly("PDF033");
    Draft misplaced = new Draft();
    assertThat(Pdf.refusals(misplaced.build(Draft.node(StructRole.LBL, misplaced.link("https://a.example", "a")))))
        .containsExactly("PDF039");
    assertThat(Pdf.refusals(new Draft().build(Draft.node(StructRole.FIGURE)))).containsExactly("PDF035");
    assertThat(Pdf.refusals(new Draft().build(Draft.node(StructRole.NOTE)))).containsExactly("PDF036");
    assertThat(Pdf.refusals(new Draft().build(Draft.note("a"), Draft.note("a")))).containsExactly("PDF037");
    assertThat(Pdf.refusals(new Draft().build(new StructChild.Marked(7, 0)))).containsExactly("PDF038");
  }

  private static StructChild list(Draft draft, String label) {
    return Draft.node(StructRole.L, Draft.node(StructRole.LI,
        Draft.node(StructRole.LBL, draft.text(label)), Draft.node(StructRole.LBODY, draft.text("item"))));
  }

  private static COSArray annotations(COSDictionary page) {
    return (COSArray) page.getDictionaryObject(COSName.ANNOTS);
  }

  private static COSBase destination(COSDictionary annotation) {
    return ((COSArray) annotation.getDictionaryObject(COSName.DEST)).getObject(0);
  }

  private static String outline(PagedDocument document) {
    StringBuilder out = new StringBuilder();
    Pdf.read(Pdf.of(document), file -> print(Pdf.structure(file).getDictionaryObject(COSName.K), out));
    return out.toString();
  }

  /** Roles with what they hold; content of another page than the element's is followed by an at sign. */
  private static void print(COSBase kid, StringBuilder out) {
    switch (kid) {
      case COSObject reference -> print(reference.getObject(), out);
      case COSInteger id -> out.append(id.intValue());
      case COSArray kids -> {
        for (int i = 0; i < kids.size(); i++) {
          print(kids.get(i), out.append(i == 0 ? "" : " "));
        }
      }
      case COSDictionary element when element.containsKey(COSName.MCID) ->
          out.append(element.getInt(COSName.MCID)).append('@');
      case COSDictionary element -> {
        out.append(element.getNameAsString(COSName.S)).append('(');
        print(element.getDictionaryObject(COSName.K), out);
        out.append(')');
      }
      default -> throw new AssertionError(kid);
    }
  }

  private static void attributes(COSDictionary element, List<String> found) {
    COSDictionary attributes = element.getCOSDictionary(COSName.A);
    if (attributes != null) {
      StringBuilder all = new StringBuilder(attributes.getNameAsString(COSName.O));
      attributes.keySet().stream().filter(name -> !name.equals(COSName.O))
          .forEach(key -> all.append(' ').append(key.getName()).append(' ').append(shown(attributes.getDictionaryObject(key))));
      found.add(all.toString());
    }
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSDictionary only) {
      attributes(only, found);
    } else if (kids instanceof COSArray several) {
      several.toList().stream().map(kid -> kid instanceof COSObject reference ? reference.getObject() : kid)
          .filter(COSDictionary.class::isInstance).forEach(kid -> attributes((COSDictionary) kid, found));
    }
  }

  private static String shown(COSBase value) {
    return switch (value) {
      case COSName name -> name.getName();
      case COSInteger number -> String.valueOf(number.intValue());
      default -> numbers((COSArray) value);
    };
  }

  private static String numbers(COSArray array) {
    return array.toCOSNumberFloatList().toString().replace(",", "");
  }
}
