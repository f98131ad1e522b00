package org.gatefold.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.diag.Outcome;
import org.gatefold.model.article.Evidence.Status;
import org.gatefold.model.article.LookedUp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written into evidence.yaml, and that nothing else there changes. */
class EvidenceRecorderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final LookedUp MATCH = record("a2020", Status.IDENTIFIED, Map.of(), "none");

  @TempDir private Path root;
  private Path file = Path.of("");

  @BeforeEach
  void folder() throws IOException {
    file = root.resolve("articles/knee/evidence.yaml");
    Files.createDirectories(file.getParent());
  }

  private static LookedUp record(String key, Status status, Map<String, String> suggested, String retraction) {
    return new LookedUp(key, status, DAY, "gatefold refs verify", suggested, retraction);
  }

  private Outcome<Boolean> record(LookedUp... records) {
    return EvidenceRecorder.record(root, "knee", List.of(records), true);
  }

  private void assertBecomes(String before, String after, LookedUp... records) throws IOException {
    Files.writeString(file, before);
    assertThat(record(records).diagnostics()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(after);
  }

  private static Map<String, String> found() {
    Map<String, String> found = new LinkedHashMap<>();
    found.put("title", "Cells: \"a\" pilot \\ study");
    found.put("volume", "92");
    found.put("year", "2011");
    return found;
  }

  @Test
  void aFileIsMadeWhereThereIsNone() throws IOException {
    assertThat(record(MATCH, record("b", Status.PROBABLE_MATCH, found(), "retracted")).get()).isTrue();
    assertThat(Files.readString(file)).endsWith("""
        references:
          a2020:
            status: identified
            checked: {on: 2026-11-22, by: "gatefold refs verify"}
            retraction: {checked: 2026-11-22, status: none}
          b:
            status: probable-match
            checked: {on: 2026-11-22, by: "gatefold refs verify"}
            retraction: {checked: 2026-11-22, status: retracted}
            suggested:
              title: "Cells: \\"a\\" pilot \\\\ study"
              volume: "92"
              year: 2011
        """);
  }

  @Test
  void anEmptyEntryIsFilledAndCommentsStay() throws IOException {
    assertBecomes("""
        # kept
        references:
          # about a
          a2020:   # the first
            status: unchecked   # nobody yet
            n: 10
            suggested: null  # later

          z: {status: unchecked}
        waivers: []  # none
        """, """
        # kept
        references:
          # about a
          a2020:   # the first
            status: identified   # nobody yet
            n: 10
            suggested:  # later
              title: "Cells: \\"a\\" pilot \\\\ study"
              volume: "92"
              year: 2011
            checked: {on: 2026-11-22, by: "gatefold refs verify"}
            retraction: {checked: 2026-11-22, status: none}

          z: {status: unchecked}
        waivers: []  # none
        """, record("a2020", Status.IDENTIFIED, found(), "none"));
  }

  @Test
  void whatAPersonWroteStays() throws IOException {
    assertBecomes("""
        references:
          a2020:
            status: could-not-be-identified
            checked: {on: 2026-01-02, by: "Editor"}
            retraction: {checked: null, status: unchecked}
            suggested: {DOI: "10.1/x"}
            remark: "it's {odd}: #1"
        """, """
        references:
          a2020:
            status: could-not-be-identified
            checked: {on: 2026-01-02, by: "Editor"}
            retraction: {checked: 2026-11-22, status: retracted}
            suggested: {DOI: "10.1/x"}
            remark: "it's {odd}: #1"
        """, record("a2020", Status.IDENTIFIED, found(), "retracted"));
  }

  @Test
  void aRetractionThatSomebodyWroteDownIsNotTakenBack() throws IOException {
    String text = "references:\n  a2020:\n    status: identified\n    checked: {by: \"Editor\"}\n    retraction: {status: retraction of 2024}\n";
    assertBecomes(text, text, MATCH);
  }

  @Test
  void ourOwnRecordIsBroughtUpToDate() throws IOException {
    assertBecomes("""
        references:
          a2020: {status: unchecked, checked: {on: 2026-01-02, by: 'gatefold refs verify'}, suggested: {volume: "1", DOI: "10.1/x"}}
        """, """
        references:
          a2020: {status: identified, checked: {on: 2026-11-22, by: "gatefold refs verify"}, suggested: {volume: "92", DOI: "10.1/x"}, \
        retraction: {checked: 2026-11-22, status: none}}
        """, record("a2020", Status.IDENTIFIED, Map.of("volume", "92"), "none"));
  }

  @Test
  void newReferencesComeLast() throws IOException {
    assertBecomes("references:\n    b:\n        status: identified\n        remark: |\n          two\n          lines\n\nquotes: {}\n", """
        references:
            b:
                status: identified
                remark: |
                  two
                  lines
            a2020:
              status: identified
              checked: {on: 2026-11-22, by: "gatefold refs verify"}
              retraction: {checked: 2026-11-22, status: none}

        quotes: {}
        """, MATCH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"references:\nwaivers: []\n", "references: null # none\nwaivers: []\n", "waivers: []\n", "# only a remark\n", "",
      "references: {}\n", "references:\n  # none yet\n", "references: {b: {status: identified}}\n", "quotes:\n- a", "references:\n  a2020:\n",
      "references:\n  a2020: {}\n", "references:\n  \"a2020\": {status: unchecked,}\n"})
  void everyFormOfNothingTakesARecord(String before) throws IOException {
    Files.writeString(file, before);
    assertThat(record(MATCH).diagnostics()).isEmpty();
    String after = Files.readString(file);
    assertThat(after).contains("status: identified");
    before.lines().filter(line -> line.contains("#")).forEach(line -> assertThat(after).contains(line.substring(line.indexOf('#'))));
    String again = after.replace("2026-11-22", "2025-01-01");
    Files.writeString(file, again);
    assertThat(record(MATCH).get()).isTrue();
    assertThat(Files.readString(file)).isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(strings = {"references: [a2020]\n", "- references\n", "references:\n  a2020:\n    status: unchecked\n    checked:\n      by: \"gatefold refs\n        verify\"\n",
      "references:\n  a2020:\n    status: unchecked\n    checked: soon\n", "references:\n  a2020: *x\n", "references: {a: \n",
      "references:\n  a2020:\n    status: unchecked\n    suggested: [x]\n"})
  void whatCannotBeChangedWithoutHarmIsRefused(String before) throws IOException {
    Files.writeString(file, before);
    assertThat(record(record("a2020", Status.IDENTIFIED, found(), "none")).succeeded()).isFalse();
    assertThat(Files.readString(file)).isEqualTo(before);
  }

  @Test
  void linesKeepTheirEndsAndTheFileItsMark() throws IOException {
    assertBecomes("\uFEFFreferences:\r\n  a2020:\r\n    status: unchecked\r\n", "\uFEFF" + """
        references:
          a2020:
            status: identified
            checked: {on: 2026-11-22, by: "gatefold refs verify"}
            retraction: {checked: 2026-11-22, status: none}
        """.replace("\n", "\r\n"), MATCH);
    Files.writeString(file, "references:\r\n  a2020:\n    status: unchecked\r\n");
    assertThat(record(MATCH).diagnostics()).extracting(one -> one.code()).containsExactly(LoadCode.EVIDENCE_FORM);
  }

  @Test
  void aRehearsalWritesNothing() throws IOException {
    assertThat(EvidenceRecorder.record(root, "knee", List.of(MATCH), false).get()).isTrue();
    assertThat(file).doesNotExist();
    Files.write(file, "references: {}\n".getBytes(StandardCharsets.UTF_8));
    assertThat(EvidenceRecorder.record(root, "knee", List.of(MATCH), false).get()).isTrue();
    assertThat(Files.readString(file)).isEqualTo("references: {}\n");
  }

  @Test
  void theFirstArticlesEvidenceKeepsEveryWord() throws IOException {
    String before = Files.readString(Path.of("articles/lower-back-pain/evidence.yaml"));
    Files.writeString(file, before);
    assertThat(record(record("battie2006", Status.IDENTIFIED, found(), "none"), record("lotz2013", Status.PROBABLE_MATCH, found(), "none"))
        .diagnostics()).isEmpty();
    List<String> after = Files.readAllLines(file);
    List<String> changed = before.lines().filter(line -> !after.contains(line)).toList();
    assertThat(changed).isEmpty();
    assertThat(after.size() - before.lines().count()).isEqualTo(3);
  }
}
