package org.gatefold.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.gatefold.diag.Code;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Severity;

/** Writes a {@link Report} as SARIF 2.1.0, which code hosts and editors show beside the lines that are meant. */
final class SarifWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "SRCROOT";
  private static final String FINGERPRINT = "gatefoldFinding/v1";

  byte[] write(Report report) throws IOException {
    return Json.bytes(json -> {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      writeRun(report, json);
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private static void writeRun(Report report, JsonGenerator json) throws IOException {
    List<Finding> findings = Finding.of(report);
    List<Code> rules = Finding.codes(findings);
    json.writeStartObject();
    writeTool(report.version(), rules, json);
    writeInvocation(report, json);
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(ROOT);
    writeText("description", "The workspace: the folder with gatefold.yaml.", json);
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    for (Finding finding : findings) {
      writeResult(finding, rules.indexOf(finding.diagnostic().code()), json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeTool(String version, List<Code> rules, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Gatefold");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (Code rule : rules) {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      writeText("shortDescription", rule.message(), json);
      writeText("help", rule.hint(), json);
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", level(rule.severity()));
      json.writeEndObject();
      writeSeverity(rule.severity(), json);
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeInvocation(Report report, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", !report.cancelled() && !report.isIncomplete());
    json.writeNumberField("exitCode", report.exitCode());
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeResult(Finding finding, int rule, JsonGenerator json) throws IOException {
    Diagnostic diagnostic = finding.diagnostic();
    json.writeStartObject();
    json.writeStringField("ruleId", diagnostic.code().id());
    json.writeNumberField("ruleIndex", rule);
    json.writeStringField("level", level(diagnostic.severity()));
    writeText("message", sentence(diagnostic), json);
    writeLocations(diagnostic.origin(), json);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(FINGERPRINT, finding.fingerprint());
    json.writeEndObject();
    writeSeverity(diagnostic.severity(), json);
    json.writeArrayFieldStart("documents");
    for (String document : finding.documents()) {
      json.writeString(document);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Opens {@code properties} and leaves it open. */
  private static void writeSeverity(Severity severity, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("severity", severity.name().toLowerCase(Locale.ROOT));
  }

  private static void writeLocations(Origin origin, JsonGenerator json) throws IOException {
    if (origin.file().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", RelativeUri.of(origin.file()));
    json.writeStringField("uriBaseId", ROOT);
    json.writeEndObject();
    writeRegion(origin, json);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeRegion(Origin origin, JsonGenerator json) throws IOException {
    if (origin.line() < 1) {
      return;
    }
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", origin.line());
    if (origin.column() > 0) {
      json.writeNumberField("startColumn", origin.column());
    }
    json.writeEndObject();
  }

  private static void writeText(String key, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String sentence(Diagnostic diagnostic) {
    String message = diagnostic.message();
    return diagnostic.hint().isEmpty() ? message : message + "\n" + diagnostic.hint();
  }

  /** An editorial finding is a warning: viewers hide notes, and these are what has to be settled before approval. */
  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case EDITORIAL, WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
