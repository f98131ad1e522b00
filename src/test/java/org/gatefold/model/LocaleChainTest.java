package org.gatefold.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocaleChainTest {
  @ParameterizedTest
  @CsvSource({
    "es-CO, es-CO es-419 es", "es-ES, es-ES es", "es, es", "pt-BR, pt-BR pt", "zh-CN, zh-CN zh-Hans zh", "zh, zh zh-Hans",
    "zh-TW, zh-TW zh-Hant", "zh-Hant-HK, zh-Hant-HK zh-HK zh-Hant", "ar, ar", "sr-Latn-RS, sr-Latn-RS sr-RS sr-Latn sr",
    "yue, yue yue-Hant", "en-US, en-US en",
  })
  void fallsBackToNeighboursOfTheSameLetters(String tag, String chain) {
    assertThat(String.join(" ", LocaleChain.of(Locale.forLanguageTag(tag)))).isEqualTo(chain);
  }
}
