package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.gatefold.cli.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a draft to an approved article, and back when somebody changes a word. */
class ApprovalTest {
  private static final String TEXT = """
      ---
      title: "Walking"
      lang: en-US
      status: draft
      class: education
      ---

      ::: {#intro .lede}
      Walking is good for the back. Ask your doctor how far.
      :::
      """;

  private final Console console = new Console();

  @TempDir private Path folder;

  @Test
  void anApprovedArticleIsPublishedUntilItChanges() throws IOException {
    Faulty faulty = Faulty.in(folder);
    Path article = folder.resolve(Faulty.ENGLISH);
    Files.writeString(article, TEXT);
    Files.delete(folder.resolve(Faulty.BAD + "evidence.yaml"));
    faulty.replace("gatefold.yaml", "editions:", "editions: [screen] #").replace("gatefold.yaml", "formats:", "formats: [handout] #");

    Console.Answer approved = run("approve", "--role", "Medical director", "--on", "2026-11-22", "--next-review", "2027-05-22");
    assertThat(approved.exit()).as(approved.out() + approved.err()).isZero();
    Console.Answer built = run("build");
    assertThat(built.exit()).as(built.out()).isZero();
    assertThat(Files.readString(folder.resolve("output/report.sarif"), StandardCharsets.UTF_8))
        .contains("\"executionSuccessful\" : true");

    faulty.replace(Faulty.ENGLISH, "how far", "how fast");
    Console.Answer changed = run("build");
    assertThat(changed.exit()).isEqualTo(2);
    assertThat(changed.out()).contains("error[LOD211]").contains(Faulty.ENGLISH + ":5:1").contains("note[PUB301]");
    assertThat(faulty.output()).containsExactly(".lock", "junit.xml", "report.json", "report.sarif");
    assertThat(Files.readString(folder.resolve("output/junit.xml"))).contains("name=\"LOD211\"");
    assertThat(Files.readString(folder.resolve("output/report.sarif"))).contains("\"ruleId\" : \"LOD211\"");
  }

  /** The approval of a translation covers its own words; that the source's have changed is found beside it, and is in the way. */
  @Test
  void anApprovedTranslationIsHeldBackWhenItsSourceChanges() throws IOException {
    Faulty faulty = Faulty.in(folder);
    Files.writeString(folder.resolve(Faulty.ENGLISH), TEXT);
    Files.writeString(folder.resolve(Faulty.BAD + "article.es-CO.md"), spanish("risks"));
    Files.delete(folder.resolve(Faulty.BAD + "evidence.yaml"));
    faulty.replace("gatefold.yaml", "editions:", "editions: [screen] #").replace("gatefold.yaml", "formats:", "formats: [handout] #")
        .replace(Faulty.ENGLISH, ".lede", ".risks");
    List<String> spanish = List.of("--workspace", folder.toString(), "--article", "bad", "--locale", "es-CO");
    List<String> approve = new ArrayList<>(List.of("approve", "--role", "Director", "--on", "2026-11-22", "--next-review", "2027-05-22"));
    approve.addAll(spanish);
    Console.Answer approved = console.run(approve);
    assertThat(approved.exit()).as(approved.out() + approved.err()).isZero();

    faulty.replace(Faulty.ENGLISH, "how far", "how fast");
    List<String> build = new ArrayList<>(List.of("build"));
    build.addAll(spanish);
    Console.Answer changed = console.run(build);
    assertThat(changed.exit()).isEqualTo(2);
    assertThat(changed.out()).contains("error[PUB101]").contains("TRN501").contains("bad/article.es-CO.md").doesNotContain("LOD211");
    assertThat(faulty.output()).noneMatch(file -> file.endsWith(".pdf"));
  }

  /** Each text is approved by itself; a sheet of both says at the foot of each column what is not. */
  @Test
  void aSheetOfTwoTextsWaitsForBothApprovals() throws IOException {
    Faulty faulty = Faulty.in(folder);
    Path spanish = folder.resolve(Faulty.BAD + "article.es-CO.md");
    Files.writeString(folder.resolve(Faulty.ENGLISH), TEXT);
    String text = spanish("lede");
    Files.writeString(spanish, text + "\n::: {.nothing\n");
    Files.delete(folder.resolve(Faulty.BAD + "evidence.yaml"));
    faulty.replace("gatefold.yaml", "editions:", "editions: [screen] #")
        .replace("gatefold.yaml", "formats:", "beside: es-CO\nformats: [handout, bilingual] #");

    Console.Answer english = run("approve", "--role", "Medical director", "--on", "2026-11-22", "--next-review", "2027-05-22");
    assertThat(english.exit()).as(english.out() + english.err()).isZero();
    Files.writeString(spanish, text);
    assertThat(foot()).contains("Ejemplar de revisión").doesNotContain("Review copy");

    Console.Answer other = console.run(List.of("approve", "--workspace", folder.toString(), "--article", "bad", "--locale", "es-CO",
        "--role", "Director", "--on", "2026-11-22", "--next-review", "2027-05-22"));
    assertThat(other.exit()).as(other.out() + other.err()).isZero();
    assertThat(foot()).doesNotContain("Ejemplar de revisión").doesNotContain("Review copy");
  }

  private String foot() throws IOException {
    Console.Answer built = run("build", "--format", "bilingual");
    assertThat(built.exit()).as(built.out() + built.err()).isZero();
    return PdfPages.read(Files.readAllBytes(folder.resolve("output/bad/en-US/bilingual-es-CO.screen.pdf"))).artifacts(0);
  }

  /** A reviewed translation of {@link #TEXT}, whose block is of a class. */
  private static String spanish(String topic) {
    return """
        ---
        title: "Caminar"
        lang: es-CO
        source: en-US
        status: draft
        class: education
        translation: {by: Translator, reviewed: true}
        ---

        ::: {#intro .@topic src=@src}
        Caminar le hace bien a la espalda. Pregunte a su médico hasta dónde.
        :::
        """.replace("@topic", topic).replace("@src", sha256("Walking is good for the back. Ask your doctor how far."));
  }

  private static String sha256(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Test
  void openFindingsAreInTheWay() throws IOException {
    Faulty.in(folder).replace("gatefold.yaml", "editions:", "editions: [screen] #")
        .replace("gatefold.yaml", "formats:", "formats: [handout] #");
    byte[] before = Files.readAllBytes(folder.resolve(Faulty.ENGLISH));
    Console.Answer answer = run("approve", "--role", "Medical director", "--on", "2026-11-22", "--next-review", "2027-05-22");
    assertThat(answer.exit()).as(answer.err()).isEqualTo(2);
    assertThat(answer.out()).contains("editorial[REF1").containsPattern("bad in en-US is not approved: \\d+ findings open");
    assertThat(folder.resolve(Faulty.ENGLISH)).hasBinaryContent(before);
    assertThat(folder.resolve("output")).doesNotExist();
  }

  private Console.Answer run(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command, "--workspace", folder.toString(), "--article", "bad", "--locale", "en-US"));
    all.addAll(List.of(arguments));
    return console.run(all);
  }
}
