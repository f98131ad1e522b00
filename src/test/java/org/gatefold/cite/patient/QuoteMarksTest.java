package org.gatefold.cite.patient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteMarksTest {
  @ParameterizedTest
  @ValueSource(strings = {"He says “it", "Er sagt „es", "Er sagt »es", "Il dit « cela", "Он говорит «это", "Hij zegt ‘het", "Er sagt ‚es",
      "他说“这", "他說「這", "„Das ‚eine‘ und", "“The ‘one’ and", "It’s “so"})
  void open(String text) {
    assertThat(QuoteMarks.isOpen(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"He says “it” and", "Er sagt „es“ und", "Zij zegt „het” en", "Er sagt »es« und", "Il dit « cela » et", "Er sagt ‚es‘ und",
      "他说“这”，", "他說「這」，", "It’s the patients’ own", "Hij zegt ‘het’ en", "„Das ‚eine‘ und“ dann", "“‘It’s’” then"})
  void closed(String text) {
    assertThat(QuoteMarks.isOpen(text)).isFalse();
  }
}
