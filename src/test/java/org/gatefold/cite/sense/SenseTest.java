package org.gatefold.cite.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences below {@code cite/sense}: line by line the same in every language. */
class SenseTest {
  private static final Path FOLDER = Path.of("src/test/resources/cite/sense");
  /** "Do not store above" is "keep below" in Dutch: a person has to judge that. */
  private static final String SAID_THE_OTHER_WAY_ROUND = "22: less-than beneden | negation not, more-than above";
  private static final Concepts CONCEPTS = Concepts.bundled();

  private static List<String> sentences(String language) throws IOException {
    return sentences("sentences", language);
  }

  private static List<String> sentences(String folder, String language) throws IOException {
    return Files.readAllLines(FOLDER.resolve(folder).resolve(language + ".txt"));
  }

  private static String difference(String here, String hereLanguage, String there, String thereLanguage) {
    Difference difference = Difference.of(mentions(here, hereLanguage), mentions(there, thereLanguage), CONCEPTS);
    return difference.isEmpty() ? "" : words(here, difference.here()) + " | " + words(there, difference.there());
  }

  private static List<Mention> mentions(String text, String language) {
    return CONCEPTS.in(Locale.forLanguageTag(language)).orElseThrow().in(text);
  }

  private static String words(String text, List<Mention> mentions) {
    return String.join(", ", mentions.stream().map(one -> one.concept() + " " + text.substring(one.from(), one.to())).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "de", "en", "es", "fr", "it", "nl", "pt", "ru", "zh"})
  void everyLanguageHasWordsForEveryConcept(String language) {
    assertThat(CONCEPTS.in(Locale.forLanguageTag(language)).orElseThrow().concepts()).containsAll(CONCEPTS.names()).contains("idiom");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "de", "es", "fr", "it", "nl", "pt", "ru", "zh"})
  void goodTranslationsDoNotDiffer(String language) throws IOException {
    assertThat(differences("sentences", language)).isEmpty();
  }

  /** What every package leaflet in the European Union says. */
  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr", "it", "nl", "pt"})
  void leafletsDoNotDiffer(String language) throws IOException {
    assertThat(differences("leaflet", language)).isEqualTo(language.equals("nl") ? List.of(SAID_THE_OTHER_WAY_ROUND) : List.of());
  }

  private static List<String> differences(String folder, String language) throws IOException {
    List<String> here = sentences(folder, language);
    List<String> there = sentences(folder, "en");
    assertThat(here).hasSameSizeAs(there);
    return IntStream.range(0, here.size()).mapToObj(i -> i + 1 + ": " + difference(here.get(i), language, there.get(i), "en"))
        .filter(line -> !line.endsWith(": ")).toList();
  }

  static Stream<Arguments> planted() throws IOException {
    return Files.readAllLines(FOLDER.resolve("planted.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Arguments.of(Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray()));
  }

  @ParameterizedTest
  @MethodSource("planted")
  void plantedFaultsDiffer(String language, int line, String right, String wrong, String here, String there) throws IOException {
    String sentence = sentences(language).get(line - 1);
    assertThat(sentence).containsIgnoringCase(right);
    String faulty = Pattern.compile(right, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(sentence).replaceFirst(wrong);
    Difference difference = Difference.of(mentions(faulty, language), mentions(sentences("en").get(line - 1), "en"), CONCEPTS);
    assertThat(concepts(difference.here()) + " | " + concepts(difference.there())).isEqualTo(here + " | " + there);
  }

  private static String concepts(List<Mention> mentions) {
    return String.join(", ", mentions.stream().map(Mention::concept).distinct().toList());
  }

  @Test
  void aLanguageWithoutAListIsUnknown() {
    assertThat(CONCEPTS.in(Locale.forLanguageTag("sw"))).isEmpty();
  }
}
