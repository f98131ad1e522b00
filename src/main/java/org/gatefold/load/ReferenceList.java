package org.gatefold.load;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Reference;

/** The references of an article as they are read, from one file or from several; none stands twice. */
final class ReferenceList {
  /** More than any article cites. */
  private static final int MOST = 5000;

  private final Map<String, Reference> references = new LinkedHashMap<>();
  private final Findings findings;
  private boolean full;

  ReferenceList(Findings findings) {
    this.findings = findings;
  }

  /** The references by key, in the order in which they were read. */
  Map<String, Reference> all() {
    return references;
  }

  boolean has(String id) {
    return references.containsKey(id);
  }

  void add(String id, Map<String, Object> csl, Origin origin) {
    Reference first = references.get(id);
    if (first != null && first.origin().file().equals(origin.file())) {
      findings.add(LoadCode.DUPLICATE_REFERENCE, origin, id, first.origin().line());
    } else if (first != null) {
      findings.add(LoadCode.REFERENCE_ELSEWHERE, origin, id, first.origin().file(), origin.file());
    } else if (references.size() < MOST) {
      references.put(id, new Reference(id, csl, origin));
    } else if (!full) {
      full = true;
      findings.add(LoadCode.TOO_MANY_REFERENCES, origin, origin.file(), MOST);
    }
  }
}
