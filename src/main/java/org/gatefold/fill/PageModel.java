package org.gatefold.fill;

import freemarker.template.TemplateMethodModelEx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.diag.Origin;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.Manuscript;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;
import org.jspecify.annotations.Nullable;

/** All that a template can name. */
final class PageModel {
  private PageModel() {}

  /** @param second the text that stands beside the article; null where there is none */
  static Map<String, Object> of(CitedArticle cited, @Nullable SecondText second, Msg msg, String review) {
    Manuscript manuscript = cited.manuscript();
    List<Block> blocks = manuscript.article().blocks();
    List<Inline.Remark> remarks = Remarks.in(blocks);
    Map<Origin, Integer> numbers = Remarks.numbers(remarks);
    InlineHtml inlines = new InlineHtml(cited, numbers);
    Plain plain = new Plain(cited, numbers);
    Badges badges = new Badges(cited, msg);
    BlockHtml html = new BlockHtml(inlines, LeadIns.in(blocks, plain), badges);
    Map<String, Object> model = common(manuscript, msg);
    model.put("article", new ArticleModel(manuscript.article(), html, inlines, plain).map());
    model.put("notes", notes(cited, inlines));
    model.put("references", references(cited, inlines, badges));
    model.put("remarks", remarks(remarks, inlines, html));
    model.put("imprint", (TemplateMethodModelEx) none -> Imprint.of(manuscript.article().frontMatter(), msg));
    model.put("review", review);
    model.put("beside", "");
    if (second != null) {
      RowModel.put(cited, second, msg, model);
    }
    return model;
  }

  /** What the sheet on printing and folding can name. */
  static Map<String, Object> of(Manuscript manuscript, Guide guide, Msg msg) {
    Map<String, Object> model = common(manuscript, msg);
    model.put("title", manuscript.article().frontMatter().title());
    model.put("guide", guide.map());
    return model;
  }

  /** What the editor's sheet can name. */
  static Map<String, Object> of(Manuscript manuscript, EditorSheet sheet, Msg say, Locale speaking) {
    Map<String, Object> model = common(manuscript, say);
    model.put("spoken", Map.of("lang", speaking.toLanguageTag(), "dir", Html.direction(speaking)));
    model.put("sheet", sheet.map());
    return model;
  }

  private static Map<String, Object> common(Manuscript manuscript, Msg msg) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("lang", manuscript.article().locale().toLanguageTag());
    model.put("dir", Html.direction(manuscript.article().locale()));
    model.put("edition", manuscript.id().edition().id());
    model.put("paper", manuscript.paper().title());
    model.put("format", manuscript.format().name());
    model.put("brand", brand(manuscript));
    model.put("msg", msg);
    return model;
  }

  private static List<Map<String, Object>> notes(CitedArticle cited, InlineHtml inlines) {
    List<Map<String, Object>> notes = new ArrayList<>();
    for (CitedArticle.Note note : cited.notes()) {
      notes.add(Map.of(
          "id", InlineHtml.noteId(note.number()),
          "marker", Integer.toString(note.number()),
          "number", note.number(),
          "key", String.join(" ", note.keys()),
          "html", Markup.of(inlines.html(note.text()))));
    }
    return notes;
  }

  /** The list at the end; a marker is empty where the list is not numbered. */
  private static List<Map<String, Object>> references(CitedArticle cited, InlineHtml inlines, Badges badges) {
    List<Map<String, Object>> references = new ArrayList<>();
    for (CitedArticle.Entry entry : cited.references()) {
      references.add(Map.of(
          "marker", entry.number() == 0 ? "" : Integer.toString(entry.number()),
          "key", entry.key(),
          "badge", badges.of(entry.key()),
          "html", Markup.of(inlines.html(entry.text()))));
    }
    return references;
  }

  private static List<Map<String, Object>> remarks(List<Inline.Remark> remarks, InlineHtml inlines, BlockHtml html) {
    List<Map<String, Object>> notes = new ArrayList<>();
    for (int i = 0; i < remarks.size(); i++) {
      notes.add(remark(Remarks.marker(i + 1), remarks.get(i), inlines, html));
    }
    return notes;
  }

  /** One remark with its letter. */
  static Map<String, Object> remark(String marker, Inline.Remark remark, InlineHtml inlines, BlockHtml html) {
    List<Block> blocks = remark.blocks();
    // The first paragraph stands on the line of its letter.
    String text = !blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph first
        ? inlines.html(first.content()) + html.html(blocks.subList(1, blocks.size()))
        : html.html(blocks);
    return Map.of(
        "id", InlineHtml.remarkId(marker),
        "marker", marker,
        "html", Markup.of(text));
  }

  private static Map<String, Object> brand(Manuscript manuscript) {
    Map<String, Object> brand = new LinkedHashMap<>();
    brand.put("name", manuscript.brand().name());
    brand.put("contact", manuscript.brand().contact());
    brand.put("logo", manuscript.brand().logo() == null ? "" : Resources.LOGO);
    String web = manuscript.brand().contact().get("web");
    brand.put("qr", web == null ? "" : QrPicture.NAME);
    brand.put("address", web == null ? "" : QrPicture.address(web));
    return brand;
  }
}
