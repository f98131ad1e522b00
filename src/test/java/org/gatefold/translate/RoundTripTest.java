package org.gatefold.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.diag.Severity;
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

  private final Wording source = MAIN.source().orElseThrow();

  private static Wording target(Locale locale) {
    return Objects.requireNonNull(MAIN.texts().get(locale));
  }

  @ParameterizedTest
  @MethodSource("locales")
  void xliffChangesNothing(Locale locale) {
    String xliff = XliffWriter.write(Exporter.export(MAIN.slug(), source, target(locale), locale)).get();
    assertUnchanged(XliffReader.read("a.xlf", xliff.getBytes(StandardCharsets.UTF_8)), target(locale));
  }

  @ParameterizedTest
  @MethodSource("locales")
  void poChangesNothing(Locale locale) {
    String po = PoWriter.write(Exporter.export(MAIN.slug(), source, target(locale), locale)).get();
    assertUnchanged(PoReader.read("a.po", po.getBytes(StandardCharsets.UTF_8)), target(locale));
  }

  private void assertUnchanged(Outcome<Incoming> incoming, Wording target) {
    assertThat(incoming.diagnostics()).isEmpty();
    assertThat(incoming.get().entries()).hasSameSizeAs(source.segments());
    Outcome<Merge> merge = Importer.merge(incoming.get(), source, target, null);
    assertThat(merge.diagnostics()).isEmpty();
    assertThat(merge.get().isEmpty()).isTrue();
    assertThat(merge.get().text()).isEqualTo(target.text());
    assertThat(Importer.verify(merge.get(), incoming.get(), source, target)).isEmpty();
  }

  /** A translation that is thrown away and made anew from the translator's words says the same. */
  @ParameterizedTest
  @MethodSource("locales")
  void aNewFileSaysTheSame(Locale locale) {
    Map<String, Incoming.Entry> entries = new LinkedHashMap<>();
    Map<String, Unit> fresh = new LinkedHashMap<>();
    Exporter.export(MAIN.slug(), source, null, locale).units().forEach(unit -> fresh.put(unit.id(), unit));
    for (Unit unit : Exporter.export(MAIN.slug(), source, target(locale), locale).units()) {
      entries.put(unit.id(), new Incoming.Entry(unit.id(), Origin.NOWHERE, unit.hash(), "-",
          Objects.requireNonNull(fresh.get(unit.id())).codesKey(), handedOut(unit), unit.state()));
    }
    Incoming incoming = new Incoming("a.xlf", MAIN.slug(), source.frontMatter().language(), locale, entries);
    Outcome<Merge> merge = Importer.merge(incoming, source, null, "machine");
    assertThat(merge.diagnostics()).allMatch(finding -> finding.severity() == Severity.WARNING);
    Outcome<Wording> again = new Translations(Path.of(".")).read(MAIN.slug(), locale, merge.get().text());
    assertThat(again.diagnostics()).isEmpty();
    assertThat(Importer.verify(merge.get(), incoming, source, again.get())).isEmpty();
    String there = target(locale).text();
    if (!there.contains("]{lang=")) {
      assertThat(body(merge.get().text())).isEqualTo(body(there));
    }
  }

  /** A translation without the marks that its source does not have, which no translator can set: words in another language. */
  private static Content handedOut(Unit unit) {
    return new Content(Objects.requireNonNull(unit.to()).tokens().stream()
        .filter(token -> !(token instanceof Content.Code code && code.id().startsWith("t"))).toList());
  }

  /** From the first block on, with spaces within braces as programs write them. */
  private static String body(String text) {
    return text.substring(text.indexOf("\n---\n", 3)).replace("\\.", ".");
  }
}
