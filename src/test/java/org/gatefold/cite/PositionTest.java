package org.gatefold.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gatefold.cite.Positions.Cite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {
  /** Notes are parted by bars, references in one note by semicolons; a slash is a place from which no ibid. leads back. */
  @ParameterizedTest
  @CsvSource({
    "a | a, F I",
    "a | b | a, F F S",
    "a 1 | a 1, F I",
    "a 1 | a 2, F L",
    "a 1 | a, F S",
    "a | a 1, F L",
    "a 1 | a 2 | a 2 | a 1, F L I L",
    "a;b | b, F F S",
    "a;b | a, F F S",
    "a 1;a 2, F L",
    "a | b;a;a 3, F F S L",
    "a | / a | a, F S I",
    "a p. 1 | a 1, F I",
    "a 1 | a fig. 1, F L"})
  void followsTheSpecification(String notes, String letters) {
    Positions positions = new Positions();
    List<String> found = new ArrayList<>();
    for (String note : notes.split("\\|", -1)) {
      if (note.strip().startsWith("/")) {
        positions.jump();
      }
      List<Cite> cites = Arrays.stream(note.replace("/", "").split(";", -1)).map(PositionTest::cite).toList();
      positions.of(cites).forEach(position -> found.add(letter(position)));
    }
    assertThat(String.join(" ", found)).isEqualTo(letters);
  }

  private static Cite cite(String text) {
    String[] parts = text.strip().split(" ", 2);
    return new Cite(parts[0], Locator.of(parts.length > 1 ? parts[1] : ""));
  }

  private static String letter(Position position) {
    return switch (position) {
      case FIRST -> "F";
      case SUBSEQUENT -> "S";
      case IBID -> "I";
      case IBID_WITH_LOCATOR -> "L";
    };
  }

  @Test
  void noStyleReadsAVariableThatStandsForACondition() {
    for (String name : CslStyle.NAMES) {
      String xml = CslStyle.Resources.text("/cite/styles/" + name + ".csl").orElseThrow();
      for (Position.Flag flag : Position.Flag.values()) {
        assertThat(xml).as(name).doesNotContainPattern("variable=\"[^\"]*\\b" + flag.variable() + "\\b[^\"]*\"");
      }
    }
  }

  @Test
  void refusesAStyleThatNeitherNumbersNorWritesNotes() {
    CslStyle style = CslStyle.of("apa", "<style><category citation-format=\"author-date\"/><citation/></style>");
    assertThat(style.kind()).isEqualTo(CslStyle.Kind.OTHER);
  }

  @Test
  void makesVariablesOfConditions() {
    NoteStyle.Parts parts = NoteStyle.of("""
        <style><!-- <if position="first"> --><citation><layout prefix="(" suffix="." delimiter="&#8212; ">
        <if position="ibid subsequent" variable="title-short" match='any'/><else-if locator="page figure"/>
        <label form="short" suffix=" " variable="locator"/></layout></citation></style>""");
    assertThat(parts.prefix() + parts.delimiter() + parts.suffix()).isEqualTo("(— .");
    assertThat(parts.xml())
        .contains("<!-- <if position=\"first\"> -->", "<layout delimiter=\"&#8212; \">",
            "<if variable=\"title-short citation-key keyword\" match=\"any\"/>", "<else-if variable=\"abstract jurisdiction\"/>",
            "<text suffix=\" \" value=\"" + Mark.LABEL + "\"/>");
  }

  @ParameterizedTest
  @CsvSource({
    "p. 825, page, 825", "pp. 12-14, page, 12-14", "S. 12, page, 12", "pág. 7, page, 7", "с. 10, page, 10", "ص 9, page, 9",
    "第8页, page, 8", "12, page, 12", "fig. 2, figure, 2", "Abb. 3, figure, 3", "tabla 1, table, 1", "табл. 4, table, 4",
    "§ 4.2, section, 4.2", "cap. 3, chapter, 3", "abstract, '', abstract", "xyz 3, '', xyz 3"})
  void readsLocatorsInManyLanguages(String written, String term, String value) {
    assertThat(Locator.of(written)).isEqualTo(new Locator(term, value));
  }
}
