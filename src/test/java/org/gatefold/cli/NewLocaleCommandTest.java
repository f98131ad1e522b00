package org.gatefold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.gatefold.diag.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beginning a language: what is written, and what never is. */
class NewLocaleCommandTest {
  private static final String ENGLISH = """
      ---
      title: "Knees"
      lang: en-US
      status: draft
      class: education
      ---

      ## Walk {#walk}

      ::: {#one .quote kind=verbatim}
      Often [@smith2020].
      :::
      """;
  private static final String MESSAGES = """
      # What templates say in English.
      kicker = Patient information
      # {0} is a number.
      people = {0, plural, =0 {nobody} one {# person} other {# people}} here
      long = one \\
        and more
      """;

  @TempDir Path root;
  private final FakeWorkshop workshop = new FakeWorkshop();

  @BeforeEach
  void writeWorkspace() throws IOException {
    write("articles/knee/article.en-US.md", ENGLISH);
    write("templates/messages/en.properties", MESSAGES);
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }

  private Console.Answer run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("new-locale"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--workspace", root.toString()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8), false, false, 100);
    ExitCode exit = new Program(terminal, workshop, workshop::inspect).execute(all);
    return new Console.Answer(exit.number(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void beginsAnArticleThatSaysThatNothingIsTranslated() throws IOException {
    Console.Answer answer = run("ru-RU");

    assertThat(answer.exit()).isEqualTo(ExitCode.DONE.number());
    assertThat(answer.out()).contains("articles/knee/article.ru-RU.md  3 texts to translate", "ru-RU behind `locales:`");
    assertThat(read("articles/knee/article.ru-RU.md")).contains("lang: ru-RU\n", "source: en-US\n", "status: draft\n",
        "Often [@smith2020].").containsPattern("\\{#walk src=[0-9a-f]{12} state=initial}")
        .containsPattern("\\{#one .quote kind=translation src=[0-9a-f]{12} state=initial}")
        .containsPattern("translation: \\{by: translator, reviewed: false, src: \"[0-9a-f]{12}\", state: initial}");
  }

  @Test
  void beginsMessagesThatAreAllMissing() throws IOException {
    run("ru-RU");

    String text = read("templates/messages/ru.properties");
    assertThat(text).startsWith("# What templates say in Russian.").contains("\n# {0} is a number.\n", "\n#: kicker = Patient information\n",
        "#: people = {0, plural, =0 {nobody} one {# person} few {# people} many {# people} other {# people}} here\n",
        "#: long = one \\\n#:   and more\n");
    Properties properties = new Properties();
    properties.load(Files.newBufferedReader(root.resolve("templates/messages/ru.properties")));
    assertThat(properties).isEmpty();
  }

  @Test
  void writesNothingOver() throws IOException {
    write("articles/knee/article.de-DE.md", "mine");
    write("templates/messages/de.properties", "mine = 1");

    Console.Answer answer = run("de-DE");

    assertThat(answer.out()).contains("article.de-DE.md  is there already", "has German already");
    assertThat(read("articles/knee/article.de-DE.md")).isEqualTo("mine");
    assertThat(read("templates/messages/de.properties")).isEqualTo("mine = 1");
  }

  @Test
  void sharesTheMessagesOfALanguageAmongItsRegions() throws IOException {
    write("templates/messages/fr.properties", "kicker = Information");

    assertThat(run("fr-CA").out()).contains("has French already");
    assertThat(root.resolve("templates/messages/fr-CA.properties")).doesNotExist();
  }

  @Test
  void doesNotTakeSimplifiedMessagesForTraditionalOnes() throws IOException {
    write("templates/messages/zh.properties", "kicker = 患者信息");

    assertThat(run("zh-TW").out()).contains("templates/messages/zh-Hant.properties  3 messages");
  }

  @Test
  void saysWhatTheLanguageLacks() {
    workshop.found.add(FakeWorkshop.finding(Severity.NOTE, ""));

    Console.Answer answer = run("ru-RU");

    assertThat(answer.err()).contains("note[");
    assertThat(workshop.closed).isEqualTo(1);
    assertThat(workshop.requests).singleElement()
        .satisfies(request -> assertThat(request.locales()).containsExactly(Locale.US));
  }

  @Test
  void refusesWhatIsNoLanguage() {
    assertThat(run("xx-YY")).satisfies(answer -> {
      assertThat(answer.exit()).isEqualTo(ExitCode.BAD_JOB.number());
      assertThat(answer.err()).contains("CLI141");
    });
    assertThat(run("no_such_tag!").exit()).isEqualTo(ExitCode.BAD_JOB.number());
    assertThat(root.resolve("articles/knee")).isDirectoryNotContaining("glob:**xx**");
  }

  @Test
  void refusesAnArticleThatIsNotThere() {
    Console.Answer answer = run("ru-RU", "--article", "knees");

    assertThat(answer.exit()).isEqualTo(ExitCode.ERRORS.number());
    assertThat(answer.err()).contains("TRL501");
    assertThat(root.resolve("templates/messages/ru.properties")).doesNotExist();
  }

  @Test
  void saysThatThereAreNoMessagesToTranslate() throws IOException {
    Files.delete(root.resolve("templates/messages/en.properties"));

    assertThat(run("ru-RU").err()).contains("LOD434");
  }

  @Test
  void aPseudoLocaleIsMadeAndNotBegun() {
    assertThat(run("en-XA").err()).contains("CLI117");
    assertThat(root.resolve("articles/knee/article.en-XA.md")).doesNotExist();
  }

  @Test
  void refusesAWorkspaceWithoutArticles() throws IOException {
    Files.delete(root.resolve("articles/knee/article.en-US.md"));

    assertThat(run("ru-RU").err()).contains("CLI142");
  }
}
