package org.gatefold.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfBufferTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0", "1, 1", "-1, -1", "0.5, .5", "-0.5, -.5", "0.0004, 0", "-0.0004, 0", "0.001, .001", "12.3456, 12.346",
    "1000000, 1000000", "0.05, .05", "-10.05, -10.05", "99.9999, 100"
  })
  void numbers_are_short(double value, String written) {
    assertThat(text(new PdfBuffer(1).number(value))).isEqualTo(written + " ");
  }

  @Test
  void positions_have_two_digits() {
    assertThat(text(new PdfBuffer(1).position(595.2756).position(-0.004))).isEqualTo("595.28 0 ");
  }

  @ParameterizedTest
  @CsvSource({"NaN", "Infinity", "-Infinity", "1e300"})
  void what_is_no_number_is_remembered(double value) {
    PdfBuffer buffer = new PdfBuffer(8).number(value);
    assertThat(text(buffer)).isEqualTo("0 ");
    assertThat(buffer.finite()).isFalse();
  }

  @Test
  void codes_cannot_end_their_string() {
    PdfBuffer buffer = new PdfBuffer(1).code('(').code(')' << 8 | '\\').code(0x0D0A);
    assertThat(text(buffer)).isEqualTo("\0\\(\\)\\\\\\r\n");
  }

  @Test
  void text_strings_are_utf16() {
    assertThat(text(new PdfBuffer(1).utf16("é😀"))).isEqualTo("<FEFF00E9D83DDE00>");
  }

  private static String text(PdfBuffer buffer) {
    return new String(buffer.toByteArray(), StandardCharsets.ISO_8859_1);
  }
}
