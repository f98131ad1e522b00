package org.gatefold.cite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gatefold.diag.Origin;
import org.gatefold.model.DocumentId;
import org.gatefold.model.Manuscript;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.Attributes;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Evidence;
import org.gatefold.model.article.FrontMatter;
import org.gatefold.model.article.Inline;
import org.gatefold.model.article.Reference;
import org.gatefold.model.job.Brand;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.Format;
import org.gatefold.model.job.Paper;
import org.gatefold.model.job.Production;
import org.jspecify.annotations.Nullable;

/**
 * Reads a case's {@code article.md}, of which it understands a head of {@code key: value} lines, headings, divs and
 * paragraphs with Pandoc citations: enough for citations, and no other stage is needed.
 */
final class CaseArticle {
  private static final Pattern CITATION = Pattern.compile("\\[(@[^\\]]+)\\]|(?<![\\w@.])@([\\w-]+)");
  private static final ObjectMapper JSON = new ObjectMapper();

  private CaseArticle() {}

  static Manuscript read(String markdown, String json) throws JsonProcessingException {
    return read(markdown, json, Evidence.NONE);
  }

  static Manuscript read(String markdown, String json, Evidence evidence) throws JsonProcessingException {
    Map<String, String> head = new LinkedHashMap<>();
    List<Block> blocks = new ArrayList<>();
    List<Block> inside = null;
    Block.Div div = null;
    List<String> lines = markdown.lines().toList();
    boolean inHead = true;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (inHead && line.matches("[a-z]+: .*")) {
        head.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2));
      } else if (line.startsWith("::: {")) {
        inHead = false;
        inside = new ArrayList<>();
        div = new Block.Div(inside, attributes(line.substring(5, line.length() - 1)), new Origin("article.md", i + 1, 1));
      } else if (line.equals(":::") && div != null && inside != null) {
        blocks.add(new Block.Div(inside, div.attributes(), div.origin()));
        inside = null;
      } else if (line.startsWith("##")) {
        inHead = false;
        Origin at = new Origin("article.md", i + 1, 1);
        int level = line.indexOf(' ');
        blocks.add(new Block.Heading(level, inlines(line.substring(level + 1), at.plus(0, level + 1)), Attributes.NONE, at));
      } else if (!line.isBlank()) {
        inHead = false;
        Origin origin = new Origin("article.md", i + 1, 1);
        Block paragraph = new Block.Paragraph(inlines(line, origin), Attributes.NONE, origin);
        (inside == null ? blocks : inside).add(paragraph);
      }
    }
    return manuscript(head, blocks, references(json), evidence);
  }

  private static Attributes attributes(String braces) {
    String id = null;
    List<String> classes = new ArrayList<>();
    Map<String, String> values = new LinkedHashMap<>();
    for (String word : braces.split(" ", -1)) {
      if (word.startsWith("#")) {
        id = word.substring(1);
      } else if (word.startsWith(".")) {
        classes.add(word.substring(1));
      } else {
        values.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
      }
    }
    return new Attributes(id, classes, values);
  }

  private static Manuscript manuscript(
      Map<String, String> head, List<Block> blocks, Map<String, Reference> references, Evidence evidence) {
    Locale language = Locale.forLanguageTag(head.getOrDefault("lang", "en-US"));
    Locale source = head.containsKey("source") ? Locale.forLanguageTag(head.get("source")) : null;
    FrontMatter front = new FrontMatter(
        "Title", "", "", language, source, FrontMatter.Status.DRAFT, "education",
        head.containsKey("jurisdictions") ? List.of(head.get("jurisdictions")) : List.of(),
        head.containsKey("published") ? LocalDate.parse(head.get("published")) : null, review(head), null,
        head.getOrDefault("csl", "american-medical-association"), Map.of("csl", new Origin("article.md", 2, 1)));
    Format format = new Format(
        "handout", Boolean.parseBoolean(head.get("brochure")), "handout.ftlh", List.of(), Map.of(),
        new Finishing.Leaves(), Map.of(), Origin.NOWHERE);
    return new Manuscript(
        new DocumentId("case", language, "handout", Edition.SCREEN),
        new Article("case", front, blocks, Origin.of("article.md")),
        references, evidence, new Brand("Clinic", Map.of(), Map.of(), Map.of(), null, Origin.NOWHERE),
        format, Production.leaves(Paper.A4), Map.of(), Map.of());
  }

  private static FrontMatter.@Nullable Review review(Map<String, String> head) {
    String next = head.get("next");
    return next == null ? null : new FrontMatter.Review("Director", LocalDate.parse(next).minusMonths(6), LocalDate.parse(next));
  }

  static Map<String, Reference> references(String json) throws JsonProcessingException {
    List<String> lines = json.lines().toList();
    Map<String, Reference> references = new LinkedHashMap<>();
    for (Map<String, Object> csl : JSON.readValue(json, new TypeReference<List<Map<String, Object>>>() {})) {
      String key = String.valueOf(csl.get("id"));
      int line = 1;
      while (line < lines.size() && !lines.get(line - 1).contains("\"" + key + "\"")) {
        line++;
      }
      references.put(key, new Reference(key, csl, new Origin("references.json", line, 3)));
    }
    return references;
  }

  static List<Inline> inlines(String line, Origin origin) {
    List<Inline> inlines = new ArrayList<>();
    Matcher matcher = CITATION.matcher(line);
    int from = 0;
    while (matcher.find()) {
      inlines.add(new Inline.Text(line.substring(from, matcher.start()), origin.plus(0, from)));
      Origin at = origin.plus(0, matcher.start());
      boolean narrative = matcher.group(1) == null;
      inlines.add(new Inline.Citation(items(narrative ? "@" + matcher.group(2) : matcher.group(1), at), narrative, at));
      from = matcher.end();
    }
    inlines.add(new Inline.Text(line.substring(from), origin.plus(0, from)));
    return inlines;
  }

  private static List<Inline.CitationItem> items(String text, Origin origin) {
    List<Inline.CitationItem> items = new ArrayList<>();
    for (String item : text.split(";", -1)) {
      String[] parts = item.strip().substring(1).split(",", 2);
      items.add(new Inline.CitationItem(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "", origin));
    }
    return items;
  }
}
