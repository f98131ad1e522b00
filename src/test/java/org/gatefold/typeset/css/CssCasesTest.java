package org.gatefold.typeset.css;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder of cases for each chapter of CSS: a style sheet, a document (or the plain one), and what they come to. Run with
 * {@code -Dgolden.update=true} to write the expectations anew; then read the difference.
 */
class CssCasesTest {
  private static final Path CASES = Path.of("src/test/resources/typeset/css/cases");

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files.filter(file -> file.toString().endsWith(".css") && !file.toString().contains("imported")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void comesToWhatIsExpected(Path css) throws IOException {
    Path golden = css.resolveSibling(css.getFileName().toString().replace(".css", ".expected"));
    String expected = Files.readString(golden);
    String actual = CssCase.read(css).answer(expected);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, actual);
    } else {
      assertThat(actual).as(css.toString()).isEqualTo(expected);
    }
  }

  @Test
  void thereAreCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThan(60);
  }
}
