package org.gatefold.typeset.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.gatefold.diag.Findings;
import org.gatefold.typeset.text.ParagraphStyle.Align;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of Japanese: where a reader would take breath, as far as that can be had. The measure is in letters. */
class JapaneseTest {
  private static final double SIZE = 10;

  @ParameterizedTest
  @CsvSource({
      "16, 1. 椎間板内へのMSC注射/（椎間板性疼痛）", // not within a word, and before the bracket
      "10, 腰痛に対する/間葉系幹細胞", // behind a particle, not before it
      "13, システマティック/レビューの結論"})
  void titlesBreakBetweenPhrases(double measure, String lines) {
    assertThat(set(lines, measure, true)).isEqualTo(List.of(lines.split("/")));
  }

  @ParameterizedTest
  @CsvSource({
      "12, この研究に参加した患者さんは合わせて26人だけでしたので結果をすべての人にあてはめることはできません。, 26人",
      "11, 治療は医師が画像で確かめながら主に次の3か所に細い針で注意深く注入していきますのでご安心ください。, 3か"})
  void aNumberStaysWithWhatItCounts(double measure, String text, String together) {
    assertThat(set(text, measure, false)).anyMatch(line -> line.contains(together));
  }

  /** Three letters are no lone word: the lines before need not be short for their sake. */
  @ParameterizedTest
  @CsvSource({"14, 手術以外の再生医療を求める/患者さんにとって、この方法は/脊椎医学の中で最も有望で最も/急速に発展している分野の一つ/です。"})
  void aShortLastLineIsNoLoneWord(double measure, String lines) {
    assertThat(set(lines, measure, false)).isEqualTo(List.of(lines.split("/")));
  }

  private static List<String> set(String lines, double measure, boolean balance) {
    ParagraphStyle style = new ParagraphStyle(Align.START, Align.START, 0, false, balance, 5, 2, 3, 2, false, true);
    TextStyle letters = Setting.real("Noto Sans JP", SIZE, Locale.JAPAN);
    ShapedParagraph paragraph = Setting.REAL.shape(List.of(Setting.span(lines.replace("/", ""), letters)), style, new Findings());
    return Setting.read(Setting.REAL.lines(paragraph, measure * SIZE));
  }
}
