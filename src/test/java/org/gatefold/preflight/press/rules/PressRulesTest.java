package org.gatefold.preflight.press.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatefold.preflight.press.PressCode;
import org.junit.jupiter.api.Test;

class PressRulesTest {
  private static final Path DOCUMENT = Path.of("docs/preflight.md");
  private static final String BEGIN = "<!-- the rules, written by PressRulesTest -->\n";
  private static final String END = "<!-- end of the rules -->\n";

  /** What the reader itself finds. */
  private static final Set<PressCode> READING = EnumSet.of(PressCode.NOT_READ, PressCode.PAGE_DAMAGED, PressCode.ENDLESS,
      PressCode.TOO_MUCH, PressCode.BOMB, PressCode.RULE_FAILED);

  /** Everything that ISO 15930-7, the Ghent Workgroup and clinics' leaflets ask for, as far as it was written down. */
  private static final List<String> ASKED = Stream.of("""
      X4-01 X4-02 X4-03 X4-10 X4-11 X4-12 X4-20 X4-21 X4-22 X4-23 X4-24 X4-25 X4-26 X4-27 X4-30 X4-31 X4-32 X4-40 X4-41 X4-42
      X4-50 X4-51 X4-52 X4-53 X4-60 X4-61 X4-70 X4-72 X4-74 X4-75
      GWG-UU GWG-CROP GWG-SIZE GWG-EMPTY GWG-OPG GWG-OPW GWG-OPK GWG-OPL GWG-COUR GWG-RICH GWG-SMALL GWG-HAIR GWG-SPOT GWG-ALL
      GWG-TAC GWG-DEL GWG-TG GWG-PPI GWG-PPI1 GWG-SIP GWG-OC GWG-OI
      PRD-01 PRD-02 PRD-BLEED PRD-SAFE PRD-REV PRD-T3 PRD-DUP PRD-PAGES PRD-PANEL PRD-NOTDEF PRD-LANG PRD-QR PRD-FILE PRD-DET
      """.split("\\s+")).toList();

  @Test
  void everyCodeHasOneRule() {
    List<PressCode> codes = PressRules.all().stream().flatMap(rule -> rule.codes().stream()).toList();
    assertThat(codes).doesNotHaveDuplicates().doesNotContainAnyElementsOf(READING);
    assertThat(Stream.concat(codes.stream(), READING.stream())).containsExactlyInAnyOrder(PressCode.values());
  }

  @Test
  void everyRuleThatIsAskedForIsThereOrItsReason() throws IOException {
    String document = Files.readString(DOCUMENT);
    assertThat(ASKED).allSatisfy(id -> assertThat(document).contains("| " + id + " |"));
  }

  @Test
  void theDocumentListsThemAll() throws IOException {
    String document = Files.readString(DOCUMENT);
    int from = document.indexOf(BEGIN) + BEGIN.length();
    int to = document.indexOf(END);
    assertThat(to).isGreaterThanOrEqualTo(from);
    String expected = document.substring(0, from) + table() + document.substring(to);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(DOCUMENT, expected);
    }
    assertThat(DOCUMENT).as("written from the rules by -Dgolden.update=true").hasContent(expected);
  }

  private static String table() {
    return "| code | weight | rule | finding |\n|---|---|---|---|\n" + PressRules.all().stream()
        .flatMap(rule -> rule.codes().stream().map(code -> row(rule, code))).collect(Collectors.joining());
  }

  private static String row(Rule rule, PressCode code) {
    return "| " + code.id() + " | " + code.severity().name().toLowerCase(Locale.ROOT) + " | `"
        + rule.getClass().getSimpleName() + "` | " + code.message().replace("|", "\\|") + " |\n";
  }
}
