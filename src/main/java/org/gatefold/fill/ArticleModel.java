package org.gatefold.fill;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.FrontMatter;

/** What templates see of an article: its titles, and its blocks in parts that they can place. */
final class ArticleModel {
  /** Blocks that templates place by themselves, and that therefore are in no section. */
  private static final Set<String> APART = Set.of("lede", "contact", "disclaimer");

  private final Article article;
  private final BlockHtml html;
  private final Plain plain;

  ArticleModel(Article article, BlockHtml html, Plain plain) {
    this.article = article;
    this.html = html;
    this.plain = plain;
  }

  Map<String, Object> map() {
    FrontMatter front = article.frontMatter();
    List<Block> blocks = article.blocks();
    List<Block> running = blocks.stream().filter(block -> APART.stream().noneMatch(block.attributes()::hasClass)).toList();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("title", front.title());
    map.put("subtitle", front.subtitle());
    map.put("summary", front.summary());
    map.put("slug", article.slug());
    map.put("lede", Markup.of(html.html(withClass("lede"))));
    map.put("body", Markup.of(html.html(blocks.stream().filter(block -> !block.attributes().hasClass("lede")).toList())));
    map.put("intro", Markup.of(html.html(running.subList(0, nextSection(running, 0)))));
    map.put("sections", sections(running));
    map.put("has", (TemplateMethodModelEx) arguments -> !withClass(name(arguments)).isEmpty());
    map.put("select", (TemplateMethodModelEx) arguments -> Markup.of(html.html(withClass(name(arguments)))));
    return map;
  }

  /** One map for each heading of the second level, with what stands under it. */
  private List<Map<String, Object>> sections(List<Block> blocks) {
    List<Map<String, Object>> sections = new ArrayList<>();
    int from = nextSection(blocks, 0);
    while (from < blocks.size()) {
      int to = nextSection(blocks, from + 1);
      sections.add(section((Block.Heading) blocks.get(from), blocks.subList(from, to)));
      from = to;
    }
    return sections;
  }

  private Map<String, Object> section(Block.Heading heading, List<Block> blocks) {
    Map<String, Object> map = new LinkedHashMap<>();
    String id = heading.attributes().id();
    map.put("id", id == null ? "" : id);
    map.put("title", plain.text(heading.content()));
    map.put("level", heading.level());
    map.put("heading", Markup.of(html.html(blocks.subList(0, 1))));
    map.put("body", Markup.of(html.html(blocks.subList(1, blocks.size()))));
    map.put("html", Markup.of(html.html(blocks)));
    return map;
  }

  private static int nextSection(List<Block> blocks, int from) {
    for (int i = from; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading heading && heading.level() == 2) {
        return i;
      }
    }
    return blocks.size();
  }

  private List<Block> withClass(String name) {
    return article.blocks().stream().filter(block -> block.attributes().hasClass(name)).toList();
  }

  private static String name(List<?> arguments) throws TemplateModelException {
    if (arguments.size() == 1 && arguments.getFirst() instanceof TemplateScalarModel name) {
      return name.getAsString();
    }
    throw new TemplateModelException("the name of one class is needed");
  }
}
