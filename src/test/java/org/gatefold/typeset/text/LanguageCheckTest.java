package org.gatefold.typeset.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Findings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a language before its first page is set, with the fonts of this repository. */
class LanguageCheckTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en-US | TXT102
      pt-BR | TXT102
      ru-RU | TXT102
      ar    | TXT102
      zh-CN | TXT102
      ja-JP | TXT102
      he-IL | TXT102
      vi-VN | TXT102
      sv-SE | TXT102 TXT104
      hi-IN | TXT102 TXT104
      ka-GE | TXT101 TXT104
      """)
  void says(String tag, String codes) {
    Findings findings = new Findings();
    LanguageCheck.check(Setting.FONTS, Locale.forLanguageTag(tag), findings);
    List<Diagnostic> found = findings.sorted();
    assertThat(found).extracting(finding -> finding.code().id()).containsExactlyInAnyOrder(codes.split(" "));
    assertThat(found).noneMatch(Diagnostic::isError);
  }
}
