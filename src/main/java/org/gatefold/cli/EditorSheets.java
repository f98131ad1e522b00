package org.gatefold.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Outcome;
import org.gatefold.load.Reach;
import org.gatefold.model.ArticleFolder;
import org.gatefold.model.DocumentId;
import org.gatefold.model.Verdict;
import org.gatefold.model.article.Article;
import org.gatefold.model.pseudo.PseudoLocale;
import org.gatefold.publish.Publisher;
import org.gatefold.publish.Report;

/** Makes the editor's sheets of a run: one for each article in each language that the run looked at and that people speak. */
final class EditorSheets {
  private final Workshop.Plan plan;
  private final Publisher publisher;

  EditorSheets(Workshop.Plan plan, Publisher publisher) {
    this.plan = plan;
    this.publisher = publisher;
  }

  /** A sheet in its place below the output folder. */
  record Sheet(String path, int pages, long bytes) {}

  /**
   * Makes them all.
   *
   * @param loading what loading found
   * @param documents what became of the documents, with what was found in them
   */
  Outcome<List<Sheet>> make(List<Diagnostic> loading, List<Report.Document> documents) {
    List<Sheet> sheets = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (ArticleFolder folder : plan.library().folders()) {
      for (Article article : folder.articles()) {
        List<Report.Document> about = documents.stream()
            .filter(one -> one.id().article().equals(folder.slug()) && one.id().locale().equals(article.locale())).toList();
        if (!about.isEmpty() && !PseudoLocale.is(article.locale())) {
          Outcome<Sheet> sheet = make(folder.slug(), article.locale(), found(loading, about));
          sheet.value().ifPresent(sheets::add);
          problems.addAll(sheet.diagnostics());
        }
      }
    }
    return Outcome.of(sheets, problems);
  }

  private static List<Diagnostic> found(List<Diagnostic> loading, List<Report.Document> documents) {
    DocumentId first = documents.getFirst().id();
    // What was found in a text that stands beside this one is for the sheet of that text.
    DocumentId id = new DocumentId(first.article(), first.locale(), first.format(), first.edition());
    Set<Diagnostic> found = new LinkedHashSet<>();
    Stream.concat(loading.stream(), documents.stream().flatMap(document -> document.findings().stream()))
        .filter(finding -> Reach.concerns(finding, id)).forEach(found::add);
    return List.copyOf(found);
  }

  /** What the sheet itself has to say is told only where there is none: the rest it prints. */
  private Outcome<Sheet> make(String article, Locale locale, List<Diagnostic> found) {
    String path = article + "/" + locale.toLanguageTag() + "/editor.pdf";
    Outcome<Verdict> made = plan.sheet(article, locale, found);
    if (made.value().isEmpty()) {
      List<Diagnostic> problems = new ArrayList<>(publisher.remove(path));
      made.diagnostics().stream().filter(finding -> !found.contains(finding)).forEach(problems::add);
      return Outcome.failed(problems);
    }
    Verdict verdict = made.value().get();
    List<Diagnostic> problems = publisher.place(path, verdict.pdf().bytes());
    return problems.isEmpty()
        ? Outcome.of(new Sheet(path, verdict.pdf().pages(), verdict.pdf().bytes().length))
        : Outcome.failed(problems);
  }
}
