package org.gatefold.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gatefold.model.Manuscript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CiterTest {
  @Test
  void printsTheSameOnManyThreadsAndInManyLanguages() throws Exception {
    Citer citer = new Citer();
    List<Manuscript> manuscripts = List.of(
        manuscript("article-as-printed"), manuscript("full-records-spanish"), manuscript("article-as-printed-arabic"),
        manuscript("narrative-spanish"));
    List<String> once = manuscripts.stream().map(m -> Print.article(new Citer().cite(m).get())).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<String>> work = IntStream.range(0, 200).<Callable<String>>mapToObj(
          i -> () -> Print.article(citer.cite(manuscripts.get(i % manuscripts.size())).get())).toList();
      List<Future<String>> printed = threads.invokeAll(work);
      for (int i = 0; i < printed.size(); i++) {
        assertThat(printed.get(i).get()).isEqualTo(once.get(i % once.size()));
      }
    }
  }

  private static Manuscript manuscript(String name) throws Exception {
    Path folder = Path.of("src/test/resources/cite/cases", name);
    return CaseArticle.read(Files.readString(folder.resolve("article.md")), Files.readString(folder.resolve("references.json")));
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, en-US", "en-GB, en-GB", "en-AU, en-US", "es-CO, es-MX", "es-419, es-MX", "es-ES, es-ES", "es, es-ES", "es-CL, es-CL",
    "ar-SA, ar", "ar, ar", "fr-CA, fr-CA", "fr, fr-FR", "fr-BE, fr-FR", "pt-AO, pt-PT", "pt-BR, pt-BR", "zh-Hant-TW, zh-TW",
    "zh-HK, zh-TW", "zh, zh-CN", "de-AT, de-AT", "no, nb-NO", "qu-PE, en-US"})
  void findsTheNearestTerms(String locale, String tag) {
    assertThat(CslTerms.nearest(Locale.forLanguageTag(locale))).isEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource({
    "p. 825, (p825)", "pp. 825-826, (pp825-826)", "825, (p825)", "'1, 2', '(pp1, 2)'", "pág. 8, (p8)", "fig. 2, (fig~2)",
    "abstract, (abstract)", "'', ''"})
  void writesLocatorsAsAmaDoes(String locator, String printed) {
    CslStyle ama = CslStyle.named("american-medical-association").orElseThrow();
    List<Locator> one = Stream.of(Locator.of(locator)).filter(place -> !place.isEmpty()).toList();
    assertThat(new CallLocators(ama, new Terms("en-US", ama)).printed(one).replace('\u00A0', '~')).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "A B. C. 2011;GAP:10. | A B. C. 2011:10.", "A. C. 2011;GAP. | A. C. 2011.", "A. C. GAP. | A. C.", "C. GAP:10. | C. 10.",
    "A, AND. B. | A, et al. B.", "A and AND, B. | A et al., B.", "A, B, and AND, C. | A, B, et al., C.", "A.. B | A. B", "A... B | A... B"})
  void closesGaps(String printed, String clean) {
    String marked = printed.replace("GAP", String.valueOf(Mark.GAP)).replace("AND", String.valueOf(Mark.AND_OTHERS));
    assertThat(Cleanup.of(marked, "and", "et al.")).isEqualTo(clean);
  }

  @Test
  void readsUnbalancedMarks() {
    assertThat(Print.inlines(MarkReader.read("a" + Mark.ITALIC + "b" + Mark.BOLD_END + "c" + Mark.ITALIC_END + Mark.LINK, Optional.empty())))
        .isEqualTo("a*b*c[]()");
  }
}
