package org.gatefold.fill;

import freemarker.core.TemplateHTMLOutputModel;
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
import org.gatefold.model.article.Inline;

/** What templates see of an article: its titles, and its blocks in parts that they can place. */
final class ArticleModel {
  /** Blocks that templates place by themselves, and that therefore are in no section. */
  private static final Set<String> APART = Set.of("lede", "contact", "disclaimer");

  private final Article article;
  private final List<Rendered> blocks;
  private final InlineHtml inlines;
  private final Plain plain;

  ArticleModel(Article article, BlockHtml html, InlineHtml inlines, Plain plain) {
    this.article = article;
    this.blocks = article.blocks().stream().map(block -> new Rendered(block, html.html(List.of(block)))).toList();
    this.inlines = inlines;
    this.plain = plain;
  }

  /** A block and its HTML, which stands in several of the parts. */
  private record Rendered(Block block, String html) {
    boolean hasClass(String name) {
      return block.attributes().hasClass(name);
    }
  }

  Map<String, Object> map() {
    FrontMatter front = article.frontMatter();
    List<Rendered> running = blocks.stream().filter(block -> APART.stream().noneMatch(block::hasClass)).toList();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("title", inlines.set(front.title()));
    map.put("subtitle", inlines.set(front.subtitle()));
    map.put("summary", inlines.set(front.summary()));
    map.put("slug", article.slug());
    map.put("lede", markup(withClass("lede")));
    map.put("body", markup(blocks.stream().filter(block -> !block.hasClass("lede")).toList()));
    map.put("intro", markup(running.subList(0, nextSection(running, 0))));
    map.put("sections", sections(running));
    map.put("has", (TemplateMethodModelEx) arguments -> !withClass(name(arguments)).isEmpty());
    map.put("select", (TemplateMethodModelEx) arguments -> markup(withClass(name(arguments))));
    return map;
  }

  /** One map for each heading of the second level, with what stands under it. */
  private List<Map<String, Object>> sections(List<Rendered> blocks) {
    List<Map<String, Object>> sections = new ArrayList<>();
    int from = nextSection(blocks, 0);
    while (from < blocks.size()) {
      int to = nextSection(blocks, from + 1);
      sections.add(section((Block.Heading) blocks.get(from).block(), blocks.subList(from, to)));
      from = to;
    }
    return sections;
  }

  private Map<String, Object> section(Block.Heading heading, List<Rendered> blocks) {
    Map<String, Object> map = new LinkedHashMap<>();
    String id = heading.attributes().id();
    map.put("id", id == null ? "" : id);
    map.put("title", inlines.set(plain.text(withoutCalls(heading))));
    map.put("level", heading.level());
    map.put("heading", Markup.of(inlines.html(withoutCalls(heading)).strip()));
    map.put("topics", topics(blocks));
    map.put("body", markup(blocks.subList(1, blocks.size())));
    map.put("html", markup(blocks));
    return map;
  }

  /** The headings of the third level. */
  private List<Map<String, Object>> topics(List<Rendered> blocks) {
    List<Map<String, Object>> topics = new ArrayList<>();
    for (Rendered rendered : blocks) {
      if (rendered.block() instanceof Block.Heading heading && heading.level() == 3) {
        String id = heading.attributes().id();
        topics.add(Map.of("id", id == null ? "" : id, "title", inlines.set(plain.text(withoutCalls(heading)))));
      }
    }
    return topics;
  }

  /** What a list of contents says of a heading: a call belongs to the heading itself. */
  private static List<Inline> withoutCalls(Block.Heading heading) {
    return heading.content().stream()
        .filter(inline -> !(inline instanceof Inline.Citation) && !(inline instanceof Inline.Remark))
        .toList();
  }

  private static int nextSection(List<Rendered> blocks, int from) {
    for (int i = from; i < blocks.size(); i++) {
      if (blocks.get(i).block() instanceof Block.Heading heading && heading.level() == 2) {
        return i;
      }
    }
    return blocks.size();
  }

  private List<Rendered> withClass(String name) {
    return blocks.stream().filter(block -> block.hasClass(name)).toList();
  }

  private static TemplateHTMLOutputModel markup(List<Rendered> blocks) {
    StringBuilder out = new StringBuilder();
    blocks.forEach(block -> out.append(block.html()));
    return Markup.of(out.toString());
  }

  private static String name(List<?> arguments) throws TemplateModelException {
    if (arguments.size() == 1 && arguments.getFirst() instanceof TemplateScalarModel name) {
      return name.getAsString();
    }
    throw new TemplateModelException("the name of one class is needed");
  }
}
