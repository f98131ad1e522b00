package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gatefold.cli.Console;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One fault at a time in a copy of the workspace, and what the program then prints, returns and leaves behind. The
 * expectations are {@code src/test/resources/errors/<case>.txt}; {@code mvn -o -Dquick test -Dtest=ErrorCasesTest
 * -Dgolden.update=true} writes them anew.
 */
class ErrorCasesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/errors");
  private static final Path ACTUAL = Path.of("target/errors");

  private static final int WARNINGS = 1;
  private static final int ERRORS = 2;
  private static final int BAD_JOB = 3;
  private static final int SOME_FAILED = 4;
  private static final int ENVIRONMENT = 5;

  private static final String ENGLISH_HANDOUTS = "--locale en-US --format handout --edition screen";
  private static final String ENGLISH_TRIFOLDS = "--locale en-US --format trifold --edition screen";

  private static List<Console> consoles = List.of();

  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    consoles = List.of(new Console());
  }

  @AfterAll
  static void close() {
    consoles = List.of();
  }

  /** A fault, the command line that meets it, its exit code and the code of the finding. */
  record Case(String name, String arguments, int exit, String code, Consumer<Faulty> fault) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() {
    return Stream.of(
        new Case("front-matter", ENGLISH_HANDOUTS, SOME_FAILED, "LOD101",
            faulty -> faulty.replace(Faulty.ENGLISH, "subtitle: \"What the science says\"", "subtitle: What: the science")),
        new Case("dangling-key", ENGLISH_HANDOUTS, SOME_FAILED, "CIT001",
            faulty -> faulty.replace(Faulty.ENGLISH, "[@orozco2011]", "[@orozco2012]")),
        new Case("duplicate-id", ENGLISH_HANDOUTS, SOME_FAILED, "LOD247",
            faulty -> faulty.replace(Faulty.ENGLISH, "{#why}", "{#biology}")),
        new Case("missing-image", ENGLISH_HANDOUTS, SOME_FAILED, "LOD226",
            faulty -> faulty.replace(Faulty.ENGLISH, "## Conclusion", "![A disc](figures/disc.svg)\n\n## Conclusion")),
        new Case("bad-json", ENGLISH_HANDOUTS, SOME_FAILED, "LOD151",
            faulty -> faulty.replace(Faulty.BAD + "references.json", "\"id\": \"battie2006\",", "\"id\": \"battie2006\"")),
        new Case("missing-glyph", ENGLISH_HANDOUTS, SOME_FAILED, "TXT001",
            faulty -> faulty.replace(Faulty.ENGLISH, "Annular tears", "Annular \uD83E\uDDB4 tears")),
        new Case("too-many-words", ENGLISH_TRIFOLDS, SOME_FAILED, "TYP105",
            faulty -> faulty.replace(Faulty.ENGLISH, "Chronic low back pain", "Much may be said. ".repeat(120)
                + "Chronic low back pain")),
        new Case("template-variable", ENGLISH_HANDOUTS, BAD_JOB, "FIL103",
            faulty -> faulty.replace("templates/handout/handout.ftlh", "${article.title}", "${article.titel}")),
        new Case("missing-message", ENGLISH_HANDOUTS, BAD_JOB, "FIL201",
            faulty -> faulty.replace("templates/messages/en.properties", "references.heading = References", "")),
        new Case("untranslated-message", ENGLISH_HANDOUTS, BAD_JOB, "FIL204",
            faulty -> faulty.replace("templates/messages/en.properties", "references.heading =", "#: references.heading =")),
        new Case("unused-message", ENGLISH_HANDOUTS, BAD_JOB, "LOD431",
            faulty -> faulty.replace("templates/messages/en.properties", "references.heading", "reference.heading")),
        new Case("pseudo-without-text", "--format handout --edition screen", BAD_JOB, "LOD215",
            faulty -> faulty.replace("gatefold.yaml", "locales: [en-US, es-CO]", "locales: [en-US, fr-XA]")),
        new Case("unsupported-css", ENGLISH_HANDOUTS, BAD_JOB, "CSS003",
            faulty -> faulty.replace("templates/handout/handout.css", ":root {", "main { display: grid; }\n\n:root {")),
        new Case("locale-option", "--locale es-MX", BAD_JOB, "LOD302", faulty -> {}),
        new Case("locale-in-job", "--format handout --edition screen", BAD_JOB, "LOD209",
            faulty -> faulty.replace("gatefold.yaml", "locales: [en-US, es-CO]", "locales: [en-US, fr-FR]")),
        new Case("broken-font", ENGLISH_HANDOUTS, ENVIRONMENT, "LOD502", ErrorCasesTest::breakFont));
  }

  /** The beginning of a font, as an interrupted download leaves it. */
  private static void breakFont(Faulty faulty) {
    String file = "fonts/source-sans-3/SourceSans3-Regular.ttf";
    try {
      faulty.write(file, Arrays.copyOf(Files.readAllBytes(MainJob.ROOT.resolve(file)), 2000));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsWrong(Case one) throws IOException {
    Faulty faulty = Faulty.in(folder);
    one.fault.accept(faulty);
    Console.Answer answer = run(one.arguments);
    String seen = seen(one.arguments, answer, faulty);
    assertThat(answer.exit()).as(seen).isEqualTo(one.exit);
    assertThat(seen).contains("error[" + one.code + "]").contains("= help: ").doesNotContain("\tat ");
    assertThat(faulty.output()).as(seen).isSubsetOf(".lock", "junit.xml", "report.json", "report.sarif", "good/en-US/handout.screen.pdf",
        "good/en-US/trifold.screen.pdf");
    assertThat(faulty.output().stream().anyMatch(file -> file.startsWith("good/"))).as("the other article is published")
        .isEqualTo(one.exit == SOME_FAILED);
    compare(one.name, seen);
  }

  /** It is all there, but not as one would want it. */
  @Test
  void aWordThatIsWiderThanItsLineIsAWarning() throws IOException {
    Faulty faulty = Faulty.in(folder).replace(Faulty.ENGLISH, "Nerve irritation", "X".repeat(80));
    Console.Answer answer = run("--strict " + ENGLISH_TRIFOLDS);
    assertThat(answer.exit()).isEqualTo(WARNINGS);
    assertThat(faulty.output()).contains("bad/en-US/trifold.screen.pdf");
    compare("wide-word", seen("--strict " + ENGLISH_TRIFOLDS, answer, faulty));
  }

  @Test
  void anArticleAloneFailsAlone() throws IOException {
    Faulty.in(folder).replace(Faulty.ENGLISH, "{#why}", "{#biology}");
    assertThat(run("--article bad " + ENGLISH_HANDOUTS).exit()).isEqualTo(ERRORS);
    assertThat(run("--article bad --format handout --edition screen").exit()).as("its translation is good").isEqualTo(SOME_FAILED);
  }

  /** A file of an earlier run would look current. */
  @Test
  void theFileOfAnEarlierRunGoes() throws IOException {
    Faulty faulty = Faulty.in(folder);
    assertThat(run(ENGLISH_HANDOUTS).exit()).isZero();
    assertThat(faulty.output()).contains("bad/en-US/handout.screen.pdf", "good/en-US/handout.screen.pdf");
    faulty.replace(Faulty.ENGLISH, "status: draft", "status: draught");
    assertThat(run(ENGLISH_HANDOUTS).out()).contains("note[PUB301]").contains("bad/en-US/handout.screen.pdf  failed");
    assertThat(faulty.output()).containsExactly(
        ".lock", "good/en-US/handout.screen.pdf", "junit.xml", "report.json", "report.sarif");
  }

  private String seen(String arguments, Console.Answer answer, Faulty faulty) throws IOException {
    return "$ gatefold " + arguments + "\n\n" + constant(answer.out() + answer.err()) + "\nexit " + answer.exit()
        + "\noutput " + faulty.output() + "\n";
  }

  private Console.Answer run(String arguments) {
    List<String> all = new ArrayList<>(List.of("--workspace", folder.toString()));
    all.addAll(List.of(arguments.split(" ")));
    return consoles.getFirst().run(all);
  }

  /** Without what differs from run to run, and from one style sheet to the next. */
  private String constant(String printed) {
    return printed.replace(folder.toString(), "").replaceAll("in \\d+\\.\\d s", "in # s").replaceAll("\\d+ KB", "# KB")
        .replaceAll("\\d+ pages", "# pages")
        .replaceAll("for \\d+ of # pages of text: about \\d+ words", "for # of # pages of text: about # words").replaceAll("\\d+ editorial findings", "# editorial findings");
  }

  private static void compare(String name, String seen) throws IOException {
    Path golden = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, seen);
    } else if (!Files.exists(golden) || !Files.readString(golden).equals(seen)) {
      Files.createDirectories(ACTUAL);
      Files.writeString(ACTUAL.resolve(name + ".txt"), seen);
    }
    assertThat(golden).as("if it is meant: mvn -o -Dquick test -Dtest=ErrorCasesTest -Dgolden.update=true")
        .hasContent(seen);
  }
}
