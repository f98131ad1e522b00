package org.gatefold.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatefold.model.job.Resource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing stands on a page that is neither of the article nor of the messages: every message is put between ⟦ and ⟧, and what then
 * stands outside of them, and is not the author's or the brand's, would be printed in one language whatever the document's is.
 */
class MarkedMessagesTest {
  private static final Pattern MARKED = Pattern.compile("⟦[^⟦⟧]*⟧");
  private static final Pattern CSS_TEXT = Pattern.compile("content:[^;}]*\"[^\"]*\\p{L}");
  private static final List<String> LOCALES =
      List.of("en-US", "es-CO", "pt-BR", "fr-FR", "de-DE", "nl-NL", "it-IT", "ru-RU", "ar", "zh-CN");
  private static final Map<String, String> CONTACT =
      Map.of("phone", "+57 601 000", "email", "info@example.org", "web", "example.org", "address", "Calle 1");

  static Stream<Arguments> documents() {
    return LOCALES.stream().flatMap(locale ->
        Stream.of("handout", "large-print", "trifold", "booklet").map(format -> Arguments.of(locale, format)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyWordIsTheArticlesOrAMessage(String locale, String format) {
    Document page = Jsoup.parse(new Filler().fill(marked(locale, format).cited()).get().html());

    assertThat(foreignWords(page)).isEmpty();
  }

  /** In two languages, too, but for the names of these. */
  @ParameterizedTest
  @CsvSource({"es-CO, ar", "ar, es-CO", "zh-CN, de-DE", "en-US, fr-FR", "ru-RU, it-IT", "nl-NL, pt-BR"})
  void everyWordIsOneOfTwoArticlesOrAMessage(String locale, String beside) {
    Sample sample = marked(marked(Sample.realPair(locale, beside).contact(CONTACT), locale), beside);
    Document page = Jsoup.parse(new Filler().fill(sample.cited()).get().html());
    page.select(".language").remove();

    assertThat(foreignWords(page)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void soAreThoseOfTheGuide(String locale, String format) {
    Sample sample = marked(locale, format);
    Document page = Jsoup.parse(new Filler().guide(sample.cited().manuscript(), 6).get().html());

    assertThat(foreignWords(page)).as("but for the names of folds").allMatch(words -> words.matches("[A-Z]"));
  }

  /** Else the tests above would pass whatever a template says. */
  @Test
  void aWordOfTheTemplateIsFound() {
    Sample sample = marked("en-US", "handout");
    String template = Objects.requireNonNull(Sample.realTemplates().get("handout/handout.ftlh")).text();
    sample.template("handout/handout.ftlh", template.replace("<header", "<p title=\"Hint\">Contact us</p><header"));
    Document page = Jsoup.parse(new Filler().fill(sample.cited()).get().html());

    assertThat(foreignWords(page)).containsExactlyInAnyOrder("Contact us", "Hint");
  }

  @Test
  void styleSheetsSayNothing() {
    assertThat(Sample.realTemplates().entrySet().stream().filter(file -> file.getKey().endsWith(".css"))
        .filter(file -> CSS_TEXT.matcher(file.getValue().text()).find()).map(Map.Entry::getKey)).isEmpty();
  }

  private static Sample marked(String locale, String format) {
    return marked(Sample.real(locale, format, format.equals("trifold")).contact(CONTACT), locale);
  }

  private static Sample marked(Sample sample, String locale) {
    String name = "messages/" + Locale.forLanguageTag(locale).getLanguage() + ".properties";
    Resource file = Objects.requireNonNull(Sample.realTemplates().get(name));
    return sample.template(name, file.text().lines()
        .map(line -> line.startsWith("#") ? line : line.replaceFirst("^([\\w.-]+ =) (.*)$", "$1 ⟦$2⟧"))
        .collect(Collectors.joining("\n")));
  }

  /** What is said outside of marks, in text and in what screen readers say, without what the author and the brand say. */
  private static List<String> foreignWords(Document page) {
    List<String> theirs = new ArrayList<>(List.of("Clinic \"A\"", "https://example.org", page.title()));
    theirs.addAll(page.select("h1, .subtitle, h2[data-origin], h3[data-origin]").eachText());
    theirs.addAll(CONTACT.values());
    List<String> said = new ArrayList<>();
    for (String attribute : List.of("alt", "aria-label", "title", "data-notes")) {
      page.select("[" + attribute + "]:not(.call)").eachAttr(attribute).forEach(said::add);
    }
    page.select("[data-origin], aside.note, .reference-list li, style, title").remove();
    for (Element element : page.body().getAllElements()) {
      said.add(element.ownText());
    }
    return said.stream().map(words -> without(words, theirs)).filter(words -> words.matches(".*\\p{L}.*")).toList();
  }

  private static String without(String words, List<String> theirs) {
    String rest = words;
    for (String one : theirs.stream().sorted((a, b) -> b.length() - a.length()).toList()) {
      rest = one.isEmpty() ? rest : rest.replace(one, "");
    }
    while (MARKED.matcher(rest).find()) {
      rest = MARKED.matcher(rest).replaceAll("");
    }
    return rest.strip();
  }
}
