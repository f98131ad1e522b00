package org.gatefold.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KEYS = List.of("orozco2011", "battie2006", "lotz2013", "lutz2018");

  @Test
  void findsASlipOfTheKeyboard() {
    assertThat(Nearest.to("orosco2011", KEYS)).contains("orozco2011");
    assertThat(Nearest.to("Battie2006", KEYS)).contains("battie2006");
    assertThat(Nearest.to("lotz", KEYS)).isEmpty();
  }

  @Test
  void countsSwappedLettersOnce() {
    assertThat(Nearest.to("qoute", List.of("note", "quote"))).contains("quote");
    assertThat(Nearest.to("glosasry", List.of("glossary"))).contains("glossary");
  }

  @Test
  void findsNothingFarAway() {
    assertThat(Nearest.to("nobody", KEYS)).isEmpty();
    assertThat(Nearest.to("x", List.of())).isEmpty();
  }

  @Test
  void takesTheFirstOfEquals() {
    assertThat(Nearest.to("letz2010", KEYS)).contains("lotz2013");
  }
}
