package org.gatefold.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.DocumentId;
import org.gatefold.model.job.Resource;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.Verdict;
import org.gatefold.model.article.FrontMatter.Status;

/**
 * Puts finished files below the output folder, each whole or not at all. A file is written beside its place and then
 * moved there in one step; a file that has not changed is not touched. One run at a time may use an output folder.
 *
 * <p>Safe for use by several threads, as long as no two of them publish the same document.
 */
public final class Publisher implements AutoCloseable {
  private static final String LOCK = ".lock";

  private final Path output;
  private final FileChannel lock;
  private final Folder folder;

  private Publisher(Path output, FileChannel lock, Folder folder) {
    this.output = output;
    this.lock = lock;
    this.folder = folder;
  }

  /** Takes possession of an output folder, makes it if need be, and clears away what a killed run left there. */
  public static Outcome<Publisher> open(Path output) {
    Findings findings = new Findings();
    try {
      Files.createDirectories(output);
      FileChannel lock =
          FileChannel.open(output.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isOurs(lock)) {
        return Outcome.of(new Publisher(output, lock, Folder.open(output)));
      }
      lock.close();
      findings.add(PublishCode.OUTPUT_IN_USE, Origin.NOWHERE, output);
    } catch (IOException e) {
      findings.add(PublishCode.OUTPUT_UNUSABLE, Origin.NOWHERE, output, Reason.of(e));
    }
    return findings.failed();
  }

  private static boolean isOurs(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  /**
   * Puts one file in place, and what goes beside it.
   *
   * @param status what its article says of itself: an approved one must have no editorial findings
   * @param findings everything found on the way to this file
   */
  public Outcome<Release> publish(Verdict verdict, Status status, List<Diagnostic> findings) {
    RenderedPdf pdf = verdict.pdf();
    Optional<Diagnostic> objection = Approval.objection(pdf.id(), status, findings);
    if (objection.isPresent()) {
      return refuse(objection.get());
    }
    try {
      folder.write(pdf.id().path(), pdf.bytes());
      List<String> companions = new ArrayList<>();
      for (Resource companion : verdict.companions()) {
        folder.write(companion.path(), companion.bytes());
        companions.add(companion.path());
      }
      folder.removeCompanions(pdf.id(), companions);
      companions.sort(null);
      return Outcome.of(
          new Release(pdf.id(), pdf.pages(), pdf.bytes().length, Checksum.sha256(pdf.bytes()), companions));
    } catch (IOException e) {
      return refuse(Diagnostic.of(PublishCode.NOT_WRITTEN, Origin.NOWHERE, pdf.id().path(), Reason.of(e)));
    }
  }

  private static Outcome<Release> refuse(Diagnostic why) {
    return Outcome.failed(List.of(why));
  }

  /** Removes a document's file of an earlier run, which would look current; says so if there was one. */
  public List<Diagnostic> withdraw(DocumentId id) {
    Findings findings = new Findings();
    try {
      folder.removeCompanions(id, List.of());
      if (Files.deleteIfExists(output.resolve(id.path()))) {
        findings.add(PublishCode.OLD_FILE_REMOVED, Origin.NOWHERE, id.path());
      }
    } catch (IOException e) {
      findings.add(PublishCode.OLD_FILE_STAYS, Origin.NOWHERE, id.path(), Reason.of(e));
    }
    return findings.sorted();
  }

  /** Puts a file in place that belongs to no document; {@code path} is below the output folder. */
  public List<Diagnostic> place(String path, byte[] bytes) {
    Findings findings = new Findings();
    write(path, () -> bytes, findings);
    return findings.sorted();
  }

  /** Removes such a file of an earlier run; says so if there was one. */
  public List<Diagnostic> remove(String path) {
    Findings findings = new Findings();
    remove(path, findings);
    return findings.sorted();
  }

  private void remove(String path, Findings findings) {
    try {
      if (Files.deleteIfExists(output.resolve(path))) {
        findings.add(PublishCode.OLD_FILE_REMOVED, Origin.NOWHERE, path);
      }
    } catch (IOException e) {
      findings.add(PublishCode.OLD_FILE_STAYS, Origin.NOWHERE, path, Reason.of(e));
    }
  }

  /** Writes the report of the run, in each of its forms. */
  public List<Diagnostic> report(Report report) {
    Findings findings = new Findings();
    write(Report.FILE, () -> new ReportWriter().write(report), findings);
    write(Report.SARIF, () -> new SarifWriter().write(report), findings);
    write(Report.JUNIT, () -> new JUnitWriter().write(report), findings);
    return findings.sorted();
  }

  private void write(String path, Content content, Findings findings) {
    try {
      folder.write(path, content.bytes());
    } catch (IOException e) {
      findings.add(PublishCode.NOT_WRITTEN, Origin.NOWHERE, path, Reason.of(e));
    }
  }

  private interface Content {
    byte[] bytes() throws IOException;
  }

  /** Removes what is unfinished and gives the folder free. */
  @Override
  public void close() throws IOException {
    try (lock) {
      folder.close();
    }
  }
}
