package org.gatefold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands, with files: what is written where, and what is printed. */
class TranslateCommandTest {
  private static final String ENGLISH = """
      ---
      title: "Knees"
      lang: en-US
      status: draft
      class: education
      ---

      ## Walk {#walk}

      ::: {#one}
      Often.
      :::
      """;
  private static final String GERMAN = """
      \uFEFF---
      title: "Knie"
      lang: de-DE
      source: en-US
      status: draft
      class: education
      ---

      ## Gehen {#walk}

      ::: {#one}
      Oft,
      sehr oft.
      :::
      """;

  @TempDir Path root;
  private Path german;

  @BeforeEach
  void writeArticle() throws IOException {
    Path folder = Files.createDirectories(root.resolve("articles/knee"));
    Files.writeString(folder.resolve("article.en-US.md"), ENGLISH);
    german = folder.resolve("article.de-DE.md");
    Files.writeString(german, GERMAN.replace("\n", "\r\n"));
  }

  private Console.Answer run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("translate"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--workspace", root.toString()));
    return new Console().run(all);
  }

  private String german() throws IOException {
    return Files.readString(german, StandardCharsets.UTF_8);
  }

  @Test
  void aFileGoesOutAndComesBack() throws IOException {
    String before = german();
    assertThat(run("export").out()).endsWith("/output/knee/de-DE.xlf  3 texts\n");
    Path file = root.resolve("output/knee/de-DE.xlf");
    assertThat(run("import", file.toString()).out()).isEqualTo("articles/knee/article.de-DE.md  nothing to change\n");
    assertThat(german()).isEqualTo(before);
    Files.writeString(file, Files.readString(file).replace("Gehen", "Laufen"));
    Console.Answer answer = run("import", file.toString(), "--by", "A. Translator");
    assertThat(answer.out()).isEqualTo("articles/knee/article.de-DE.md  1 text changed, 1 state\n");
    assertThat(german()).startsWith("\uFEFF---\r\n").contains("## Laufen {#walk src=").contains("Oft,\r\nsehr oft.\r\n")
        .contains("translation: {by: \"A. Translator\", reviewed: false}\r\n").doesNotContainPattern("[^\r]\n");
  }

  @Test
  void aWrongFileChangesNothingAndSaysWhere() throws IOException {
    run("export", "--po", "--out", root.resolve("a.po").toString());
    String before = german();
    Files.writeString(root.resolve("a.po"), Files.readString(root.resolve("a.po")).replace("msgctxt \"walk\"", "msgctxt \"wolk\""));
    Console.Answer answer = run("import", root.resolve("a.po").toString());
    assertThat(answer.exit()).isEqualTo(2);
    assertThat(answer.err()).contains("TRL204").contains("did you mean \"walk\"?").contains("a.po:");
    assertThat(german()).isEqualTo(before);
    assertThat(run("import", "nowhere.xlf").err()).contains("CLI134");
    assertThat(run("import").err()).contains("CLI133");
  }

  @Test
  void aLanguageThatDoesNotExistIsExportedEmptyAndMadeByAnImport() throws IOException {
    assertThat(run("export", "--locale", "fr-FR", "--po").exit()).isZero();
    Path file = root.resolve("output/knee/fr-FR.po");
    Files.writeString(file, Files.readString(file).replace("msgid \"Walk\"\nmsgstr \"\"", "msgid \"Walk\"\nmsgstr \"Marcher\""));
    assertThat(run("import", file.toString()).out()).isEqualTo("articles/knee/article.fr-FR.md  1 text changed, 3 states, a new file\n");
    assertThat(root.resolve("articles/knee/article.fr-FR.md")).content().contains("## Marcher {#walk src=").containsPattern("\\{#one src=[0-9a-f]{12} state=initial}");
  }

  @Test
  void theTableSaysHowFarEverythingIs() {
    assertThat(run("status", "--locale", "de-DE", "--locale", "fr-FR").out()).isEqualTo("""
        article  language  from   texts  done      %  stale  missing  reviewed    %
        knee     de-DE     en-US      3     3  100 %      0        0         0  0 %
        knee     fr-FR     en-US      3     0    0 %      0        3         0  0 %
        """);
    assertThat(run("status", "--article", "kne").err()).contains("did you mean \"knee\"?");
  }

  @Test
  void aMemoryIsWritten() {
    assertThat(run("tmx").out()).endsWith("/output/translations.tmx  0 pairs\n");
    assertThat(run("export", "--out", "x.xlf", "--locale", "fr-FR", "--locale", "it-IT").err()).contains("CLI131");
    assertThat(run("export", "--locale", "en-US").err()).contains("TRL503");
    assertThat(run("export", "--locale", "en-XA").err()).contains("CLI117").doesNotContain("CLI132");
    assertThat(run("status", "--locale", "en-XB").err()).contains("CLI117");
    assertThat(root.resolve("output/knee/en-XA.xlf")).doesNotExist();
  }
}
