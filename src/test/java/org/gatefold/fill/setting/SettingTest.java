package org.gatefold.fill.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a language does with spaces, from the table {@code fill/setting.txt}. */
class SettingTest {
  /** A row: a locale, what is typed, what is printed; {@code ~} stands for U+00A0, {@code _} for U+202F. */
  record Row(String locale, String typed, String printed) {
    private static Row of(String line) {
      String[] cells = line.split(" \\| ", -1);
      return new Row(cells[0].strip(), cells[1], cells[2]);
    }

    Setting setting() {
      return Setting.of(Locale.forLanguageTag(locale));
    }
  }

  static Stream<Row> rows() {
    try (InputStream in = Objects.requireNonNull(SettingTest.class.getResourceAsStream("/fill/setting.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#")).map(Row::of).toList().stream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void setsAsTheLanguageDoes(Row row) {
    assertThat(visible(row.setting().set(spaces(row.typed())))).isEqualTo(row.printed());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void changesNothingButSpacesAndNothingTheSecondTime(Row row) {
    String once = row.setting().set(spaces(row.typed()));

    assertThat(row.setting().set(once)).isEqualTo(once);
    assertThat(letters(once)).isEqualTo(letters(spaces(row.typed())));
  }

  @Test
  void knowsWhatStandsAroundAPiece() {
    Setting french = Setting.of(Locale.FRANCE);

    assertThat(visible(french.set("! Oui", 't', Setting.NONE))).isEqualTo("_! Oui");
    assertThat(visible(french.set("«", Setting.NONE, 'm'))).isEqualTo("«_");
    assertThat(visible(french.set("10:", Setting.NONE, '3'))).isEqualTo("10:");
    assertThat(visible(french.set("Oui?", Setting.NONE, '!'))).isEqualTo("Oui_?");
    assertThat(visible(french.set("10", 'H', ' '))).isEqualTo("10");
    assertThat(visible(Setting.of(Locale.forLanguageTag("ru")).set("боль в ", Setting.NONE, 'с'))).isEqualTo("боль в~");
    assertThat(visible(Setting.of(Locale.forLanguageTag("ru")).set("боль в ", Setting.NONE, Setting.NONE))).isEqualTo("боль в ");
  }

  private static String spaces(String visible) {
    return visible.replace('~', '\u00A0').replace('_', '\u202F');
  }

  private static String visible(String text) {
    return text.replace('\u00A0', '~').replace('\u202F', '_');
  }

  private static String letters(String text) {
    return text.replaceAll("[ \u00A0\u202F]", "");
  }
}
