package org.gatefold.verify;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Evidence.Status;
import org.gatefold.model.article.LookedUp;

/** What the works that were found say about a reference. */
sealed interface Judgement {
  /** It is that work, and it says so. */
  record Match(Comparison found, List<String> asked) implements Judgement {}

  /** It is that work, or probably, and some fields differ. */
  record Mismatch(Comparison found, List<String> asked) implements Judgement {}

  /** It could be several. */
  record Ambiguous(List<Comparison> found) implements Judgement {}

  /** Nobody knows it. */
  record NotFound(List<String> asked) implements Judgement {}

  /** Nobody could be asked, or what was learnt is a finding already. */
  record NothingLearnt() implements Judgement {}

  static Judgement nothingLearnt() {
    return new NothingLearnt();
  }

  /** Whether a work that a search found is worth a look: its title is the same, or alike and by somebody of that name or of that year. */
  static boolean isCandidate(Comparison found, Printed printed) {
    return found.likeness() >= Comparison.SAME
        || (found.likeness() >= Comparison.ALIKE && (found.firstAuthorAgrees(printed) || found.yearAgrees(printed)));
  }

  /**
   * What candidates come to.
   *
   * @param close none of them twice
   * @param asked the registries that know them, or that know none
   */
  static Judgement of(Printed printed, List<Comparison> close, List<String> asked) {
    List<Comparison> best = close.stream().sorted(Comparator
        .comparingDouble((Comparison one) -> -weight(one, printed)).thenComparing(one -> one.work().doi())).toList();
    if (best.isEmpty()) {
      return new NotFound(asked);
    }
    Comparison first = best.getFirst();
    if (best.size() > 1 && weight(first, printed) - weight(best.get(1), printed) < 0.05
        && !first.work().doi().equalsIgnoreCase(best.get(1).work().doi())) {
      return new Ambiguous(best);
    }
    boolean agrees = first.likeness() >= Comparison.SAME && first.different().isEmpty();
    return agrees ? new Match(first, asked) : new Mismatch(first, asked);
  }

  /** How well a work fits: first by its title, then by all else. */
  private static double weight(Comparison found, Printed printed) {
    double title = found.likeness() >= Comparison.SAME ? 1 : found.likeness();
    double author = found.firstAuthorAgrees(printed) ? 0.2 : 0;
    return title + author + (found.yearAgrees(printed) ? 0.2 : 0) - 0.05 * found.different().size();
  }

  /** Says it at the reference's line. */
  default void report(Printed printed, Findings findings) {
    Origin origin = printed.reference().origin();
    String key = printed.key();
    switch (this) {
      case Match match -> findings.add(VerifyCode.AGREES, origin, key, Registries.names(match.asked()), match.found().work().title());
      case Mismatch other when other.found().likeness() >= Comparison.SAME -> findings.add(VerifyCode.DIFFERS, origin, key,
          Registries.names(other.asked()), fields(other.found()), other.found().work().title());
      case Mismatch other -> findings.add(VerifyCode.PROBABLE, origin, key, Registries.names(other.asked()), fields(other.found()),
          other.found().work().title(), (int) (other.found().likeness() * 100));
      case Ambiguous several -> findings.add(VerifyCode.AMBIGUOUS, origin, key, several.found().stream()
          .map(one -> "\"" + one.work().title() + "\" (" + one.work().doi() + ")").collect(Collectors.joining("; ")));
      case NotFound none -> findings.add(VerifyCode.NOT_FOUND, origin, key, Registries.names(none.asked()));
      case NothingLearnt nothing -> { }
    }
    work().flatMap(Work::worst).ifPresent(notice -> findings.add(switch (notice.kind()) {
      case RETRACTED -> VerifyCode.RETRACTED;
      case IS_NOTICE -> VerifyCode.IS_NOTICE;
      case CONCERN -> VerifyCode.CONCERN;
      case CORRECTED -> VerifyCode.CORRECTED;
    }, origin, key, notice.words()));
  }

  private static String fields(Comparison found) {
    return found.different().stream().map(field -> field.equals("issued") ? "year" : field).collect(Collectors.joining(", "));
  }

  private Optional<Work> work() {
    return switch (this) {
      case Match match -> Optional.of(match.found().work());
      case Mismatch other -> Optional.of(other.found().work());
      case Ambiguous several -> Optional.empty();
      case NotFound none -> Optional.empty();
      case NothingLearnt nothing -> Optional.empty();
    };
  }

  /** What goes into evidence.yaml; nothing where nothing was learnt. */
  default Optional<LookedUp> record(Printed printed, LocalDate on) {
    return switch (this) {
      case Match match -> Optional.of(record(printed, Status.IDENTIFIED, match.found(), on));
      case Mismatch other -> Optional.of(record(printed,
          other.found().likeness() >= Comparison.SAME ? Status.IDENTIFIED : Status.PROBABLE_MATCH, other.found(), on));
      case Ambiguous several -> Optional.of(new LookedUp(printed.key(), Status.UNCHECKED, on, Verifier.BY, Map.of(), null));
      case NotFound none -> Optional.of(
          new LookedUp(printed.key(), Status.COULD_NOT_BE_IDENTIFIED, on, Verifier.BY, Map.of(), null));
      case NothingLearnt nothing -> Optional.empty();
    };
  }

  private static LookedUp record(Printed printed, Status status, Comparison found, LocalDate on) {
    String retraction = found.work().worst().map(notice -> switch (notice.kind()) {
      case RETRACTED -> "retracted";
      case IS_NOTICE -> "notice of a retraction";
      case CONCERN -> "expression of concern";
      case CORRECTED -> "none";
    }).orElse("none");
    return new LookedUp(printed.key(), status, on, Verifier.BY, found.suggestions(), retraction);
  }
}
