package org.gatefold.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.gatefold.diag.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML, JSON and bytes that somebody broke: whatever comes of them, nothing is thrown. */
class HostileFilesTest {
  private static final Path BASE = Path.of("src/test/resources/load/base");
  private static final String SIGNS = "{}[]:,&*!|>'\"%@`#-? \t\n\u0085\u2028\uFEFF\uFFFE\0\u00e9\ud83d";

  private final Random random = new Random(7);

  private byte[] mutate(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(out.length());
      char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
      switch (random.nextInt(3)) {
        case 0 -> out.setCharAt(at, sign);
        case 1 -> out.insert(at, sign);
        default -> out.delete(at, Math.min(out.length() - 1, at + random.nextInt(9)));
      }
    }
    return out.toString().getBytes(random.nextInt(20) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gatefold.yaml", "brand/brand.yaml", "articles/knee/references.json", ToyWorkspace.ARTICLE})
  void nothingMakesItThrow(String file) throws IOException {
    String text = Files.readString(BASE.resolve(file));
    for (int round = 0; round < 800; round++) {
      byte[] bytes = mutate(text);
      assertThatCode(() -> read(file, bytes)).as(new String(bytes, StandardCharsets.UTF_8)).doesNotThrowAnyException();
    }
  }

  private static void read(String file, byte[] bytes) {
    Findings findings = new Findings();
    SourceText.decode(file, bytes, findings).ifPresent(text -> read(text, findings));
  }

  private static void read(SourceText text, Findings findings) {
    switch (text.path()) {
      case "gatefold.yaml" -> YamlParser.parse(text, findings).ifPresent(node -> JobFile.read(node, findings));
      case "brand/brand.yaml" ->
          YamlParser.parse(text, findings).ifPresent(node -> YamlMap.free("brand", node, findings).freeMap("colours"));
      case ToyWorkspace.ARTICLE -> new ArticleReader(new MarkdownReader(), findings).read("knee", Locale.US, text);
      default -> ReferencesFile.read(text, new ReferenceList(findings), findings);
    }
  }

  @Test
  void depthIsBounded() {
    for (String piece : List.of("[", "{a: ", "- ", "? ", "[[{", "\"", "&a ")) {
      Findings findings = new Findings();
      SourceText text = new SourceText("gatefold.yaml", piece.repeat(20_000));
      assertThatCode(() -> YamlParser.parse(text, findings)).as(piece).doesNotThrowAnyException();
      assertThat(findings.hasErrors()).as(piece).isTrue();
    }
  }
}
