package org.gatefold.typeset.css;

import java.util.List;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;

/** What one file of CSS comes to, for the cache: its rules, the sheets it asks for, and what is wrong with it. */
record ParsedFile(Stylesheet.Part part, List<Import> imports, List<Diagnostic> findings) {
  ParsedFile {
    imports = List.copyOf(imports);
    findings = List.copyOf(findings);
  }

  /** An {@code @import} that applies to print. */
  record Import(String url, Origin origin) {}
}
