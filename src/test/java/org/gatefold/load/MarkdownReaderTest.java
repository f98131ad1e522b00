package org.gatefold.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gatefold.diag.Findings;
import org.gatefold.model.article.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every {@code x.md} below {@code markdown} reads as its {@code x.txt} says, and without a finding. */
class MarkdownReaderTest {
  private static final Path TEXTS = Path.of("src/test/resources/load/markdown");

  static Stream<String> texts() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md")).sorted().toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void reads(String name) throws IOException {
    Findings findings = new Findings();
    String dump = Dump.of(read(Files.readString(TEXTS.resolve(name)), findings));
    Path expected = TEXTS.resolve(name.replace(".md", ".txt"));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, dump);
    }
    assertThat(findings.sorted()).isEmpty();
    assertThat(dump).isEqualTo(Files.readString(expected));
  }

  @Test
  void placesCountFromTheFilesFirstLine() {
    List<Block> blocks = read("## Why?\n\nText.\n", 7, new Findings());
    assertThat(blocks).extracting(block -> block.origin().toString()).containsExactly("a.md:8:1", "a.md:10:1");
  }

  /** Pieces of all our texts, glued together at random: whatever comes of it, nothing is thrown. */
  @Test
  void nothingMakesItThrow() throws IOException {
    List<String> pieces = new ArrayList<>(List.of(":::", "[", "]", "{", "}", "@", "^", "~", "|", "\n\n", "> ", ": ", "-@", "[^"));
    for (String name : texts().toList()) {
      pieces.addAll(List.of(Files.readString(TEXTS.resolve(name)).split("(?=[\\n \\[\\]{}@^:;|])")));
    }
    Random random = new Random(20261122);
    for (int round = 0; round < 600; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(120); i >= 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      String glued = text.toString();
      assertThatCode(() -> Dump.of(read(glued, new Findings()))).as(glued).doesNotThrowAnyException();
    }
  }

  /** Small texts that make some parsers slow or run out of stack. */
  @Test
  void hostileTextsEnd() {
    for (String piece : List.of("[", "*a ", "> ", "- ", "[@a ", "{#", "^", "![", ":::: {.note}\n", "[^a", "<", "`", "|a")) {
      Findings findings = new Findings();
      assertThatCode(() -> read(piece.repeat(5_000), findings)).as(piece).doesNotThrowAnyException();
    }
  }

  private static List<Block> read(String text, Findings findings) {
    return read(text, 0, findings);
  }

  private static List<Block> read(String text, int linesBefore, Findings findings) {
    return new MarkdownReader().read(text, new Scope("a.md", text, linesBefore, findings));
  }
}
