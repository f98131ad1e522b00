package org.gatefold.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.article.Wording;
import org.gatefold.model.article.Wording.Edit;

/** Articles in all their languages, as translators see them; and the way back into their files. */
public final class Translations {
  private static final Comparator<Locale> BY_TAG = Comparator.comparing(Locale::toLanguageTag);

  private static final String UNFINISHED = ".importing-";

  private final Path workspace;
  private final MarkdownReader markdown = new MarkdownReader();

  public Translations(Path workspace) {
    this.workspace = workspace;
  }

  /**
   * A folder below {@code articles/}.
   *
   * @param texts what could be read, by language, sorted by tag
   * @param findings about each of them
   */
  public record Folder(String slug, Map<Locale, Wording> texts, Map<Locale, List<Diagnostic>> findings) {
    public Folder {
      texts = java.util.Collections.unmodifiableMap(texts);
      findings = Map.copyOf(findings);
    }

    /** The text that the others were translated from: the one that names no source. */
    public Optional<Wording> source() {
      return texts.values().stream().filter(text -> text.frontMatter().source() == null).findFirst();
    }
  }

  /** Every article, sorted by name. What is wrong with a text is said in its folder. */
  public Outcome<List<Folder>> read() {
    Findings findings = new Findings();
    Optional<Workspace> files = Workspace.open(workspace, findings);
    if (files.isEmpty()) {
      return findings.failed();
    }
    Articles articles = new Articles(files.get(), new ArticleReader(markdown, findings), findings);
    List<Folder> folders = new ArrayList<>();
    for (String slug : articles.slugs()) {
      folders.add(folder(slug, articles.texts(slug), files.get()));
    }
    return findings.with(folders);
  }

  private Folder folder(String slug, Map<Locale, String> paths, Workspace files) {
    Map<Locale, Wording> texts = new TreeMap<>(BY_TAG);
    Map<Locale, List<Diagnostic>> all = new TreeMap<>(BY_TAG);
    paths.forEach((locale, path) -> {
      Findings findings = new Findings();
      files.bytes(path, Workspace.TEXT_LIMIT, Origin.of(path), "the article")
          .flatMap(bytes -> SourceText.decode(path, bytes, findings))
          .flatMap(text -> new ArticleReader(markdown, findings).read(slug, locale, text))
          .ifPresent(read -> texts.put(locale, read.wording()));
      all.put(locale, findings.sorted());
    });
    return new Folder(slug, texts, all);
  }

  /** Where a text belongs. */
  public static String path(String slug, Locale locale) {
    return "articles/" + slug + "/article." + locale.toLanguageTag() + ".md";
  }

  /** A text as it would be read from its file. */
  public Outcome<Wording> read(String slug, Locale locale, String text) {
    Findings findings = new Findings();
    Optional<ArticleReader.Read> read =
        new ArticleReader(markdown, findings).read(slug, locale, new SourceText(path(slug, locale), text));
    return read.map(one -> findings.with(one.wording())).orElseGet(findings::failed);
  }

  /** Writes a new text; nothing is written over. */
  public Outcome<String> create(String slug, Locale locale, String text) {
    String path = path(slug, locale);
    try {
      Files.writeString(workspace.resolve(path), text, java.nio.file.StandardOpenOption.CREATE_NEW);
      return Outcome.of(path);
    } catch (IOException e) {
      return Outcome.failed(List.of(Diagnostic.of(LoadCode.NOT_WRITTEN, Origin.of(path), e.getClass().getSimpleName())));
    }
  }

  /**
   * Changes a file in one step. How its lines end, and a byte order mark, stay.
   *
   * @param before what the edits were made for; a file that has become another one is left alone
   */
  public Outcome<String> change(Wording before, List<Edit> edits) {
    String path = before.origin().file();
    Findings findings = new Findings();
    Optional<Workspace> files = Workspace.open(workspace, findings);
    Optional<Path> file = files.flatMap(w -> w.file(path, Workspace.TEXT_LIMIT, Origin.of(path), "the article"));
    if (file.isEmpty()) {
      return findings.failed();
    }
    try {
      String raw = new String(Files.readAllBytes(file.get()), StandardCharsets.UTF_8);
      Optional<String> edited = LineEnds.edit(raw, before.text(), edits);
      if (edited.isEmpty()) {
        findings.add(LoadCode.NOT_WRITTEN, Origin.of(path), "it has changed meanwhile");
        return findings.failed();
      }
      Replacing.replace(file.get(), edited.get().getBytes(StandardCharsets.UTF_8), UNFINISHED);
      return Outcome.of(path);
    } catch (IOException e) {
      findings.add(LoadCode.NOT_WRITTEN, Origin.of(path), e.getClass().getSimpleName());
      return findings.failed();
    }
  }
}
