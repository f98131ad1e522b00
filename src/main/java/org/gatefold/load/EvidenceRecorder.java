package org.gatefold.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.article.LookedUp;

/** Records in an article's {@code evidence.yaml} what was looked up about its references. */
public final class EvidenceRecorder {
  private static final String FILE = "evidence.yaml";

  private EvidenceRecorder() {}

  /**
   * Writes, or only says whether it would; a file of its own where there is none.
   *
   * @param slug the article's folder
   * @param writing whether the file is to be changed
   * @return whether anything changed; no value if the file is such that nothing can be recorded in it, and then it stays as it was
   */
  public static Outcome<Boolean> record(Path workspace, String slug, List<LookedUp> records, boolean writing) {
    Findings findings = new Findings();
    String path = "articles/" + slug + "/" + FILE;
    Optional<Workspace> files = Workspace.open(workspace, findings);
    if (files.isEmpty() || records.isEmpty()) {
      return files.isEmpty() ? findings.failed() : Outcome.of(false);
    }
    boolean there = files.get().exists(path);
    Optional<byte[]> old = there
        ? files.get().bytes(path, Workspace.TEXT_LIMIT, Origin.of(path), "the evidence")
        : Optional.of(new byte[0]);
    Optional<byte[]> edited = old.flatMap(bytes -> edit(path, bytes, records, findings));
    if (old.isEmpty() || edited.isEmpty()) {
      return findings.failed();
    }
    boolean changed = !java.util.Arrays.equals(old.get(), edited.get());
    if (!changed || !writing) {
      return Outcome.of(changed);
    }
    try {
      Path file = there
          ? files.get().file(path, Workspace.TEXT_LIMIT, Origin.of(path), "the evidence").orElseThrow()
          : Files.createFile(workspace.resolve(path));
      Replacing.replace(file, edited.get());
      return Outcome.of(true);
    } catch (IOException fault) {
      findings.add(LoadCode.EVIDENCE_NOT_WRITTEN, Origin.of(path), path, fault.getClass().getSimpleName());
      return findings.failed();
    }
  }

  /** Lines keep their ends, and the file its byte order mark. */
  private static Optional<byte[]> edit(String path, byte[] bytes, List<LookedUp> records, Findings findings) {
    String raw = new String(bytes, StandardCharsets.UTF_8);
    String ends = raw.contains("\r\n") ? "\r\n" : "\n";
    String mark = raw.startsWith("\uFEFF") ? "\uFEFF" : "";
    Optional<SourceText> source = SourceText.decode(path, bytes, findings);
    if (source.isPresent() && !(mark + source.get().text().replace("\n", ends)).equals(raw)) {
      findings.add(LoadCode.EVIDENCE_FORM, new Origin(path, 1, 1), path);
      return Optional.empty();
    }
    return source.flatMap(text -> new EvidenceEdit(text, findings).apply(records))
        .map(text -> (mark + text.replace("\n", ends)).getBytes(StandardCharsets.UTF_8));
  }
}
