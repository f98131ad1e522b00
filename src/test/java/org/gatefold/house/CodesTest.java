package org.gatefold.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gatefold.diag.Code;
import org.junit.jupiter.api.Test;

/** Every kind of finding has an id of its own, says what to do next, and is in the documents. */
class CodesTest {
  private static final Path DOCUMENT = House.ROOT.resolve("docs/diagnostics.md");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  @Test
  void idsAreUniqueAndLookAlike() {
    assertThat(House.codes()).extracting(Code::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Z]{3}\\d{3}|X4-\\d\\d(-W)?|(GWG|PRD|BLK|CLM|BAL)-[A-Z0-9-]+"));
  }

  /** What is wrong with citations has one row of numbers, though a key that stands twice is found by whoever reads the file. */
  @Test
  void everyPrefixBelongsToOneStage() {
    assertThat(House.codes().stream().filter(code -> !code.id().equals("CIT003"))
        .map(code -> code.id().substring(0, 3) + " " + stage(code)).distinct()
        .map(line -> line.substring(0, 3))).doesNotHaveDuplicates();
  }

  private static String stage(Code code) {
    return code.getClass().getPackageName().split("\\.", -1)[2];
  }

  @Test
  void everyCodeSaysWhatToDoNext() {
    assertThat(House.codes()).allSatisfy(code -> {
      assertThat(code.message()).as(code.id()).isNotBlank();
      assertThat(code.hint()).as(code.id()).isNotBlank();
    });
  }

  /** A gap in the numbers is an argument that nobody prints. */
  @Test
  void placeholdersCountFromZero() {
    assertThat(House.codes()).allSatisfy(code -> {
      List<String> used = PLACEHOLDER.matcher(code.message() + code.hint()).results()
          .map(match -> match.group(1)).distinct().sorted().toList();
      assertThat(used).as(code.id() + ": " + code.message()).doesNotContain(String.valueOf(used.size()));
    });
  }

  @Test
  void theDocumentListsThemAll() throws IOException {
    String expected = document();
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(DOCUMENT.resolveSibling("."));
      Files.writeString(DOCUMENT, expected);
    }
    assertThat(DOCUMENT).as("written from the codes by -Dgolden.update=true").hasContent(expected);
  }

  private static String document() {
    StringBuilder out = new StringBuilder("""
        # Findings

        What Gatefold can find, by code. The words in braces are filled in. This page is written from the code: change
        it there, then run `mvn test -Dtest=CodesTest -Dgolden.update=true`.

        An *error* keeps the document from being published. An *editorial* finding is reported on a draft and blocks an
        approved article. A *warning* fails the run only with `--strict`. A *note* is for information.
        """);
    Map<String, List<Code>> rooms = new LinkedHashMap<>();
    for (Code code : House.codes()) {
      String room = code.getClass().getPackageName().replace("org.gatefold.", "");
      rooms.computeIfAbsent(room, name -> new ArrayList<>()).add(code);
    }
    rooms.forEach((room, codes) -> room(room, codes, out));
    return out.toString();
  }

  private static void room(String room, List<Code> codes, StringBuilder out) {
    out.append("\n## ").append(room).append("\n\n| code | weight | finding | next step |\n|---|---|---|---|\n");
    for (Code code : codes) {
      out.append("| ").append(code.id()).append(" | ").append(code.severity().name().toLowerCase(java.util.Locale.ROOT))
          .append(" | ").append(cell(code.message())).append(" | ").append(cell(code.hint())).append(" |\n");
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ");
  }
}
