package org.gatefold.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/articles.md} lists what the code knows, in its order. */
class ArticlesGuideTest {
  private static final Path GUIDE = Path.of("docs/articles.md");

  @TempDir Path root;

  @Test
  void tablesListWhatIsKnown() throws IOException {
    assertThat(firstColumn("## Blocks with a meaning", "| class |")).isEqualTo(AttributeChecker.CLASSES);
    assertThat(firstColumn("## Blocks with a meaning", "| key |")).isEqualTo(AttributeChecker.KEYS);
    assertThat(firstColumn("## The lines between `---`", "| key |")).isEqualTo(FrontMatterReader.KEYS);
    assertThat(firstColumn("## What is made", "| key |")).isEqualTo(JobFile.KEYS);
  }

  @Test
  void theExampleHasNoFault() throws IOException {
    ToyWorkspace workspace = ToyWorkspace.in(root).write(ToyWorkspace.ARTICLE, example());
    assertThat(new Loader().load(workspace.request()).diagnostics()).isEmpty();
  }

  /** The names in the first column of the table that begins with {@code head}, below a heading. */
  private static List<String> firstColumn(String heading, String head) throws IOException {
    List<String> lines = Files.readAllLines(GUIDE);
    int row = lines.indexOf(heading);
    while (!lines.get(row).startsWith(head)) {
      row++;
    }
    List<String> names = new ArrayList<>();
    for (row += 2; row < lines.size() && lines.get(row).startsWith("| `"); row++) {
      String line = lines.get(row);
      names.add(line.substring(3, line.indexOf('`', 3)));
    }
    return names;
  }

  private static String example() throws IOException {
    StringBuilder example = new StringBuilder();
    List<String> lines = Files.readAllLines(GUIDE);
    for (int i = lines.indexOf("## An example") + 1; !lines.get(i).startsWith("##"); i++) {
      example.append(lines.get(i).strip().isEmpty() ? "" : lines.get(i).substring(4)).append('\n');
    }
    return example.substring(1);
  }
}
