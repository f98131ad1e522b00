package org.gatefold.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatefold.diag.Diagnostic;
import org.gatefold.model.DocumentId;
import org.gatefold.model.TranslationStatus;
import org.gatefold.model.paged.Fit;

/**
 * What a run did; {@code docs/report.md} describes the file that is made of it.
 *
 * @param version of Gatefold
 * @param exitCode as the program returns it
 * @param cancelled whether the run was stopped before its end
 * @param documents in the order of their ids
 * @param findings about the run itself rather than one document
 * @param loadNanos how long loading took, in ns
 * @param translations how far each translation is, sorted by article and language tag
 */
public record Report(
    String version, int exitCode, boolean cancelled, List<Document> documents, List<Diagnostic> findings,
    long loadNanos, List<TranslationStatus> translations) {
  /** Its name below the output folder. */
  public static final String FILE = "report.json";

  /** The same in the form that code hosts and editors read. */
  public static final String SARIF = "report.sarif";

  /** The same in the form that build servers read. */
  public static final String JUNIT = "junit.xml";

  private static final int BAD_JOB = 3;
  private static final int ENVIRONMENT = 5;

  public Report {
    documents = documents.stream().sorted(java.util.Comparator.comparing(Document::id)).toList();
    findings = findings.stream().sorted(Diagnostic.ORDER).distinct().toList();
    translations = List.copyOf(translations);
  }

  /** A run without translations. */
  public Report(String version, int exitCode, boolean cancelled, List<Document> documents, List<Diagnostic> findings, long loadNanos) {
    this(version, exitCode, cancelled, documents, findings, loadNanos, List.of());
  }

  /** What was found about the run that stands in files of one document's article. */
  List<Diagnostic> about(DocumentId id) {
    return findings.stream().filter(finding -> id.reads(finding.origin().file())).toList();
  }

  /** Whether there may be more to find than was found: the job could not be read, or the machine was not fit. */
  boolean isIncomplete() {
    return exitCode == BAD_JOB || exitCode == ENVIRONMENT;
  }

  /** What became of a document. */
  public enum Status {
    /** Its file is in place and current. */
    PUBLISHED,
    /** It has errors; there is no file. */
    FAILED,
    /** The run ended before its turn came. */
    SKIPPED,
    /** It has no errors, and the run was not asked for files. */
    CHECKED
  }

  /**
   * One document.
   *
   * @param release its file, if it was published
   * @param fit how its text fills its pages, where these are counted
   * @param wordsProved how many words were read back out of the file
   * @param notesProved how many printed notes were read back
   * @param stageNanos how long each stage took, in ns
   */
  public record Document(
      DocumentId id, Status status, Optional<Release> release, Optional<Fit> fit, int wordsProved, int notesProved,
      List<Diagnostic> findings, Map<String, Long> stageNanos) {
    public Document {
      findings = findings.stream().sorted(Diagnostic.ORDER).distinct().toList();
      stageNanos = Map.copyOf(stageNanos);
    }
  }
}
