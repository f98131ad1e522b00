package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
