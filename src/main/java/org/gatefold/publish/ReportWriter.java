package org.gatefold.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.model.Millimetres;
import org.gatefold.model.DocumentId;
import org.gatefold.model.TranslationStatus;
import org.gatefold.model.paged.Fit;

/** Writes a {@link Report} as JSON: always the same keys in the same order, for people and for programs. */
final class ReportWriter {
  private static final List<String> STAGES =
      List.of("cite", "fill", "typeset", "render", "impose", "preflight", "publish");

  byte[] write(Report report) throws IOException {
    return Json.bytes(json -> write(report, json));
  }

  private static void write(Report report, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schema", 1);
    json.writeStringField("tool", "gatefold");
    json.writeStringField("version", report.version());
    json.writeNumberField("exitCode", report.exitCode());
    json.writeBooleanField("cancelled", report.cancelled());
    json.writeArrayFieldStart("documents");
    for (Report.Document document : report.documents()) {
      write(document, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("translations");
    for (TranslationStatus translation : report.translations()) {
      write(translation, json);
    }
    json.writeEndArray();
    write(report.findings(), json);
    json.writeObjectFieldStart("milliseconds");
    writeTime("load", report.loadNanos(), json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(Report.Document document, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("article", document.id().article());
    json.writeStringField("locale", document.id().locale().toLanguageTag());
    json.writeStringField("format", document.id().format());
    DocumentId.Beside beside = document.id().beside();
    if (beside != null) {
      json.writeStringField("beside", beside.locale().toLanguageTag());
    }
    json.writeStringField("edition", document.id().edition().id());
    json.writeStringField("path", document.id().path());
    json.writeStringField("status", lower(document.status()));
    if (document.release().isPresent()) {
      write(document.release().get(), json);
    }
    if (document.fit().isPresent()) {
      write(document.fit().get(), json);
    }
    json.writeNumberField("wordsProved", document.wordsProved());
    json.writeNumberField("notesProved", document.notesProved());
    write(document.findings(), json);
    writeTimes(document, json);
    json.writeEndObject();
  }

  private static void write(TranslationStatus translation, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("article", translation.article());
    json.writeStringField("locale", translation.locale().toLanguageTag());
    json.writeStringField("source", translation.source().toLanguageTag());
    json.writeNumberField("texts", translation.texts());
    json.writeNumberField("done", translation.done());
    json.writeNumberField("stale", translation.stale());
    json.writeNumberField("missing", translation.missing());
    json.writeNumberField("reviewed", translation.reviewed());
    json.writeNumberField("donePercent", translation.percent(translation.done()));
    json.writeNumberField("reviewedPercent", translation.percent(translation.reviewed()));
    json.writeEndObject();
  }

  private static void write(Release release, JsonGenerator json) throws IOException {
    json.writeNumberField("pages", release.pages());
    json.writeNumberField("bytes", release.bytes());
    json.writeStringField("sha256", release.sha256());
    json.writeFieldName("companions");
    json.writeArray(release.companions().toArray(String[]::new), 0, release.companions().size());
  }

  private static void write(Fit fit, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("fit");
    json.writeNumberField("scale", rounded(fit.scale(), 2));
    json.writeArrayFieldStart("pages");
    for (Fit.PageFit page : fit.pages()) {
      json.writeStartObject();
      json.writeStringField("name", page.name());
      json.writeNumberField("number", page.number());
      json.writeNumberField("freeMillimetres", rounded(Millimetres.of(page.free()), 1));
      json.writeNumberField("words", page.words());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static BigDecimal rounded(double number, int places) {
    return BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_EVEN);
  }

  private static void write(List<Diagnostic> findings, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Diagnostic finding : findings) {
      write(finding, json);
    }
    json.writeEndArray();
  }

  private static void write(Diagnostic finding, JsonGenerator json) throws IOException {
    Origin origin = finding.origin();
    json.writeStartObject();
    json.writeStringField("code", finding.code().id());
    json.writeStringField("severity", lower(finding.severity()));
    json.writeStringField("file", origin.file());
    json.writeNumberField("line", origin.line());
    json.writeNumberField("column", origin.column());
    json.writeStringField("message", finding.message());
    json.writeStringField("hint", finding.hint());
    json.writeEndObject();
  }

  private static void writeTimes(Report.Document document, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("milliseconds");
    for (String stage : STAGES) {
      Long nanos = document.stageNanos().get(stage);
      if (nanos != null) {
        writeTime(stage, nanos, json);
      }
    }
    json.writeEndObject();
  }

  /** Milliseconds to three places. */
  private static void writeTime(String stage, long nanos, JsonGenerator json) throws IOException {
    json.writeNumberField(stage, BigDecimal.valueOf(nanos / 1000, 3));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
