package org.gatefold.fill;

import freemarker.template.TemplateMethodModelEx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gatefold.diag.Origin;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Attributes;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Facing;
import org.gatefold.model.article.Facing.Part;
import org.gatefold.model.article.FrontMatter;
import org.jspecify.annotations.Nullable;

/** What templates see of two texts that stand side by side: {@code rows}, and {@code beside} with the second text's own words. */
final class RowModel {
  private final Side main;
  private final Side beside;
  private final SecondText second;
  private final CitedArticle article;

  private RowModel(CitedArticle article, SecondText second, Msg msg) {
    this.article = article;
    this.second = second;
    beside = side(second.article(), second.msg(), second.rows(), ids(article.manuscript().article().blocks()), Map.of());
    main = side(article, msg, second.rows(), Set.of(), descriptions(second, beside.inlines));
  }

  /** One text, and all that writes it. */
  private record Side(InlineHtml inlines, BlockHtml html, Badges badges, Set<Origin> leadIns) {}

  /**
   * @param taken ids of the other text, to which links of this one lead as well
   * @param descriptions what else pictures are called
   */
  private static Side side(CitedArticle article, Msg msg, Rows rows, Set<String> taken,
      Map<Origin, BlockHtml.Description> descriptions) {
    InlineHtml inlines = new InlineHtml(article, rows.letters());
    Set<Origin> leadIns = LeadIns.in(article.manuscript().article().blocks(), new Plain(article, rows.letters()));
    return new Side(inlines, new BlockHtml(inlines, leadIns, div -> "", taken, descriptions), new Badges(article, msg), leadIns);
  }

  /** Puts what a template of two texts can name beside what it can name of the first. */
  static void put(CitedArticle article, SecondText second, Msg msg, Map<String, Object> model) {
    RowModel rows = new RowModel(article, second, msg);
    Locale own = article.manuscript().article().locale();
    model.put("language", SecondText.name(own, second.locale()));
    model.put("rows", rows.rows());
    model.put("remarks", rows.remarks());
    model.put("beside", rows.beside(own));
  }

  private Map<String, Object> beside(Locale own) {
    FrontMatter front = second.article().manuscript().article().frontMatter();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("lang", second.locale().toLanguageTag());
    map.put("dir", Html.direction(second.locale()));
    map.put("language", SecondText.name(second.locale(), own));
    map.put("title", beside.inlines.set(front.title()));
    map.put("subtitle", beside.inlines.set(front.subtitle()));
    map.put("msg", second.msg());
    map.put("imprint", (TemplateMethodModelEx) none -> Imprint.of(front, second.msg()));
    return map;
  }

  private List<Map<String, Object>> rows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    int list = 0;
    for (Facing.Row row : second.rows().all()) {
      list += row.part() == Part.FIRST_ITEM ? 1 : 0;
      String ours = html(main, row.part(), part("main-" + list, row.part(), row.main()));
      String theirs = isSamePicture(row) ? caption(row.beside()) : isRule(row) ? ""
          : html(beside, row.part(), part("beside-" + list, row.part(), row.beside()));
      if (!ours.isEmpty() || !theirs.isEmpty()) {
        Block block = row.main() != null ? row.main() : row.beside();
        rows.add(Map.of(
            "kind", row.part() == Part.END ? "badges" : kind(block),
            "classes", classes(row, block),
            "across", row.part() != Part.END && isAcross(inner(block)),
            "main", Markup.of(ours),
            "beside", Markup.of(theirs)));
      }
    }
    return rows;
  }

  /** An item with the name of its list, which is read as one. */
  private static @Nullable Block part(String name, Part part, @Nullable Block block) {
    return switch (part) {
      case BLOCK, END -> block;
      case FIRST_ITEM, ITEM, LAST_ITEM -> block == null ? null : named(name, block);
    };
  }

  private static Block named(String name, Block block) {
    if (block instanceof Block.Div div && div.blocks().size() == 1) {
      return new Block.Div(List.of(named(name, div.blocks().getFirst())), div.attributes(), div.origin());
    }
    if (block instanceof Block.ItemList list) {
      Map<String, String> values = new HashMap<>(list.attributes().values());
      values.put(Tag.LIST, name);
      return new Block.ItemList(list.ordered(), list.start(), list.items(),
          new Attributes(list.attributes().id(), list.attributes().classes(), values), list.origin());
    }
    return block;
  }

  private static String html(Side side, Part part, @Nullable Block block) {
    if (block == null) {
      return "";
    }
    if (part != Part.END) {
      return side.html.html(List.of(block));
    }
    String badge = block instanceof Block.Div div ? side.badges.of(div) : "";
    return badge.isEmpty() ? "" : "<p class=\"badge\">" + Html.escape(badge) + "</p>\n";
  }

  /** A picture is shown once, with both captions. */
  private static boolean isSamePicture(Facing.Row row) {
    return row.part() != Part.END && inner(row.main()) instanceof Block.Figure ours
        && inner(row.beside()) instanceof Block.Figure theirs && ours.source().equals(theirs.source());
  }

  /** A line across the page is one for both. */
  private static boolean isRule(Facing.Row row) {
    return row.part() != Part.END && inner(row.main()) instanceof Block.Rule;
  }

  /** How the second text describes the pictures that are shown once, by where the first one has them. */
  private static Map<Origin, BlockHtml.Description> descriptions(SecondText second, InlineHtml inlines) {
    Map<Origin, BlockHtml.Description> all = new HashMap<>();
    for (Facing.Row row : second.rows().printed()) {
      if (isSamePicture(row) && inner(row.main()) instanceof Block.Figure ours && inner(row.beside()) instanceof Block.Figure theirs) {
        all.put(ours.origin(), new BlockHtml.Description(second.locale(), inlines.set(theirs.alternative())));
      }
    }
    return all;
  }

  private String caption(@Nullable Block block) {
    StringBuilder out = new StringBuilder();
    if (inner(block) instanceof Block.Figure figure && figure.title() != null) {
      Tag.open("p", Attributes.NONE, figure.origin(), "caption", out);
      Html.escape(beside.inlines.set(figure.title()), out);
      Tag.close("p", out);
    }
    return out.toString();
  }

  /** What needs the width of both columns. */
  private static boolean isAcross(@Nullable Block block) {
    return block instanceof Block.Table || block instanceof Block.Figure || block instanceof Block.Rule;
  }

  /** The block itself: divs of one block only say what it is. */
  private static @Nullable Block inner(@Nullable Block block) {
    Block at = block;
    while (at instanceof Block.Div div && div.blocks().size() == 1 && !div.attributes().hasClass("quote")) {
      at = div.blocks().getFirst();
    }
    return at;
  }

  private static String kind(@Nullable Block block) {
    return switch (inner(block)) {
      case Block.Heading heading -> "h" + heading.level();
      case Block.Paragraph paragraph -> "paragraph";
      case Block.ItemList list -> "item";
      case Block.BlockQuote quote -> "quotation";
      case Block.Div div -> "quotation";
      case Block.DefinitionList list -> "term";
      case Block.Table table -> "table";
      case Block.Figure figure -> "figure";
      case Block.Rule rule -> "rule";
      case null -> "nothing";
    };
  }

  private String classes(Facing.Row row, @Nullable Block block) {
    List<String> classes = new ArrayList<>();
    switch (row.part()) {
      case FIRST_ITEM -> classes.add("first");
      case LAST_ITEM -> classes.add("last");
      case BLOCK, ITEM, END -> { }
    }
    if (isLeadIn(main, row.main()) || isLeadIn(beside, row.beside())) {
      classes.add("announces");
    }
    for (Block at = block; at instanceof Block.Div div && !div.blocks().isEmpty(); at = div.blocks().getFirst()) {
      div.attributes().classes().forEach(name -> classes.add("in-" + name));
    }
    return String.join(" ", classes);
  }

  private static boolean isLeadIn(Side side, @Nullable Block block) {
    return inner(block) instanceof Block.Paragraph paragraph && side.leadIns.contains(paragraph.origin());
  }

  private List<Map<String, Object>> remarks() {
    List<Map<String, Object>> notes = new ArrayList<>();
    for (Rows.Spoken remark : second.rows().remarks()) {
      Side side = remark.beside() ? beside : main;
      Locale locale = remark.beside() ? second.locale() : article.manuscript().article().locale();
      Map<String, Object> note = new LinkedHashMap<>(
          PageModel.remark(second.rows().marker(remark), remark.remark(), side.inlines, side.html));
      note.put("lang", locale.toLanguageTag());
      note.put("dir", Html.direction(locale));
      notes.add(note);
    }
    return notes;
  }

  private static Set<String> ids(List<Block> blocks) {
    Set<String> ids = new HashSet<>();
    blocks.forEach(block -> ids(block, ids));
    return ids;
  }

  private static void ids(Block block, Set<String> ids) {
    if (block.attributes().id() != null) {
      ids.add(block.attributes().id());
    }
    switch (block) {
      case Block.Div div -> div.blocks().forEach(inner -> ids(inner, ids));
      case Block.BlockQuote quote -> quote.blocks().forEach(inner -> ids(inner, ids));
      case Block.ItemList list -> list.items().forEach(item -> item.blocks().forEach(inner -> ids(inner, ids)));
      case Block.DefinitionList list -> list.definitions().forEach(term -> term.body().forEach(inner -> ids(inner, ids)));
      case Block.Heading heading -> { }
      case Block.Paragraph paragraph -> { }
      case Block.Table table -> { }
      case Block.Figure figure -> { }
      case Block.Rule rule -> { }
    }
  }
}
