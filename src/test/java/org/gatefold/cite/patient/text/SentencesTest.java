package org.gatefold.cite.patient.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gatefold.cite.patient.text.Passage.Kind;
import org.gatefold.cite.walk.Piece;
import org.gatefold.diag.Origin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bar stands where one sentence ends and the next begins. */
class SentencesTest {
  private static final Sentences SENTENCES =
      new Sentences(Locale.ENGLISH, Set.of("dr", "orthop", "res", "p", "z.b"), Set.of("al", "etc"));

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "One ends. Another begins. ; One ends.|Another begins.",
    "Ask Dr. Smith about it. Then go. ; Ask Dr. Smith about it.|Then go.",
    "It stood in J. Orthop. Res. Volume two. ; It stood in J. Orthop. Res. Volume two.",
    "Orozco et al. found it. ; Orozco et al. found it.",
    "So say Orozco et al. They saw ten patients. ; So say Orozco et al.|They saw ten patients.",
    "Man nimmt z.B. Eis. ; Man nimmt z.B. Eis.",
    "It fell by 3.5 points! Did it? Yes. ; It fell by 3.5 points!|Did it?|Yes.",
    "… 2011. ; ",
  })
  void endWhereTheyEnd(String text, String expected) {
    Passage passage = new Passage(Kind.PROSE, false, null, Set.of(), Set.of(), List.of(), text,
        List.of(new Piece(0, new Origin("a.md", 3, 5))));
    List<Sentence> found = SENTENCES.in(passage);
    assertThat(String.join("|", found.stream().map(Sentence::text).toList())).isEqualTo(expected == null ? "" : expected);
    assertThat(found).allSatisfy(sentence ->
        assertThat(sentence.origin().column()).isEqualTo(5 + text.indexOf(sentence.text())));
  }

  @ParameterizedTest
  @CsvSource({"see doi 10.1000/x.1 and https://a.org, see doi and", "TNF-α in 10 of 12, TNF-α in of", "don’t walk — run, don’t walk run"})
  void wordsHaveLetters(String text, String expected) {
    assertThat(String.join(" ", Words.of(text))).isEqualTo(expected);
  }
}
