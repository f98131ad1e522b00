package org.gatefold.cite.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as the same words, and how alike titles are. */
class MatchTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "pain was reduced | Pain  was\u00A0reduced | true",
      "degenera\u00ADtion | degeneration | true",
      "well-known effect | well\u2010known effect | true",
      "3–5 patients | 3-5 patients | true",
      "35 patients | 3-5 patients | false",
      "1.5 mg | 15 mg | false",
      "“cells” | 'cells' | true",
      "the ﬁrst | the first | true",
      "no harm — none | no harm – none | true",
      "no harm | harm | false",
      "re\u0301sultat | r\u00E9sultat | true",
      "a … d | a b c d | true",
      "d … a | a b c d | false",
      "a [new] d | a b c d | true",
      "a (...) d | a b c d | true",
      "间充质干细胞 | 使用间充质干细胞治疗 | true",
      "MSC 疗法 | MSC疗法有效 | true",
      "没有副作用 | 有副作用 | false",
      "该疗法……副作用 | 该疗法没有副作用 | true",
      "该疗法[无]副作用 | 该疗法没有副作用 | true",
      "[A]lpha beta | alpha beta | true",
      "a [x] z | a b c d e f g h i j k l m n o p z | false"})
  void quotesAreFound(String quotation, String source, boolean found) {
    assertThat(new Passages(unescaped(source)).fit(Quotation.of(unescaped(quotation)), Phrases.NONE) == Passages.Fit.THERE)
        .isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "it did … help | it did not help | DENIAL_LEFT_OUT",
      "it did … help | it did indeed help | THERE",
      "it did … help | it did not help. In the end it did help | THERE",
      "it did [never] help | it did not help | THERE",
      "it did [clearly] help | it did not help | DENIAL_LEFT_OUT",
      "… it helps | nobody says that it helps | DENIAL_LEFT_OUT",
      "… it helps | nobody came. They say that it helps | THERE",
      "it helps … | it helps in no way | DENIAL_LEFT_OUT",
      "it helps | nobody says that it helps | THERE",
      "该疗法……有效 | 该疗法并未证明有效 | DENIAL_LEFT_OUT",
      "该疗法……有效 | 该疗法证明有效 | THERE",
      "……有效 | 无人反对。该疗法有效 | THERE"})
  void aDenialMustNotBeLeftOut(String quotation, String source, Passages.Fit fit) {
    Phrases denials = Phrases.of(List.of("not", "no", "never", "nobody", "并未", "无人"));
    assertThat(new Passages(source).fit(Quotation.of(quotation), denials)).isEqualTo(fit);
  }

  /** Chinese is not divided into words: a phrase is found wherever its characters stand. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "系统综述 | 一篇系统综述说 | 2 | 6",
      "meta 分析 | 一项Meta分析 | 2 | 5",
      "系统* | 该系统综述 | 1 | 3",
      "msc | 注射MSC后 | 2 | 3",
      "综述 | 综合评述 | -1 | -1",
      "\uD840\uDC00膝 | 在\uD840\uDC00膝上 | 1 | 3"})
  void phrasesAreFoundWithinChinese(String phrase, String text, int from, int to) {
    Phrases.Found found = Phrases.of(List.of(phrase)).find(Words.of(text).all(), 0);
    assertThat(found).isEqualTo(from < 0 ? null : new Phrases.Found(from, to));
  }

  private static String unescaped(String text) {
    return text.translateEscapes().replace("\\u00A0", "\u00A0").replace("\\u00AD", "\u00AD");
  }

  /** The numbers are those of Python's difflib, whose algorithm this is. */
  @ParameterizedTest
  @CsvSource({"abcd, bcde, 0.75", "same, same, 1", "abc, xyz, 0", "'', '', 1", "private, privatize, 0.875"})
  void likenessIsThatOfRatcliffAndObershelp(String a, String b, double expected) {
    assertThat(Similarity.of(a, b)).isCloseTo(expected, within(0.001));
  }
}
