package org.gatefold.fill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gatefold.diag.Origin;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.CitedArticle.Call;
import org.gatefold.model.CitedArticle.CallPart;
import org.gatefold.model.CitedArticle.Note;
import org.gatefold.model.DocumentId;
import org.gatefold.model.Manuscript;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Evidence;
import org.gatefold.model.article.FrontMatter;
import org.gatefold.model.article.Inline;
import org.gatefold.model.job.Brand;
import org.gatefold.model.job.Colour;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.Format;
import org.gatefold.model.job.Paper;
import org.gatefold.model.job.Production;
import org.gatefold.model.job.Resource;
import org.jspecify.annotations.Nullable;

/** Makes cited articles for tests: a note for each key, in order; calls are plain lists of numbers. */
final class Sample {
  static final Path TEMPLATES = Path.of("templates");

  private String article = "Nothing.";
  private String file = "article.md";
  private @Nullable String beside;
  private String besideFile = "beside.md";
  private Map<String, Resource> templates = new LinkedHashMap<>();
  private Map<String, Resource> figures = Map.of();
  private Brand brand = brand(Map.of());
  private Edition edition = Edition.SCREEN;
  private Paper paper = Paper.A4;
  private Finishing finishing = new Finishing.Leaves();
  private Format format = format("plain", false, List.of());

  static Sample of(String article) {
    Sample sample = new Sample();
    sample.article = article;
    sample.template("plain.ftlh", "${article.lede}${article.body}");
    sample.template("messages/en.properties", "review.draft = Draft\nreview.machine = By machine\n");
    sample.template("messages/es.properties", "review.draft = Borrador\nreview.machine = Automática\n");
    sample.template("messages/ar.properties", "review.draft = مسودة\nreview.machine = آلي\n");
    return sample;
  }

  /** The article of this repository with its templates. */
  static Sample real(String locale, String format, boolean brochure) {
    Sample sample = of(text(Path.of("articles/lower-back-pain/article." + locale + ".md")));
    sample.file = "articles/lower-back-pain/article." + locale + ".md";
    sample.templates = realTemplates();
    sample.format = format(format, brochure, List.of(format + "/" + format + ".css"));
    return sample;
  }

  /** The same article in two languages, in the format for that. */
  static Sample realPair(String locale, String beside) {
    Sample sample = real(locale, "bilingual", false);
    sample.format = new Format("bilingual", 2, false, "bilingual/bilingual.ftlh",
        List.of("_shared/base.css", "bilingual/bilingual.css"), Map.of(), new Finishing.Leaves(), Map.of(), Origin.NOWHERE);
    return sample.beside("articles/lower-back-pain/article." + beside + ".md",
        text(Path.of("articles/lower-back-pain/article." + beside + ".md")));
  }

  /** A text to be set beside the article. */
  Sample beside(String named, String text) {
    besideFile = named;
    beside = text;
    return this;
  }

  static Map<String, Resource> realTemplates() {
    Map<String, Resource> templates = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = TEMPLATES.relativize(file).toString().replace('\\', '/');
        templates.put(name, new Resource("templates/" + name, Files.readAllBytes(file)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return templates;
  }

  Sample template(String name, String text) {
    templates.put(name, new Resource("templates/" + name, text.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  Sample figures(Map<String, Resource> known) {
    figures = known;
    return this;
  }

  Sample contact(Map<String, String> contact) {
    brand = brand(contact);
    return this;
  }

  Sample edition(Edition wanted) {
    edition = wanted;
    return this;
  }

  Sample paper(Paper wanted) {
    paper = wanted;
    return this;
  }

  Sample format(Format wanted) {
    format = wanted;
    return this;
  }

  private static Brand brand(Map<String, String> contact) {
    return new Brand("Clinic \"A\"", contact, Map.of("primary", new Colour("#0B5A60", List.of(0.88, 0.4, 0.47, 0.26))),
        Map.of("text", "Source Sans 3"), null, Origin.NOWHERE);
  }

  static Format format(String name, boolean brochure, List<String> styles) {
    String template = name.equals("plain") ? "plain.ftlh" : name + "/" + name + ".ftlh";
    return new Format(name, brochure, template, styles, Map.of("cover", List.of(1)), new Finishing.Leaves(),
        Map.of("A4", Map.of("panel-width", "100mm"), "Letter", Map.of("panel-width", "265.5pt")),
        Origin.of("templates/" + name + "/format.yaml"));
  }

  Sample finishing(Finishing wanted) {
    finishing = wanted;
    return this;
  }

  CitedArticle cited() {
    Article own = article(file, article);
    Manuscript manuscript = new Manuscript(
        new DocumentId("sample", own.locale(), format.name(), edition), own, Map.of(), Evidence.NONE, brand, format,
        new Production(paper, finishing, null), figures, templates, null,
        beside == null ? null : article(besideFile, beside));
    return cite(manuscript);
  }

  private static Article article(String file, String text) {
    Map<String, String> head = CaseMarkdown.head(text);
    List<Block> blocks = CaseMarkdown.blocks(file, text);
    Locale language = Locale.forLanguageTag(head.getOrDefault("lang", "en-US"));
    FrontMatter.Translation translation =
        head.containsKey("translation") ? new FrontMatter.Translation("machine", false) : null;
    FrontMatter front = new FrontMatter(
        head.getOrDefault("title", "A title"), head.getOrDefault("subtitle", ""), head.getOrDefault("summary", ""), language,
        null, FrontMatter.Status.valueOf(head.getOrDefault("status", "draft").toUpperCase(Locale.ROOT)), "education",
        List.of(), LocalDate.of(2026, 11, 22), null, translation, "american-medical-association", Map.of());
    return new Article("sample", front, blocks, Origin.of(file));
  }

  private static CitedArticle cite(Manuscript manuscript) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    Map<Origin, Call> calls = new LinkedHashMap<>();
    List<Inline.Citation> citations = new ArrayList<>();
    manuscript.article().blocks().forEach(block -> collect(block, citations));
    if (manuscript.beside() != null) {
      manuscript.beside().blocks().forEach(block -> collect(block, citations));
    }
    for (Inline.Citation citation : citations) {
      List<CallPart> parts = new ArrayList<>();
      List<Integer> notes = new ArrayList<>();
      for (Inline.CitationItem item : citation.items()) {
        int number = numbers.computeIfAbsent(item.key(), key -> numbers.size() + 1);
        if (!parts.isEmpty()) {
          parts.add(new CallPart(",", 0));
        } else if (citation.narrative()) {
          parts.add(new CallPart("Somebody et al.", 0));
        }
        parts.add(new CallPart(Integer.toString(number), number));
        notes.add(number);
      }
      calls.put(citation.origin(), new Call(parts, notes));
    }
    List<Note> notes = new ArrayList<>();
    numbers.forEach((key, number) -> notes.add(new Note(number, key, noteText(key))));
    return new CitedArticle(manuscript, notes, calls);
  }

  private static List<Inline> noteText(String key) {
    Origin none = Origin.NOWHERE;
    return List.of(
        new Inline.Text("Author of " + key + ". ", none),
        new Inline.Foreign(Locale.ENGLISH, List.of(new Inline.Text("A & B", none)), none),
        new Inline.Text(". ", none),
        new Inline.Emphasis(List.of(new Inline.Text("Journal", none)), none),
        new Inline.Text(". 2011. ", none),
        new Inline.Link("https://doi.org/10.1/" + key, List.of(new Inline.Text("doi:10.1/" + key, none)), none));
  }

  private static void collect(Block block, List<Inline.Citation> citations) {
    switch (block) {
      case Block.Heading heading -> inline(heading.content(), citations);
      case Block.Paragraph paragraph -> inline(paragraph.content(), citations);
      case Block.ItemList list -> list.items().forEach(item -> item.blocks().forEach(b -> collect(b, citations)));
      case Block.BlockQuote quote -> quote.blocks().forEach(b -> collect(b, citations));
      case Block.Div div -> div.blocks().forEach(b -> collect(b, citations));
      case Block.DefinitionList list -> {}
      case Block.Table table -> {}
      case Block.Figure figure -> {}
      case Block.Rule rule -> {}
    }
  }

  private static void inline(List<Inline> content, List<Inline.Citation> citations) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Citation citation) {
        citations.add(citation);
      } else if (inline instanceof Inline.Remark remark) {
        remark.blocks().forEach(block -> collect(block, citations));
      }
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
