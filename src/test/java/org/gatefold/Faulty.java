package org.gatefold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A copy of the repository's workspace in which things can be broken: the article, and a second one that stays good. */
final class Faulty {
  static final String BAD = "articles/bad/";
  static final String ENGLISH = BAD + "article.en-US.md";

  /** The languages that its job asks for: two are enough to see what one fault does to the other. */
  private static final String LOCALES = "locales: [en-US, es-CO]";
  private static final Set<String> TEXTS = Set.of("article.en-US.md", "article.es-CO.md");

  private final Path root;

  private Faulty(Path root) {
    this.root = root;
  }

  /**
   * Copies what a build needs: of the fonts only those that the brand names, of the texts those that the job asks for, so
   * that one more translation changes no message, and of the brand no contact, so that nobody is warned of its gaps.
   */
  static Faulty in(Path root) throws IOException {
    for (String part : List.of("gatefold.yaml", "brand", "templates", "fonts/source-sans-3", "fonts/source-serif-4")) {
      copy(MainJob.ROOT.resolve(part), root.resolve(part));
    }
    copy(MainJob.ROOT.resolve("articles/lower-back-pain"), root.resolve(BAD));
    copy(MainJob.ROOT.resolve("articles/lower-back-pain"), root.resolve("articles/good"));
    Path job = root.resolve("gatefold.yaml");
    Files.writeString(job, Files.readString(job).replaceFirst("locales: \\[[^\\]]*\\]", LOCALES));
    return new Faulty(root).replace("brand/brand.yaml", "contact: {", "# contact: {");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).filter(Faulty::isAskedFor).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(file, target);
      }
    }
  }

  private static boolean isAskedFor(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith("article.") || TEXTS.contains(name);
  }

  /** Replaces the first place where a text stands, which has to exist. */
  Faulty replace(String file, String old, String fault) {
    try {
      String text = Files.readString(root.resolve(file));
      int at = text.indexOf(old);
      if (at < 0) {
        throw new IllegalArgumentException(file + " has no " + old);
      }
      Files.writeString(root.resolve(file), text.substring(0, at) + fault + text.substring(at + old.length()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Faulty write(String file, byte[] bytes) {
    try {
      Files.write(root.resolve(file), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file in the output folder, hidden ones too, sorted. */
  List<String> output() throws IOException {
    Path output = root.resolve("output");
    if (!Files.exists(output)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(output)) {
      return files.filter(Files::isRegularFile).map(file -> output.relativize(file).toString().replace('\\', '/'))
          .sorted().toList();
    }
  }

  Path root() {
    return root;
  }
}
