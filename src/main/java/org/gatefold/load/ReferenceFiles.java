package org.gatefold.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Reference;

/** The references of an article: CSL JSON, BibTeX and RIS, one of them or several side by side. */
final class ReferenceFiles {
  static final String JSON = "references.json";
  private static final String BIBTEX = "references.bib";
  private static final String RIS = "references.ris";

  private final Workspace workspace;
  private final Findings findings;

  ReferenceFiles(Workspace workspace, Findings findings) {
    this.workspace = workspace;
    this.findings = findings;
  }

  /** The references by key; nothing if the folder has no such file. */
  Optional<Map<String, Reference>> read(String folder) {
    ReferenceList list = new ReferenceList(findings);
    List<String> there = List.of(JSON, BIBTEX, RIS).stream().filter(name -> workspace.exists(folder + name)).toList();
    for (String name : there) {
      String path = folder + name;
      workspace.text(path, Origin.of(path), "the references").ifPresent(text -> read(name, text, list));
    }
    return there.isEmpty() ? Optional.empty() : Optional.of(list.all());
  }

  private void read(String name, SourceText text, ReferenceList list) {
    switch (name) {
      case JSON -> ReferencesFile.read(text, list, findings);
      case BIBTEX -> BibtexFile.read(text, list, findings);
      case RIS -> RisFile.read(text, list, findings);
      default -> throw new IllegalArgumentException(name);
    }
  }
}
