package org.gatefold.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gatefold.diag.Findings;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.Resource;

/** The recipes of the workspace, for tests of other rooms. */
public final class FoldTable {
  private static final Path FILE = Path.of("templates/folds.yaml");

  private FoldTable() {}

  public static Map<String, Finishing> all() {
    try {
      Findings findings = new Findings();
      Map<String, Finishing> all = FoldsFile.read(new Resource("templates/folds.yaml", Files.readAllBytes(FILE)), findings);
      if (findings.hasErrors()) {
        throw new IllegalStateException(findings.sorted().toString());
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
