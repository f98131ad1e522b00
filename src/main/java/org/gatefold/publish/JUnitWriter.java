package org.gatefold.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.model.DocumentId;

/**
 * Writes a {@link Report} as JUnit XML, which build servers show as tests: a suite for the run and one for each
 * document, in it a case for the document as a whole and one for each kind of error. There are no times in it, so that
 * runs over the same workspace give the same bytes.
 */
final class JUnitWriter {
  private static final String RUN = "gatefold.run";

  /** A suite and its cases; {@code group} is where a build server files them, {@code remarks} are findings that fail nothing. */
  private record Suite(String name, String group, List<Case> cases, List<Diagnostic> remarks) {
    long count(Result result) {
      return cases.stream().filter(one -> one.result() == result).count();
    }
  }

  private record Case(String name, Result result, List<Diagnostic> errors) {}

  private enum Result {
    PASSED,
    FAILED,
    SKIPPED
  }

  byte[] write(Report report) {
    List<Suite> suites = new ArrayList<>();
    suites.add(run(report));
    report.documents().forEach(document -> suites.add(suite(report, document)));
    Xml xml = new Xml();
    xml.open("testsuites", counts("gatefold", suites));
    suites.forEach(suite -> write(suite, xml));
    return xml.close("testsuites").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Suite run(Report report) {
    List<Diagnostic> own = report.findings().stream()
        .filter(finding -> report.documents().stream().noneMatch(document -> document.id().reads(finding.origin().file())))
        .toList();
    boolean failed = own.stream().anyMatch(Diagnostic::isError);
    return suite("run", RUN, new Case("loaded", failed ? Result.FAILED : Result.PASSED, List.of()), own);
  }

  private static Suite suite(Report report, Report.Document document) {
    List<Diagnostic> findings = new ArrayList<>(report.about(document.id()));
    findings.addAll(document.findings());
    Result made = switch (document.status()) {
      case PUBLISHED, CHECKED -> Result.PASSED;
      case FAILED -> Result.FAILED;
      case SKIPPED -> Result.SKIPPED;
    };
    return suite(document.id().path(), group(document.id()), new Case("made", made, List.of()),
        findings.stream().distinct().sorted(Diagnostic.ORDER).toList());
  }

  /** Build servers take what is before the last dot for a package. */
  private static String group(DocumentId id) {
    return id.article() + "." + id.locale().toLanguageTag() + "." + id.name() + "-" + id.edition().id();
  }

  private static Suite suite(String name, String group, Case whole, List<Diagnostic> findings) {
    Map<String, List<Diagnostic>> errors = findings.stream().filter(Diagnostic::isError)
        .collect(Collectors.groupingBy(finding -> finding.code().id(), TreeMap::new, Collectors.toList()));
    List<Case> cases = new ArrayList<>(List.of(whole));
    errors.forEach((code, found) -> cases.add(new Case(code, Result.FAILED, found)));
    return new Suite(name, group, cases, findings.stream().filter(finding -> !finding.isError()).toList());
  }

  private static void write(Suite suite, Xml xml) {
    Map<String, String> attributes = counts(suite.name(), List.of(suite));
    attributes.put("skipped", String.valueOf(suite.count(Result.SKIPPED)));
    xml.open("testsuite", attributes);
    for (Case one : suite.cases()) {
      write(suite.group(), one, xml);
    }
    if (!suite.remarks().isEmpty()) {
      xml.text("system-out", Map.of(), lines(suite.remarks()));
    }
    xml.close("testsuite");
  }

  private static void write(String group, Case one, Xml xml) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("classname", group);
    names.put("name", one.name());
    switch (one.result()) {
      case PASSED -> xml.empty("testcase", names);
      case SKIPPED -> {
        xml.open("testcase", names);
        xml.empty("skipped", Map.of("message", "the run ended before its turn came"));
        xml.close("testcase");
      }
      case FAILED -> {
        xml.open("testcase", names);
        writeFailure(one, xml);
        xml.close("testcase");
      }
    }
  }

  private static void writeFailure(Case one, Xml xml) {
    Map<String, String> attributes = new LinkedHashMap<>();
    if (one.errors().isEmpty()) {
      attributes.put("message", "there are errors");
      attributes.put("type", one.name());
      xml.empty("failure", attributes);
      return;
    }
    int more = one.errors().size() - 1;
    attributes.put("message", one.errors().getFirst().message() + (more > 0 ? " (and " + more + " more)" : ""));
    attributes.put("type", one.name());
    xml.text("failure", attributes, lines(one.errors()));
  }

  /** Such as {@code articles/back/article.en-US.md:3:1: error[CIT001] …}, as compilers print. */
  private static String lines(List<Diagnostic> findings) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic finding : findings) {
      Origin origin = finding.origin();
      String severity = finding.severity().name().toLowerCase(Locale.ROOT);
      text.append(place(origin)).append(severity).append('[')
          .append(finding.code().id()).append("] ").append(finding.message()).append('\n');
      if (!finding.hint().isEmpty()) {
        text.append("  help: ").append(finding.hint()).append('\n');
      }
    }
    return text.toString();
  }

  private static String place(Origin origin) {
    String line = origin.line() > 0 ? ":" + origin.line() : "";
    String column = origin.column() > 0 ? ":" + origin.column() : "";
    return origin.file().isEmpty() ? "" : origin.file() + line + column + ": ";
  }

  private static Map<String, String> counts(String name, List<Suite> suites) {
    Map<String, String> counts = new LinkedHashMap<>();
    counts.put("name", name);
    counts.put("tests", String.valueOf(suites.stream().mapToLong(suite -> suite.cases().size()).sum()));
    counts.put("failures", String.valueOf(suites.stream().mapToLong(suite -> suite.count(Result.FAILED)).sum()));
    counts.put("errors", "0");
    return counts;
  }
}
