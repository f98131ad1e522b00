package org.gatefold.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.model.DocumentId;
import org.gatefold.model.TranslationStatus;
import org.gatefold.model.job.Edition;
import org.gatefold.model.paged.Fit;
import org.gatefold.publish.Report.Document;
import org.gatefold.publish.Report.Status;
import org.junit.jupiter.api.Test;

class ReportWriterTest {
  @Test
  void writesTheSameKeysInTheSameOrder() throws IOException {
    DocumentId id = new DocumentId("back", Locale.US, "handout", Edition.SCREEN);
    Diagnostic finding = Diagnostic.of(EditorialCode.OPEN, new Origin("articles/back/article.en-US.md", 3, 1));
    Document published = new Document(id, Status.PUBLISHED, Optional.of(new Release(id, 4, 84_000, "ab12", List.of("a.png"))),
        Optional.of(new Fit(1.03, List.of(new Fit.PageFit("cover", 1, 36, 24)))), 1200, 14, List.of(finding), Map.of("typeset", 4_123_456L, "cite", 1_000_000L));
    Report report = new Report("0.1.0", 0, false, List.of(published), List.of(), 250_000_000,
        List.of(new TranslationStatus("back", Locale.FRANCE, Locale.US, 72, 70, 1, 1, 8)));
    assertThat(new String(new ReportWriter().write(report), StandardCharsets.UTF_8)).isEqualTo("""
        {
          "schema" : 1,
          "tool" : "gatefold",
          "version" : "0.1.0",
          "exitCode" : 0,
          "cancelled" : false,
          "documents" : [
            {
              "article" : "back",
              "locale" : "en-US",
              "format" : "handout",
              "edition" : "screen",
              "path" : "back/en-US/handout.screen.pdf",
              "status" : "published",
              "pages" : 4,
              "bytes" : 84000,
              "sha256" : "ab12",
              "companions" : [
                "a.png"
              ],
              "fit" : {
                "scale" : 1.03,
                "pages" : [
                  {
                    "name" : "cover",
                    "number" : 1,
                    "freeMillimetres" : 12.7,
                    "words" : 24
                  }
                ]
              },
              "wordsProved" : 1200,
              "notesProved" : 14,
              "findings" : [
                {
                  "code" : "TST002",
                  "severity" : "editorial",
                  "file" : "articles/back/article.en-US.md",
                  "line" : 3,
                  "column" : 1,
                  "message" : "a question is open",
                  "hint" : "answer it"
                }
              ],
              "milliseconds" : {
                "cite" : 1.000,
                "typeset" : 4.123
              }
            }
          ],
          "translations" : [
            {
              "article" : "back",
              "locale" : "fr-FR",
              "source" : "en-US",
              "texts" : 72,
              "done" : 70,
              "stale" : 1,
              "missing" : 1,
              "reviewed" : 8,
              "donePercent" : 97,
              "reviewedPercent" : 11
            }
          ],
          "findings" : [ ],
          "milliseconds" : {
            "load" : 250.000
          }
        }
        """);
  }

  @Test
  void namesTheLanguageBesideADocumentsOwn() throws IOException {
    DocumentId id = new DocumentId("back", Locale.US, "bilingual", Edition.SCREEN, new DocumentId.Beside(Locale.of("ar"), false));
    Report report = Reports.report(0, false, List.of(Reports.document(id, Status.SKIPPED), Reports.document(Reports.HANDOUT, Status.SKIPPED)));
    String json = new String(new ReportWriter().write(report), StandardCharsets.UTF_8);
    assertThat(json).containsOnlyOnce("\"beside\"").contains("""
              "locale" : "en-US",
              "format" : "bilingual",
              "beside" : "ar",
              "edition" : "screen",
              "path" : "back/en-US/bilingual-ar.screen.pdf",
        """);
  }
}
