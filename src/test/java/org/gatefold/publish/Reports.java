package org.gatefold.publish;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gatefold.diag.Code;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Severity;
import org.gatefold.model.DocumentId;
import org.gatefold.model.job.Edition;
import org.gatefold.publish.Report.Document;
import org.gatefold.publish.Report.Status;

/** Reports for tests of their forms. */
final class Reports {
  static final String BACK = "articles/back/article.en-US.md";
  static final DocumentId HANDOUT = new DocumentId("back", Locale.US, "handout", Edition.SCREEN);
  static final DocumentId TRIFOLD = new DocumentId("back", Locale.US, "trifold", Edition.SCREEN);
  static final DocumentId KNEE = new DocumentId("knee", Locale.of("es", "CO"), "handout", Edition.PRESS);

  private Reports() {}

  /** A kind of finding with one argument. */
  record Sort(Severity severity) implements Code {
    @Override
    public String name() {
      return severity.name();
    }

    @Override
    public Kind kind() {
      int number = switch (severity) {
        case ERROR -> 100;
        case EDITORIAL -> 101;
        case WARNING -> 102;
        case NOTE -> 103;
      };
      return new Kind("TST" + number, severity, "`{0}` is " + severity.name().toLowerCase(Locale.ROOT),
          "look at `{0}`");
    }
  }

  static Diagnostic finding(Severity severity, Origin origin, String argument) {
    return Diagnostic.of(new Sort(severity), origin, argument);
  }

  static Document document(DocumentId id, Status status, Diagnostic... findings) {
    Optional<Release> release = status == Status.PUBLISHED
        ? Optional.of(new Release(id, 2, 10, "ab", List.of()))
        : Optional.empty();
    return new Document(id, status, release, Optional.empty(), 0, 0, List.of(findings), Map.of("cite", 5L));
  }

  static Report report(int exit, boolean cancelled, List<Document> documents, Diagnostic... findings) {
    return new Report("0.1.0", exit, cancelled, documents, List.of(findings), 1);
  }

  /** Something of everything. */
  static Report mixed() {
    Diagnostic shared = finding(Severity.EDITORIAL, new Origin(BACK, 12, 7), "pang2022");
    return report(4, true, List.of(
        document(KNEE, Status.SKIPPED),
        document(TRIFOLD, Status.FAILED, shared, finding(Severity.ERROR, new Origin(BACK, 9, 0), "one"),
            finding(Severity.ERROR, new Origin(BACK, 30, 2), "two")),
        document(HANDOUT, Status.PUBLISHED, shared, finding(Severity.NOTE, Origin.NOWHERE, "old"))),
        finding(Severity.WARNING, new Origin("brand/una guía ñ#1.yaml", 3, 1), "[x](y) {1}"),
        finding(Severity.ERROR, Origin.of("articles/knee/references.json"), "knee"));
  }
}
