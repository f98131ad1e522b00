package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gatefold.MainJob.Made;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of the main job as text lines with their places and as a small picture, both read back from the finished
 * file. {@code mvn -o -Dquick test -Dtest=PageGoldensTest -Dgolden.update=true} writes them anew: look at the difference,
 * pictures too, before you commit it. What a failed test saw lies in {@code target/golden}.
 */
class PageGoldensTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Path ACTUAL = Path.of("target/golden");
  private static final String UPDATE = "mvn -o -Dquick test -Dtest=PageGoldensTest -Dgolden.update=true";
  private static final int MOST_BYTES = 20 * 1024;

  /** Every format in two languages, and the leaflet in all: more pictures would only make the repository heavier. */
  static Stream<Made> documents() {
    return MainJob.documents().filter(made ->
        made.is("trifold") || made.language().equals("en-US") || made.language().equals("es-CO"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void pagesAreAsTheyWere(Made made) throws IOException {
    Path folder = folder(made);
    List<String> differing = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    List<PageImage> images = PageImage.of(made.pdf());
    for (int page = 0; page < images.size(); page++) {
      String name = "page-%02d".formatted(page + 1);
      String text = String.join("\n", made.pages().lines(page)) + "\n";
      differing.addAll(textDiffers(folder.resolve(name + ".txt"), text));
      differing.addAll(imageDiffers(folder.resolve(name + ".png"), images.get(page)));
      expected.addAll(List.of(name + ".png", name + ".txt"));
    }
    differing.addAll(leftOver(folder, expected));
    assertThat(differing).as("%s; see %s; if it is meant: %s", made, ACTUAL.resolve(GOLDEN.relativize(folder)), UPDATE)
        .isEmpty();
  }

  private static Path folder(Made made) {
    return GOLDEN.resolve(made.id().article()).resolve(made.language()).resolve(made.id().format());
  }

  private static List<String> textDiffers(Path golden, String text) throws IOException {
    String old = Files.exists(golden) ? Files.readString(golden) : "";
    if (old.equals(text)) {
      return List.of();
    }
    if (isUpdating()) {
      write(golden, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return List.of();
    }
    write(actual(golden), text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return List.of(golden.getFileName() + ": " + firstDifference(old.lines().toList(), text.lines().toList()));
  }

  private static String firstDifference(List<String> old, List<String> now) {
    int same = 0;
    while (same < old.size() && same < now.size() && old.get(same).equals(now.get(same))) {
      same++;
    }
    return "line " + (same + 1) + " was " + (same < old.size() ? old.get(same) : "nothing") + ", is "
        + (same < now.size() ? now.get(same) : "nothing");
  }

  private static List<String> imageDiffers(Path golden, PageImage image) throws IOException {
    byte[] png = image.png();
    assertThat(png).as("size of the picture of %s", golden).hasSizeLessThanOrEqualTo(MOST_BYTES);
    String difference = Files.exists(golden) ? image.difference(PageImage.read(golden)) : "there is none yet";
    if (difference.isEmpty()) {
      return List.of();
    }
    if (isUpdating()) {
      write(golden, png);
      return List.of();
    }
    write(actual(golden), png);
    return List.of(golden.getFileName() + ": " + difference);
  }

  /** Goldens of pages that are no more. */
  private static List<String> leftOver(Path folder, List<String> expected) throws IOException {
    List<String> over = new ArrayList<>();
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> !expected.contains(one.getFileName().toString())).sorted().toList()) {
        if (isUpdating()) {
          Files.delete(file);
        } else {
          over.add(file.getFileName() + ": the document has no such page");
        }
      }
    }
    return over;
  }

  private static Path actual(Path golden) {
    return ACTUAL.resolve(GOLDEN.relativize(golden));
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.write(file, bytes);
  }

  private static boolean isUpdating() {
    return Boolean.getBoolean("golden.update");
  }
}
