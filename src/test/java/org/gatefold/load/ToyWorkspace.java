package org.gatefold.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A small workspace without a fault, into which tests put what they are about. */
final class ToyWorkspace {
  static final String ARTICLE = "articles/knee/article.en-US.md";
  static final String FRONT_MATTER = """
      ---
      title: "Knees"
      lang: en-US
      status: draft
      class: education
      ---

      """;

  private static final Path RESOURCES = Path.of("src/test/resources/load");
  private static final String LEFT_OUT = "without";

  private final Path root;

  private ToyWorkspace(Path root) {
    this.root = root;
  }

  /** A copy of the base with the toy font. */
  static ToyWorkspace in(Path root) throws IOException {
    copy(RESOURCES.resolve("base"), root);
    Files.createDirectories(root.resolve("fonts"));
    try (InputStream font = ToyWorkspace.class.getResourceAsStream("/fonts/toy.ttf")) {
      Files.copy(font, root.resolve("fonts/toy.ttf"));
    }
    return new ToyWorkspace(root);
  }

  /** The base, overlaid with a case's files; its file {@code without} lists what is taken away. */
  static ToyWorkspace ofCase(Path root, Path folder) throws IOException {
    ToyWorkspace workspace = in(root);
    copy(folder, root);
    Files.deleteIfExists(root.resolve("findings"));
    if (Files.exists(root.resolve(LEFT_OUT))) {
      for (String path : Files.readAllLines(root.resolve(LEFT_OUT))) {
        Files.delete(root.resolve(path));
      }
    }
    return workspace;
  }

  Path root() {
    return root;
  }

  ToyWorkspace write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  String text(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }

  Request request() {
    return Request.all(root);
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.toList();
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(target);
      } else {
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }
}
