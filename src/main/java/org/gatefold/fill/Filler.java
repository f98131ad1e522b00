package org.gatefold.fill;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.FilledPage;
import org.gatefold.model.FilledPage.Passage;
import org.gatefold.model.Manuscript;
import org.gatefold.model.Metadata;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.FrontMatter;
import org.gatefold.model.job.Resource;
import org.jspecify.annotations.Nullable;

/** The stage {@code fill}. An instance may serve many threads; it keeps the templates that it has parsed. */
public final class Filler {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final Kits kits = new Kits();
  private final Watchdog watchdog;

  public Filler() {
    this(LIMIT);
  }

  /** @param limit how long one template may run */
  Filler(Duration limit) {
    watchdog = new Watchdog(limit);
  }

  /** Fills the format's template with the article. */
  public Outcome<FilledPage> fill(CitedArticle cited) {
    Findings findings = new Findings();
    Manuscript manuscript = cited.manuscript();
    Kits.Kit kit = kits.of(manuscript.templates());
    Msg msg = new Msg(kit.messages(manuscript.article().locale(), findings), manuscript.article().locale(), findings);
    String review = review(manuscript.article().frontMatter(), msg);
    SecondText second = second(cited, kit, findings);
    if (second == null && manuscript.format().isBilingual()) {
      Article article = manuscript.article();
      findings.add(FillCode.NO_SECOND_TEXT, article.origin(), manuscript.format().name(), article.locale().toLanguageTag(),
          "articles/" + article.slug());
      return findings.failed();
    }
    List<Resource> styles = Resources.styles(manuscript, manuscript.format().styles(), findings);
    Resources.checkFigures(manuscript, findings);
    String template = manuscript.format().template();
    Map<String, Object> model = PageModel.of(cited, second, msg, review);
    Optional<String> html = run(kit.sandbox(), template, model, new TemplateErrors(manuscript.templates(), model, findings));
    if (html.isEmpty()) {
      return findings.failed();
    }
    List<Passage> passages = second == null ? Passages.of(cited) : Passages.of(cited, second.article(), second.rows());
    Placement.check(html.get(), second == null ? passages : Passages.inRows(cited, second.article(), second.rows()), template, findings);
    return findings.with(new FilledPage(
        manuscript.id(),
        metadata(manuscript),
        html.get(),
        Origin.of("templates/" + template),
        styles,
        variables(manuscript, review, second),
        Resources.of(manuscript),
        manuscript.format().pages(),
        passages));
  }

  /** The text beside the article, with what only one of the two has; null where there is none. */
  private static @Nullable SecondText second(CitedArticle cited, Kits.Kit kit, Findings findings) {
    CitedArticle beside = cited.beside();
    if (beside == null) {
      return null;
    }
    Article text = beside.manuscript().article();
    Rows rows = Rows.of(cited.manuscript().article(), text);
    Rows.check(rows, cited, beside, findings);
    Resources.checkFigures(beside.manuscript(), findings);
    Msg msg = new Msg(kit.messages(text.locale(), findings), text.locale(), findings);
    return new SecondText(beside, msg, review(text.frontMatter(), msg), rows);
  }

  private static Map<String, String> variables(Manuscript manuscript, String review, @Nullable SecondText second) {
    Map<String, String> variables = new LinkedHashMap<>(Css.variables(manuscript, review));
    if (second != null) {
      Locale own = manuscript.article().locale();
      variables.put("language", Css.string(SecondText.name(own, second.locale())));
      variables.put("beside-language", Css.string(SecondText.name(second.locale(), own)));
      variables.put("beside-review-line", Css.string(second.review()));
    }
    return variables;
  }

  /**
   * Fills the sheet that tells the front desk how a document is printed and folded. It holds no text of the article.
   *
   * @param pages how many pages the document has, as it is read
   */
  public Outcome<FilledPage> guide(Manuscript manuscript, int pages) {
    Findings findings = new Findings();
    Kits.Kit kit = kits.of(manuscript.templates());
    Msg msg = new Msg(kit.messages(manuscript.article().locale(), findings), manuscript.article().locale(), findings);
    Guide guide = Guide.of(manuscript, pages);
    Map<String, Object> model = PageModel.of(manuscript, guide, msg);
    TemplateErrors errors = new TemplateErrors(manuscript.templates(), model, findings);
    Optional<String> html = run(kit.sandbox(), Guide.TEMPLATE, model, errors);
    if (html.isEmpty()) {
      return findings.failed();
    }
    Map<String, Resource> resources = new LinkedHashMap<>(Resources.of(manuscript));
    resources.putAll(guide.pictures());
    FrontMatter front = manuscript.article().frontMatter();
    return findings.with(new FilledPage(
        manuscript.id(),
        new Metadata(withoutSoftHyphens(msg.text(Guide.TITLE, front.title())), manuscript.brand().name(), "", front.language(), null),
        html.get(),
        Origin.of("templates/" + Guide.TEMPLATE),
        Resources.styles(manuscript, Guide.STYLES, findings),
        Css.variables(manuscript, ""),
        resources,
        Map.of("*", List.of(1)),
        List.of()));
  }

  /**
   * Fills the editor's sheet: the whole article, with each finding beside what it is about.
   *
   * @param article all blocks of it
   */
  public Outcome<FilledPage> sheet(CitedArticle article, List<Diagnostic> found) {
    Findings findings = new Findings();
    Manuscript manuscript = article.manuscript();
    Locale locale = manuscript.article().locale();
    Kits.Kit kit = kits.of(manuscript.templates());
    Messages words = Messages.read(locale, manuscript.templates(), EditorSheet.MESSAGES);
    // It is for the office, and what was found is told in English anyway.
    Locale speaking = words.isEmpty() ? Locale.ENGLISH : locale;
    Msg say = new Msg(words.isEmpty() ? Messages.read(speaking, manuscript.templates(), EditorSheet.MESSAGES) : words,
        speaking, findings);
    EditorSheet sheet = new EditorSheet(article, found, new Msg(kit.messages(locale, findings), locale, findings), say);
    Map<String, Object> model = PageModel.of(manuscript, sheet, say, speaking);
    Optional<String> html = run(kit.sandbox(), EditorSheet.TEMPLATE, model, new TemplateErrors(manuscript.templates(), model, findings));
    if (html.isEmpty()) {
      return findings.failed();
    }
    FrontMatter front = manuscript.article().frontMatter();
    String title = say.text("editor.title", front.title());
    return findings.with(new FilledPage(
        manuscript.id(),
        new Metadata(title, manuscript.brand().name(), "", front.language(), null),
        html.get(),
        Origin.of("templates/" + EditorSheet.TEMPLATE),
        Resources.styles(manuscript, EditorSheet.STYLES, findings),
        Css.variables(manuscript, say.text("editor.foot")),
        Resources.of(manuscript),
        Map.of(),
        sheet.passages()));
  }

  private Optional<String> run(Sandbox sandbox, String name, Map<String, Object> model, TemplateErrors errors) {
    LimitedWriter html = new LimitedWriter();
    try (Watchdog.Watch watch = watchdog.watch()) {
      try {
        Template template = sandbox.getTemplate(name);
        template.process(model, html);
        return Optional.of(html.toString());
      } catch (RuntimeException thrown) {
        errors.reportStop(thrown, watch.isBitten() ? watchdog.limit() : Duration.ZERO, name);
      }
    } catch (TemplateException | IOException thrown) {
      errors.report(thrown, name);
    } catch (StackOverflowError endless) {
      errors.reportRecursion(name);
    }
    return Optional.empty();
  }

  /** What every page of an unapproved document says; empty for an approved one. */
  private static String review(FrontMatter front, Msg msg) {
    boolean draft = front.status() == FrontMatter.Status.DRAFT;
    FrontMatter.Translation translation = front.translation();
    boolean machine = translation != null && translation.by().equals("machine") && !translation.reviewed();
    String line = draft ? msg.text("review.draft") : "";
    return machine ? (line.isEmpty() ? "" : line + " · ") + msg.text("review.machine") : line;
  }

  /** Where a title may be divided matters on pages only. */
  private static String withoutSoftHyphens(String title) {
    return title.replace("\u00AD", "");
  }

  private static Metadata metadata(Manuscript manuscript) {
    FrontMatter front = manuscript.article().frontMatter();
    return new Metadata(withoutSoftHyphens(front.title()), manuscript.brand().name(), front.summary(), front.language(), front.published());
  }
}
