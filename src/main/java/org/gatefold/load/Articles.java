package org.gatefold.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.ArticleFolder;
import org.gatefold.model.DocumentId;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.Evidence;
import org.gatefold.model.article.Original;
import org.gatefold.model.article.Reference;
import org.gatefold.model.article.Retractions;
import org.gatefold.model.article.Wording;
import org.gatefold.model.job.Resource;
import org.gatefold.model.pseudo.PseudoLocale;
import org.jspecify.annotations.Nullable;

/** The folders below {@code articles/}: which there are, in which locales, and what is in them. */
final class Articles {
  private static final String FOLDER = "articles";
  private static final String EVIDENCE = "evidence.yaml";
  private static final List<String> PICTURES = List.of(".svg", ".png", ".jpg", ".jpeg");

  private final Workspace workspace;
  private final ArticleReader reader;
  private final Findings findings;
  private final Map<String, Map<Locale, String>> texts = new TreeMap<>();
  private final List<String> files;
  private final @Nullable RetractionsFile retractions;

  Articles(Workspace workspace, ArticleReader reader, Findings findings) {
    this.workspace = workspace;
    this.reader = reader;
    this.findings = findings;
    this.files = workspace.files(FOLDER);
    files.forEach(this::index);
    this.retractions = RetractionsFile.read(workspace, findings);
  }

  /** Takes note of {@code articles/<slug>/article.<locale>.md}. */
  private void index(String path) {
    String[] parts = path.split("/", -1);
    String name = parts[parts.length - 1];
    if (parts.length != 3 || !name.startsWith("article.") || !name.endsWith(".md")) {
      return;
    }
    String tag = name.length() < "article..md".length() ? "" : name.substring("article.".length(), name.length() - 3);
    Optional<Locale> locale = Languages.parse(tag);
    if (locale.isEmpty()) {
      findings.add(LoadCode.BAD_LOCALE, Origin.of(path), tag);
    } else if (PseudoLocale.is(locale.get())) {
      findings.add(LoadCode.PSEUDO_WRITTEN, Origin.of(path), locale.get().toLanguageTag());
    } else {
      texts.computeIfAbsent(parts[1], slug -> new LinkedHashMap<>()).put(locale.get(), path);
    }
  }

  /** Folders that hold an article, sorted. */
  List<String> slugs() {
    return List.copyOf(texts.keySet());
  }

  /** The files of a folder, by language. */
  Map<Locale, String> texts(String slug) {
    return Collections.unmodifiableMap(texts.getOrDefault(slug, Map.of()));
  }

  /** The languages that some article is written in, as tags. */
  List<Locale> locales() {
    return texts.values().stream().flatMap(one -> one.keySet().stream()).distinct()
        .sorted(Comparator.comparing(Locale::toLanguageTag)).toList();
  }

  /** Reads a folder in some locales, each of which has to be there. */
  ArticleFolder read(String slug, List<JobFile.Named<Locale>> locales) {
    Wanted wanted = wanted(slug, locales);
    List<ArticleReader.Read> read = texts(slug, wanted.written(), LoadCode.ARTICLE_MISSING);
    return folder(slug, read, read.size(), wanted);
  }

  /**
   * The same with what is set beside these texts, all of whose faults are found, too.
   *
   * @param beside what was asked for
   */
  ArticleFolder readPairs(String slug, List<JobFile.Named<Locale>> locales, List<JobFile.Named<Locale>> beside) {
    Wanted wanted = wanted(slug, locales);
    List<ArticleReader.Read> read = texts(slug, wanted.written(), LoadCode.ARTICLE_MISSING);
    Map<Locale, JobFile.Named<Locale>> more = new LinkedHashMap<>();
    beside.forEach(asked -> more.put(asked.value(), asked));
    List<Locale> asked = List.copyOf(more.keySet());
    for (ArticleReader.Read one : read) {
      Article article = one.article();
      Locale source = article.frontMatter().source();
      if (source != null && texts(slug).containsKey(source)
          && Besides.of(article.locale(), source, asked).contains(new DocumentId.Beside(source, true))) {
        more.putIfAbsent(source, new JobFile.Named<>(source, article.origin()));
      }
    }
    wanted.written().forEach(locale -> more.remove(locale.value()));
    List<ArticleReader.Read> all = new ArrayList<>(read);
    all.addAll(texts(slug, List.copyOf(more.values()), LoadCode.BESIDE_MISSING));
    return folder(slug, all, read.size(), wanted);
  }

  private Wanted wanted(String slug, List<JobFile.Named<Locale>> locales) {
    return Wanted.of(locales, slug, texts(slug).keySet(), locale -> isOriginal(slug, locale), findings);
  }

  private List<ArticleReader.Read> texts(String slug, List<JobFile.Named<Locale>> locales, LoadCode missing) {
    List<ArticleReader.Read> read = new ArrayList<>();
    for (JobFile.Named<Locale> locale : locales) {
      article(slug, FOLDER + "/" + slug + "/", locale, missing).ifPresent(read::add);
    }
    return read;
  }

  /** @param own how many of the texts are the job's; those behind them are set beside these */
  private ArticleFolder folder(String slug, List<ArticleReader.Read> read, int own, Wanted wanted) {
    String folder = FOLDER + "/" + slug + "/";
    checkSources(folder, read, texts.getOrDefault(slug, Map.of()));
    Map<String, Resource> figures = figures(folder);
    read.forEach(one -> checkFigures(folder, one, figures));
    List<Article> articles = wanted.articles(read.subList(0, own).stream().map(ArticleReader.Read::article).toList());
    Map<String, Reference> references = references(folder, read);
    Optional<YamlNode> evidence = evidence(folder);
    Fingerprints fingerprints = new Fingerprints(references, evidence, figures);
    Map<Locale, String> prints = new HashMap<>();
    read.forEach(one -> prints.put(one.article().locale(), fingerprints.of(one)));
    read.stream().map(ArticleReader.Read::article)
        .sorted(Comparator.comparing(article -> article.locale().toLanguageTag()))
        .forEach(article -> Approver.check(article, prints.getOrDefault(article.locale(), ""), findings));
    Evidence record = evidence.map(node -> EvidenceFile.read(folder + EVIDENCE, node, findings)).orElse(Evidence.NONE)
        .with(Excerpts.read(workspace, files, folder, findings), retractions(references));
    Map<Locale, Wording> wordings = new HashMap<>();
    Map<Locale, Original> originals = originals(slug, read, wordings);
    return new ArticleFolder(slug, articles, references, record, figures, prints, originals, wordings);
  }

  private boolean isOriginal(String slug, Locale locale) {
    String path = texts(slug).get(locale);
    return path != null && workspace.text(path, Origin.of(path), "the article")
        .flatMap(text -> reader.silent().read(slug, locale, text))
        .filter(read -> read.article().frontMatter().source() == null).isPresent();
  }

  /** What the articles were translated from. One that the job does not ask for is read for that alone. */
  private Map<Locale, Original> originals(String slug, List<ArticleReader.Read> read, Map<Locale, Wording> wordings) {
    Map<Locale, Original> originals = new HashMap<>();
    read.forEach(one -> {
      originals.put(one.article().locale(), original(one));
      wordings.put(one.article().locale(), one.wording());
    });
    for (ArticleReader.Read one : read) {
      Locale source = one.article().frontMatter().source();
      String path = source == null ? null : texts.getOrDefault(slug, Map.of()).get(source);
      if (source != null && path != null && !originals.containsKey(source)) {
        Origin place = one.article().frontMatter().places().getOrDefault("source", one.article().origin());
        Optional<ArticleReader.Read> other = workspace.text(path, place, "the source")
            .flatMap(text -> reader.silent().read(slug, source, text));
        other.ifPresent(found -> wordings.put(source, found.wording()));
        other.ifPresentOrElse(found -> originals.put(source, original(found)),
            () -> findings.add(LoadCode.SOURCE_UNREADABLE, place, path, source.toLanguageTag()));
      }
    }
    return originals;
  }

  private static Original original(ArticleReader.Read read) {
    return new Original(read.article(), read.scope().hashes());
  }

  private @Nullable Retractions retractions(Map<String, Reference> references) {
    return retractions == null ? null : retractions.of(references.values());
  }

  private Optional<ArticleReader.Read> article(String slug, String folder, JobFile.Named<Locale> asked, LoadCode missing) {
    String tag = asked.value().toLanguageTag();
    String path = texts.getOrDefault(slug, Map.of()).get(asked.value());
    if (path == null) {
      findings.add(missing, asked.origin(), slug, tag, folder + "article." + tag + ".md");
      return Optional.empty();
    }
    return workspace.text(path, Origin.of(path), "the article")
        .flatMap(text -> reader.read(slug, asked.value(), text));
  }

  /** One article has no source, and the others name one that exists. */
  private void checkSources(String folder, List<ArticleReader.Read> read, Map<Locale, String> there) {
    Article original = null;
    for (ArticleReader.Read one : read) {
      Article article = one.article();
      Locale source = article.frontMatter().source();
      Map<String, Origin> places = article.frontMatter().places();
      if (source == null && original != null) {
        findings.add(LoadCode.TWO_ORIGINALS, places.getOrDefault("lang", article.origin()), original.origin().file());
      } else if (source == null) {
        original = article;
      } else if (!there.containsKey(source)) {
        findings.add(LoadCode.SOURCE_MISSING, places.getOrDefault("source", article.origin()), source.toLanguageTag(),
            folder + "article." + source.toLanguageTag() + ".md");
      }
    }
  }

  private Map<String, Resource> figures(String folder) {
    Map<String, Resource> figures = new TreeMap<>();
    for (String path : files) {
      String name = path.toLowerCase(Locale.ROOT);
      if (path.startsWith(folder + "figures/") && PICTURES.stream().anyMatch(name::endsWith)) {
        workspace.bytes(path, Workspace.BINARY_LIMIT, Origin.of(path), "a picture")
            .ifPresent(bytes -> figures.put(path.substring(folder.length()), new Resource(path, bytes)));
      }
    }
    return figures;
  }

  private void checkFigures(String folder, ArticleReader.Read read, Map<String, Resource> figures) {
    for (Map.Entry<Origin, String> shown : read.scope().figures()) {
      String path = shown.getValue();
      if (!figures.containsKey(path)) {
        findings.add(LoadCode.FIGURE_MISSING, shown.getKey(), path, Hint.guess(path, figures.keySet()),
            folder + "figures/…, as .svg, .png or .jpg");
      }
    }
  }

  private Map<String, Reference> references(String folder, List<ArticleReader.Read> read) {
    Optional<Map<String, Reference>> references = new ReferenceFiles(workspace, findings).read(folder);
    if (references.isPresent()) {
      return references.get();
    }
    for (ArticleReader.Read one : read) {
      Origin citation = one.scope().firstCitation();
      if (citation != null) {
        findings.add(LoadCode.NO_REFERENCES, citation, folder + ReferenceFiles.JSON);
      }
    }
    return Map.of();
  }

  private Optional<YamlNode> evidence(String folder) {
    String path = folder + EVIDENCE;
    if (!workspace.exists(path)) {
      return Optional.empty();
    }
    return workspace.text(path, Origin.of(path), "the evidence")
        .flatMap(text -> YamlParser.parse(text, findings));
  }
}
