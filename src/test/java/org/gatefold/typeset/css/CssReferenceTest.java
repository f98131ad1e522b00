package org.gatefold.typeset.css;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/css.md} says what the code does. {@code -Dgolden.update=true} writes its tables anew. */
class CssReferenceTest {
  private static final Path FILE = Path.of("docs/css.md");
  private static final Path CASES = Path.of("src/test/resources/typeset");
  private static final String BEGIN = "<!-- generated: properties -->\n";
  private static final String END = "<!-- end -->\n";

  @Test
  void listsThePropertiesThatTheCodeHas() throws IOException {
    String text = Files.readString(FILE);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END, begin);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FILE, text.substring(0, begin) + CssReference.properties() + text.substring(end));
    } else {
      assertThat(text.substring(begin, end)).isEqualTo(CssReference.properties());
    }
  }

  @Test
  void examplesAreValid() {
    for (Definition definition : Definitions.all()) {
      List<Token> tokens = Tokenizer.tokens(definition.example());
      List<Definition.Setting> settings = DeclarationReader.settings(definition, tokens);
      assertThat(Variables.areIn(tokens) || settings != null).as(definition.css()).isTrue();
      if (settings != null) {
        assertThat(settings).as(definition.css()).hasSameSizeAs(definition.longhands());
      }
    }
  }

  /** A property that no case names may be read and do nothing. */
  @Test
  void everyPropertyStandsInACase() throws IOException {
    StringBuilder cases = new StringBuilder();
    try (Stream<Path> files = Files.walk(CASES)) {
      for (Path file : files.filter(file -> file.toString().matches(".*\\.(html|css)")).sorted().toList()) {
        cases.append(Files.readString(file));
      }
    }
    assertThat(Definitions.all()).extracting(Definition::css)
        .allSatisfy(name -> assertThat(cases).containsPattern("(?<![a-z-])" + name + "\\s*:"));
  }

  @Test
  void everyPseudoClassOfTheHintIsKnownAndListed() throws IOException {
    String text = Files.readString(FILE);
    for (String name : PseudoClasses.HINT.split("[ ,]+", -1)) {
      if (name.startsWith(":")) {
        String selector = name.replace("()", name.startsWith(":nth") ? "(2n)" : "(de)");
        assertThat(new SelectorReader(selector).selector()).as(selector).isNotNull();
        assertThat(text).contains(name.replace("()", "("));
      }
    }
  }
}
