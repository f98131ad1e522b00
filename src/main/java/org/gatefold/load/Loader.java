package org.gatefold.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.ArticleFolder;
import org.gatefold.model.Library;
import org.gatefold.model.font.FontSet;
import org.gatefold.model.job.Brand;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Job;
import org.gatefold.model.job.PressTerms;

/**
 * Reads a workspace. A loader that is kept remembers the fonts that it has parsed, and parses one again only if its file
 * has changed; threads may share it.
 */
public final class Loader {
  private final MarkdownReader markdown = new MarkdownReader();

  /** Parsed fonts by path, as the last run left them; replaced as a whole, never changed. */
  private volatile Map<String, FontFolder.Known> fonts = Map.of();

  /**
   * Reads what a request asks for.
   *
   * @return the library, also where some of its files have errors, as long as the job and the brand could be read; an
   *     article that could not be read is not in it
   */
  public Outcome<Library> load(Request request) {
    Findings findings = new Findings();
    return Workspace.open(request.workspace(), findings)
        .flatMap(workspace -> read(workspace, request, findings))
        .map(findings::with)
        .orElseGet(findings::failed);
  }

  private Optional<Library> read(Workspace workspace, Request request, Findings findings) {
    Optional<YamlNode> jobNode = yaml(workspace, JobFile.PATH, "what to make: articles, locales, formats", findings);
    Optional<YamlNode> brandNode = yaml(workspace, BrandFile.PATH, "name, contact, colours, fonts", findings);
    Templates templates = Templates.read(workspace, findings);
    FontSet fontSet = fonts(workspace, findings);
    brandNode.ifPresent(node -> BrandFile.checkFamilies(node, fontSet, findings));
    Optional<Brand> brand = brandNode.map(node -> new BrandFile(workspace, findings).read(node));
    if (jobNode.isEmpty() || brand.isEmpty()) {
      return Optional.empty();
    }
    JobFile file = JobFile.read(jobNode.get(), findings);
    Selection selection = new Selection(file, request, findings);
    Articles articles = new Articles(workspace, new ArticleReader(markdown, findings), findings);
    List<String> slugs = selection.articles(articles.slugs());
    List<JobFile.Named<Locale>> locales = selection.locales(articles.locales());
    List<String> formats = selection.formats(templates.formats().keySet());
    boolean bilingual = formats.stream().map(templates.formats()::get).anyMatch(format -> format != null && format.isBilingual());
    List<JobFile.Named<Locale>> beside = bilingual ? selection.beside(articles.locales(), locales.stream().map(JobFile.Named::value).toList()) : List.of();
    List<ArticleFolder> folders =
        slugs.stream().map(slug -> bilingual ? articles.readPairs(slug, locales, beside) : articles.read(slug, locales)).toList();
    List<Edition> editions = selection.editions();
    Optional<PressTerms> press = editions.contains(Edition.PRESS)
        ? new Conditions(workspace, findings).read(file.press())
        : Optional.empty();
    Job job = new Job(slugs, locales.stream().map(JobFile.Named::value).toList(),
        beside.stream().map(JobFile.Named::value).toList(), formats, editions, file.paper(), press.orElse(null),
        file.lookUp(), file.origin());
    return Optional.of(new Library(job, brand.get(), folders, templates.formats(), templates.files(), fontSet));
  }

  private static Optional<YamlNode> yaml(Workspace workspace, String path, String purpose, Findings findings) {
    Optional<SourceText> text = workspace.text(path, Origin.of(path), purpose);
    Findings here = new Findings();
    Optional<YamlNode> node = text.flatMap(source -> YamlParser.parse(source, here));
    if (text.isPresent() && node.isEmpty() && !here.hasErrors()) {
      here.add(LoadCode.YAML_EMPTY, Origin.of(path), path);
    }
    findings.addAll(here.sorted());
    return node;
  }

  private FontSet fonts(Workspace workspace, Findings findings) {
    Map<String, FontFolder.Known> faces = new FontFolder(workspace, fonts, findings).read();
    fonts = Map.copyOf(faces);
    return FontFolder.set(faces);
  }
}
