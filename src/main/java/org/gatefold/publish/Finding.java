package org.gatefold.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gatefold.diag.Code;
import org.gatefold.diag.Diagnostic;

/**
 * One finding of a run, however many documents it was made in.
 *
 * @param documents those it concerns, by path, sorted; none if it concerns the run
 * @param fingerprint the same as long as the finding is, wherever its line moves to; 64 hexadecimal digits
 */
record Finding(Diagnostic diagnostic, List<String> documents, String fingerprint) {
  Finding {
    documents = List.copyOf(documents);
  }

  /** All findings of a run, each once, in the order in which people read. */
  static List<Finding> of(Report report) {
    Map<Diagnostic, TreeSet<String>> concerned = new TreeMap<>(Diagnostic.ORDER);
    report.findings().forEach(finding -> concerned.computeIfAbsent(finding, f -> new TreeSet<>()));
    for (Report.Document document : report.documents()) {
      for (Diagnostic finding : document.findings()) {
        concerned.computeIfAbsent(finding, f -> new TreeSet<>()).add(document.id().path());
      }
      for (Diagnostic finding : report.about(document.id())) {
        concerned.computeIfAbsent(finding, f -> new TreeSet<>()).add(document.id().path());
      }
    }
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> all = new ArrayList<>();
    concerned.forEach((finding, documents) -> {
      String name = name(finding);
      int before = seen.merge(name, 1, Integer::sum);
      all.add(new Finding(finding, List.copyOf(documents), fingerprint(name + "\u0000" + before)));
    });
    return all;
  }

  /** The kinds that occur, by id. */
  static List<Code> codes(List<Finding> findings) {
    return findings.stream().map(finding -> finding.diagnostic().code()).distinct()
        .sorted(Comparator.comparing(Code::id)).toList();
  }

  /** Lines and columns are left out: they move when somebody writes a sentence above. */
  private static String name(Diagnostic finding) {
    return String.join("\u0000", finding.code().id(), finding.origin().file(),
        String.join("\u0000", finding.arguments()));
  }

  private static String fingerprint(String name) {
    return Checksum.sha256(name.getBytes(StandardCharsets.UTF_8));
  }
}
