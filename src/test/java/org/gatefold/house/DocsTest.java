package org.gatefold.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents name types, folders and files; what they name is there. */
class DocsTest {
  private static final Pattern TICKED = Pattern.compile("`([^`\n]+)`");
  private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*(\\.[A-Z][A-Za-z0-9]*)*");
  private static final Pattern PATH =
      Pattern.compile("\\.?[\\w-]+(/[\\w.-]+)*/|[\\w.-]+(/[\\w.-]+)*\\.(md|java|xml|yaml|json|css|ftlh|svg|txt)");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]+)(#[^)]*)?\\)");
  private static final Set<String> FOREIGN_TYPES = foreignTypes();

  static Stream<String> documents() {
    return Stream.concat(Stream.of("CONTRIBUTING.md", "docs/architecture.md", "docs/report.md"), decisions());
  }

  private static Stream<String> decisions() {
    Path folder = House.ROOT.resolve("docs/decisions");
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> "docs/decisions/" + file.getFileName()).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void namesOnlyTypesThatExist(String document) {
    Set<String> known = types();
    assertThat(ticked(document, TYPE).filter(name -> !FOREIGN_TYPES.contains(name) && !known.contains(name)))
        .as("types named in %s that do not exist", document).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void namesOnlyPathsThatExist(String document) {
    assertThat(ticked(document, PATH).filter(path -> !isMade(path) && !Files.exists(House.ROOT.resolve(path))))
        .as("paths named in %s that do not exist", document).isEmpty();
  }

  /** What a run makes is not there before it, and a name alone is no path. */
  private static boolean isMade(String path) {
    return path.startsWith("output/") || (path.indexOf('/') < 0 && !Character.isUpperCase(path.charAt(0)));
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    Set<String> dead = new TreeSet<>();
    try (Stream<Path> top = Files.list(House.ROOT); Stream<Path> below = Files.walk(House.ROOT.resolve("docs"))) {
      for (Path file : Stream.concat(top, below).filter(f -> f.toString().endsWith(".md")).toList()) {
        LINK.matcher(House.read(file)).results().map(match -> match.group(1))
            .filter(link -> !Files.exists(file.resolveSibling(link)))
            .forEach(link -> dead.add(House.ROOT.relativize(file) + ": " + link));
      }
    }
    assertThat(dead).isEmpty();
  }

  @Test
  void decisionsAreNumberedWithoutGaps() {
    List<String> numbers = decisions().map(name -> name.replaceAll("\\D", "").substring(0, 4)).toList();
    assertThat(numbers).hasSizeGreaterThan(0);
    for (int i = 0; i < numbers.size(); i++) {
      assertThat(Integer.parseInt(numbers.get(i))).isEqualTo(i + 1);
    }
  }

  private static Stream<String> ticked(String document, Pattern pattern) {
    return TICKED.matcher(House.read(House.ROOT.resolve(document))).results().map(MatchResult::group)
        .map(name -> name.substring(1, name.length() - 1)).filter(name -> pattern.matcher(name).matches()).distinct();
  }

  private static Set<String> types() {
    return Stream.concat(
            House.CLASSES.stream().map(JavaClass::getName),
            House.sources(House.ROOT.resolve("src/test/java")).stream().map(DocsTest::simpleName))
        .map(name -> name.substring(name.lastIndexOf('.') + 1))
        .flatMap(name -> Stream.of(name.replace('$', '.'), name.substring(name.lastIndexOf('$') + 1)))
        .collect(Collectors.toSet());
  }

  private static String simpleName(Path source) {
    return source.getFileName().toString().replace(".java", "");
  }

  /** Structure types of PDF and names of products, which look like types of ours. */
  private static Set<String> foreignTypes() {
    return Set.of("Note", "Reference", "Artifact", "ActualText", "ReversedChars", "ToUnicode");
  }
}
