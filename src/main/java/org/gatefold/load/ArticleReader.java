package org.gatefold.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Node;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.FrontMatter;
import org.gatefold.model.article.Wording;

/** Reads one {@code article.<locale>.md}: YAML between two lines of {@code ---}, then Markdown. */
final class ArticleReader {
  static final String FENCE = "---\n";

  private final MarkdownReader markdown;
  private final Findings findings;

  ArticleReader(MarkdownReader markdown, Findings findings) {
    this.markdown = markdown;
    this.findings = findings;
  }

  /**
   * An article, and what its folder has to answer for: where it first cites, and the pictures it shows.
   *
   * @param approvable the file's text without the lines that record an approval
   * @param wording the file as a translator sees it
   */
  record Read(Article article, Scope scope, String approvable, Wording wording) {}

  /** Reads files of whose faults nobody is to hear. */
  ArticleReader silent() {
    return new ArticleReader(markdown, new Findings());
  }

  /**
   * Reads it, the text even where the front matter cannot be used, so that one run finds every fault.
   *
   * @param named the locale in the file's name
   */
  Optional<Read> read(String slug, Locale named, SourceText source) {
    String text = source.text();
    if (!(text + "\n").startsWith(FENCE)) {
      findings.add(LoadCode.NO_FRONT_MATTER, new Origin(source.path(), 1, 1));
      return Optional.empty();
    }
    int close = closingFence(text);
    if (close < 0) {
      findings.add(LoadCode.UNCLOSED_FRONT_MATTER, new Origin(source.path(), 1, 1));
      return Optional.empty();
    }
    int bodyStart = Math.min(text.length(), close + FENCE.length());
    Optional<YamlNode> yaml = yaml(source, text.substring(FENCE.length(), close));
    Optional<FrontMatter> frontMatter = yaml.flatMap(head -> FrontMatterReader.read(head, named, findings));
    String body = withoutTabs(source, bodyStart);
    int linesBefore = source.place(bodyStart).line() - 1;
    Scope scope = new Scope(source.path(), body, linesBefore, findings);
    Optional<Node> document = markdown.parse(body, scope);
    List<Block> blocks = document.map(node -> markdown.convert(node, scope)).orElse(List.of());
    String approvable = yaml.flatMap(head -> ApprovalLines.of(head, source, close)).map(lines -> lines.without(text)).orElse(text);
    Origin origin = Origin.of(source.path());
    return frontMatter.map(head -> new Read(new Article(slug, head, blocks, origin), scope, approvable,
        wording(source, head, yaml.get(), document, scope, close)));
  }

  private static Wording wording(
      SourceText source, FrontMatter front, YamlNode yaml, Optional<Node> document, Scope scope, int close) {
    WordingHead head = new WordingHead(source, yaml, close);
    WordingReader body = new WordingReader(source, Math.min(source.text().length(), close + FENCE.length()), scope.hashes());
    document.ifPresent(body::read);
    String cover = front.title() + "\n" + front.subtitle() + "\n" + front.summary();
    scope.hash(Wording.COVER, cover);
    List<Wording.Segment> segments = new ArrayList<>(head.segments());
    segments.addAll(body.segments());
    return new Wording(front, Origin.of(source.path()), source.text(), Hash.ofWords(cover), head.keys(), body.regions(), segments);
  }

  /** Where the line that ends the front matter begins; -1 if there is none. */
  static int closingFence(String text) {
    int at = text.indexOf("\n---", FENCE.length() - 1);
    while (at >= 0) {
      int end = text.indexOf('\n', at + 1);
      String line = text.substring(at + 1, end < 0 ? text.length() : end);
      if (line.stripTrailing().equals("---")) {
        return at + 1;
      }
      at = text.indexOf("\n---", at + 1);
    }
    return -1;
  }

  private Optional<YamlNode> yaml(SourceText source, String yaml) {
    Findings here = new Findings();
    Optional<YamlNode> node = YamlParser.parse(source, yaml, 2, here);
    if (node.isEmpty() && !here.hasErrors()) {
      here.add(LoadCode.YAML_EMPTY, new Origin(source.path(), 1, 1), "The front matter");
    }
    findings.addAll(here.sorted());
    return node;
  }

  /** Tabs would make columns a matter of opinion; each is reported and read as a space. */
  private String withoutTabs(SourceText source, int from) {
    String body = source.text().substring(from);
    for (int tab = body.indexOf('\t'); tab >= 0; tab = body.indexOf('\t', tab + 1)) {
      findings.add(LoadCode.TAB_IN_TEXT, source.place(from + tab));
    }
    return body.replace('\t', ' ');
  }
}
