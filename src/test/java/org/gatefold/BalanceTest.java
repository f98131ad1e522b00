package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gatefold.diag.Diagnostic;
import org.gatefold.load.Request;
import org.gatefold.model.DocumentId;
import org.gatefold.model.job.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The room that benefit and risk have on the pages. */
class BalanceTest {
  private static final String PRAISE = "The treatment reduced pain and improved how well people walk. ";
  private static final String RISK = "Infection of the disc, bleeding and injury of a nerve happen. ";

  @TempDir private Path folder;

  @Test
  void findsPraiseAloneInEveryFormat() throws IOException {
    write(PRAISE.repeat(12), "Ask your doctor.");
    for (String format : List.of("handout", "large-print", "booklet")) {
      assertThat(areas(format)).as(format).singleElement().satisfies(
          finding -> assertThat(finding.message()).contains("format " + format).containsPattern("\\d{4,} mm²").endsWith("0 %"));
    }
  }

  /** In type twice as large the same words take four times the room. */
  @Test
  void measuresPrintAndNotWords() throws IOException {
    write(PRAISE.repeat(12), "Ask your doctor.");
    double small = benefit(areas("handout").getFirst());
    double large = benefit(areas("large-print").getFirst());
    double ratio = 18 / 11.7;
    assertThat(large / small).isBetween(0.8 * ratio * ratio, 1.2 * ratio * ratio);
  }

  @Test
  void isSilentWhereRisksHaveTheirShare() throws IOException {
    write(PRAISE.repeat(12), RISK.repeat(4));
    assertThat(areas("handout")).isEmpty();
  }

  /** What a leaflet leaves out takes no room there. */
  @Test
  void noticesRisksThatAFormatLeavesOut() throws IOException {
    write(PRAISE.repeat(12), "Ask your doctor.\n:::\n\n::: {#r .risks brochure=skip}\n" + RISK.repeat(4));
    assertThat(areas("handout")).isEmpty();
    assertThat(areas("trifold")).hasSize(1);
  }

  @Test
  void canBeWaived() throws IOException {
    write(PRAISE.repeat(12), "Ask your doctor.");
    Files.writeString(folder.resolve(Faulty.BAD + "evidence.yaml"),
        "waivers:\n  - {rule: BAL-AREA, reason: \"x\", by: \"y\", until: 2027-01-01}\n");
    assertThat(areas("handout")).isEmpty();
  }

  private static double benefit(Diagnostic finding) {
    return Double.parseDouble(finding.arguments().get(1));
  }

  private void write(String text, String risks) throws IOException {
    if (!Files.exists(folder.resolve("gatefold.yaml"))) {
      Faulty.in(folder);
    }
    String article = """
        ---
        title: "Walking"
        lang: en-US
        status: draft
        class: education
        ---

        ::: {#intro .lede}
        Walking.
        :::

        ## One {#one}

        %s

        ## Two {#two}

        ::: {#two-text}
        %s
        :::
        """.formatted(text, risks);
    Files.write(folder.resolve(Faulty.ENGLISH), article.getBytes(StandardCharsets.UTF_8));
    Files.deleteIfExists(folder.resolve(Faulty.BAD + "evidence.yaml"));
    Files.writeString(folder.resolve(Faulty.BAD + "references.json"), "[]");
    try (var fonts = Files.walk(MainJob.ROOT.resolve("fonts"))) {
      for (Path font : fonts.filter(Files::isRegularFile).filter(file -> file.toString().contains("yperlegible")).toList()) {
        Path to = folder.resolve("fonts").resolve(MainJob.ROOT.resolve("fonts").relativize(font).toString());
        Files.createDirectories(to.resolveSibling("."));
        Files.copy(font, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private List<Diagnostic> areas(String format) {
    Pipeline pipeline = new Pipeline();
    Request request = new Request(folder, List.of("bad"), List.of(Locale.US), List.of(format), List.of(Edition.SCREEN));
    try (Pipeline.Run run = pipeline.open(request).get()) {
      return pipeline.check(run, new DocumentId("bad", Locale.US, format, Edition.SCREEN)).diagnostics().stream()
          .filter(finding -> finding.code().id().equals("BAL-AREA")).toList();
    }
  }
}
