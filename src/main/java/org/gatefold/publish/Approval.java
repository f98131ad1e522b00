package org.gatefold.publish;

import java.util.List;
import java.util.Optional;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Severity;
import org.gatefold.model.DocumentId;
import org.gatefold.model.article.FrontMatter.Status;

/** Whether what an article says of itself goes with what was found in it. */
public final class Approval {
  private Approval() {}

  /** What keeps a document from being published: an approved article must have no editorial findings. */
  public static Optional<Diagnostic> objection(DocumentId id, Status status, List<Diagnostic> findings) {
    List<Diagnostic> open = findings.stream().filter(d -> d.severity() == Severity.EDITORIAL).distinct().toList();
    if (status == Status.DRAFT || open.isEmpty()) {
      return Optional.empty();
    }
    Diagnostic first = open.getFirst();
    Origin article = Origin.of(first.origin().file());
    return Optional.of(
        Diagnostic.of(PublishCode.NOT_APPROVABLE, article, id.article(), count(open.size()), first.code().id()));
  }

  private static String count(int findings) {
    return findings == 1 ? "1 editorial finding is" : findings + " editorial findings are";
  }
}
