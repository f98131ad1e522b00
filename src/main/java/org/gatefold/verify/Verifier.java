package org.gatefold.verify;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.LookedUp;
import org.gatefold.model.article.Reference;
import org.gatefold.model.job.LookUp;
import org.gatefold.verify.Registries.Reply;

/** Looks references up at Crossref and PubMed, one at a time. Not for several threads: manners forbid them. */
public final class Verifier implements AutoCloseable {
  /** Who it is that checked, in evidence.yaml. */
  public static final String BY = "gatefold refs verify";

  private static final Duration ALL_WAITING = Duration.ofMinutes(20);
  private static final Duration CROSSREF_GAP = Duration.ofSeconds(1);
  private static final Duration PUBMED_GAP = Duration.ofMillis(340);
  private static final Duration PUBMED_GAP_WITH_KEY = Duration.ofMillis(110);

  private final LocalDate today;
  private final Findings about = new Findings();
  private final Wire wire;
  private final Registries registries;

  /**
   * @param today what is written down as the day of the check
   * @param memory the folder for answers
   * @param pause how it waits between questions
   * @param patience how long it waits for one answer
   */
  public Verifier(LookUp places, LocalDate today, Path memory, Pause pause, Duration patience, String version) {
    this.today = today;
    String contact = places.mailto().isEmpty() ? "" : " (mailto:" + places.mailto() + ")";
    wire = new HttpWire(patience, "Gatefold/" + version + contact);
    Shelf shelf = new Shelf(memory, today, about);
    Budget budget = new Budget(patience, ALL_WAITING);
    registries = new Registries(places, new Asker(wire, pause, shelf, budget, CROSSREF_GAP),
        new Asker(wire, pause, shelf, budget, places.apiKey().isEmpty() ? PUBMED_GAP : PUBMED_GAP_WITH_KEY));
  }

  /**
   * What was learnt of one reference.
   *
   * @param record for evidence.yaml; empty where nothing was learnt
   */
  public record Result(Optional<LookedUp> record, List<Diagnostic> findings) {
    public Result {
      findings = List.copyOf(findings);
    }

    /** Whether a registry could not be asked. */
    public boolean isIncomplete() {
      return findings.stream().anyMatch(one -> one.code().id().startsWith("VER30"));
    }
  }

  /** Looks one up. Never throws for what comes from outside. */
  public Result verify(Reference reference) {
    Printed printed = new Printed(reference);
    Findings findings = new Findings();
    if (printed.isKeptElsewhere()) {
      findings.add(VerifyCode.NOT_ASKED, reference.origin(), printed.key(), printed.type());
      return new Result(Optional.empty(), findings.sorted());
    }
    Search search = new Search(printed, findings);
    Judgement judgement = search.judge();
    judgement.report(printed, findings);
    return new Result(judgement.record(printed, today), findings.sorted());
  }

  /** Whether a text is an address that can be asked. */
  public static boolean isAddress(String text) {
    try {
      URI address = new URI(text);
      return ("https".equals(address.getScheme()) || "http".equals(address.getScheme())) && address.getHost() != null
          && address.getRawQuery() == null && address.getRawFragment() == null;
    } catch (URISyntaxException none) {
      return false;
    }
  }

  /** What there is to say about the run itself. */
  public List<Diagnostic> findings() {
    return about.sorted();
  }

  @Override
  public void close() {
    wire.close();
  }

  /** The questions about one reference, in the order that needs the fewest. */
  private final class Search {
    private final Printed printed;
    private final Findings findings;
    private final List<String> asked = new ArrayList<>();
    private final List<String> knew = new ArrayList<>();
    private boolean incomplete;

    Search(Printed printed, Findings findings) {
      this.printed = printed;
      this.findings = findings;
    }

    Judgement judge() {
      Optional<Comparison> byNumber = byNumber();
      if (byNumber.isPresent() && byNumber.get().likeness() >= Comparison.ALIKE) {
        return Judgement.of(printed, List.of(byNumber.get()), knew);
      }
      byNumber.ifPresent(other -> findings.add(VerifyCode.OTHER_WORK, origin(), printed.key(),
          printed.doi().isEmpty() ? "PubMed number" : "DOI", other.work().title()));
      Reply found = note(registries.search(printed), Registries.CROSSREF);
      List<Comparison> close = found.works().stream().map(work -> Comparison.of(printed, work))
          .filter(one -> Judgement.isCandidate(one, printed)).map(one -> completed(one)).toList();
      if (close.isEmpty() && (incomplete || byNumber.isPresent())) {
        return Judgement.nothingLearnt();
      }
      return Judgement.of(printed, close, close.isEmpty() ? asked : knew);
    }

    /** By the DOI or PubMed's number that the reference has. */
    private Optional<Comparison> byNumber() {
      List<Work> works = new ArrayList<>();
      if (!printed.doi().isEmpty()) {
        Reply reply = note(registries.crossref(printed.doi()), Registries.CROSSREF);
        works.addAll(reply.works());
        if (reply.answer() instanceof Answer.Unknown) {
          findings.add(VerifyCode.UNKNOWN_DOI, origin(), printed.key(), printed.doi());
        }
      }
      if (!printed.pubMed().isEmpty()) {
        works.addAll(note(registries.pubMed(printed.pubMed()), Registries.PUBMED).works());
      } else if (!printed.doi().isEmpty()) {
        works.addAll(note(registries.pubMedByDoi(printed.doi()), Registries.PUBMED).works());
      }
      return works.stream().reduce(Work::and).map(work -> Comparison.of(printed, work));
    }

    /** With the whole record, which says what became of the work, and with what PubMed knows. */
    private Comparison completed(Comparison found) {
      String doi = found.work().doi();
      if (doi.isEmpty()) {
        return found;
      }
      Work work = note(registries.crossref(doi), Registries.CROSSREF).works().stream()
          .findFirst().map(whole -> whole.and(found.work())).orElse(found.work());
      Reply more = note(registries.pubMedByDoi(doi), Registries.PUBMED);
      return Comparison.of(printed, more.works().isEmpty() ? work : work.and(more.works().getFirst()));
    }

    private Reply note(Reply reply, String registry) {
      if (reply.answer() instanceof Answer.Trouble trouble) {
        incomplete = true;
        List<Object> arguments = new ArrayList<>(List.of(printed.key(), registry));
        arguments.addAll(trouble.details());
        findings.add(trouble.code(), origin(), arguments.toArray());
      } else {
        asked.add(registry);
        knew.addAll(reply.works().isEmpty() ? List.of() : List.of(registry));
      }
      return reply;
    }

    private Origin origin() {
      return printed.reference().origin();
    }
  }
}
