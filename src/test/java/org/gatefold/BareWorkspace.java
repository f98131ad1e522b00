package org.gatefold;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A small workspace without an article: a brand, one format that leaves nothing out, a font. */
final class BareWorkspace {
  private static final Path BASE = Path.of("src/test/resources/load/base");

  private BareWorkspace() {}

  /** Makes one in an empty folder, whose job asks for some languages, such as {@code en-US, ar}. */
  static void in(Path root, String locales) throws IOException {
    copy(BASE.resolve("brand"), root.resolve("brand"));
    copy(BASE.resolve("templates"), root.resolve("templates"));
    Path format = root.resolve("templates/leaflet/format.yaml");
    Files.writeString(format, Files.readString(format).replace("brochure: true", "brochure: false"));
    Files.createDirectories(root.resolve("fonts"));
    try (InputStream font = BareWorkspace.class.getResourceAsStream("/fonts/toy.ttf")) {
      Files.copy(font, root.resolve("fonts/toy.ttf"));
    }
    Files.writeString(root.resolve("gatefold.yaml"), "articles: [\"*\"]\nlocales: [" + locales + "]\nformats: [leaflet]\neditions: [screen]\n");
  }

  /** Copies a folder with all that is below it. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(file, target);
      }
    }
  }
}
