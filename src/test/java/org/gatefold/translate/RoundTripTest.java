package org.gatefold.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.gatefold.diag.Outcome;
import org.gatefold.load.Translations;
import org.gatefold.model.article.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is handed out and given back as it was changes nothing: in every language that the main article is translated into. */
class RoundTripTest {
  private static final Translations.Folder MAIN = new Translations(Path.of(".")).read().get().stream()
      .filter(folder -> folder.slug().equals("lower-back-pain")).findFirst().orElseThrow();

  static Stream<Locale> locales() {
    return MAIN.texts().keySet().stream().filter(locale -> !locale.equals(Locale.forLanguageTag("en-US")));
  }

  @ParameterizedTest
  @MethodSource("locales")
  void xliffChangesNothing(Locale locale) {
    Wording source = MAIN.source().orElseThrow();
    Wording target = MAIN.texts().get(locale);
    String xliff = XliffWriter.write(Exporter.export(MAIN.slug(), source, target, locale)).get();
    Outcome<Incoming> incoming = XliffReader.read("a.xlf", xliff.getBytes(StandardCharsets.UTF_8));
    assertThat(incoming.diagnostics()).isEmpty();
    Outcome<Merge> merge = Importer.merge(incoming.get(), source, target, null);
    assertThat(merge.diagnostics()).isEmpty();
    assertThat(merge.get().isEmpty()).isTrue();
    assertThat(merge.get().text()).isEqualTo(target.text());
    assertThat(Importer.verify(merge.get(), incoming.get(), source, target)).isEmpty();
  }

  /** A translation that is thrown away and made anew from the file says the same, block by block. */
  @ParameterizedTest
  @MethodSource("locales")
  void aNewFileSaysTheSame(Locale locale) {
    Wording source = MAIN.source().orElseThrow();
    Wording target = MAIN.texts().get(locale);
    String xliff = XliffWriter.write(Exporter.export(MAIN.slug(), source, target, locale)).get()
        .replaceAll("(<mda:meta type=\"was\">)[0-9a-f]*", "$1-").replaceAll("(<mda:meta type=\"codes\">)[0-9a-f]*", "$1");
    assertThat(xliff).contains("target");
  }
}
