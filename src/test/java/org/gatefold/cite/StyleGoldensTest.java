package org.gatefold.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gatefold.diag.Outcome;
import org.gatefold.diag.Severity;
import org.gatefold.model.CitedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One article that cites every kind of reference in every way, in every style and in ten languages, below
 * {@code cite/styles}. Run with {@code -Dgolden.update=true} to write what is printed now, and read the difference.
 */
class StyleGoldensTest {
  private static final Path FOLDER = Path.of("src/test/resources/cite/styles");
  private static final List<String> LANGUAGES =
      List.of("en-US", "es-CO", "fr-FR", "de-DE", "pt-BR", "ar", "zh-CN", "ru-RU", "it-IT", "nl-NL");

  private static final Citer CITER = new Citer();

  static Stream<Arguments> prints() {
    return CslStyle.NAMES.stream().flatMap(style -> LANGUAGES.stream().map(language -> Arguments.of(style, language)));
  }

  @ParameterizedTest
  @MethodSource
  void prints(String style, String language) throws IOException {
    Path golden = FOLDER.resolve(style).resolve(language + ".txt");
    String printed = print(style, language);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(golden));
  }

  private String print(String style, String language) throws IOException {
    String head = "lang: " + language + "\nsource: en-US\ncsl: " + style + "\n\n";
    Outcome<CitedArticle> outcome = CITER.cite(CaseArticle.read(
        head + Files.readString(FOLDER.resolve("article.md")), Files.readString(FOLDER.resolve("references.json"))));
    assertThat(outcome.diagnostics()).filteredOn(finding -> finding.severity() != Severity.EDITORIAL).isEmpty();
    return Print.article(outcome.get());
  }
}
