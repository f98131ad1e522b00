package org.gatefold.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gatefold.load.Loader;
import org.gatefold.load.Request;
import org.gatefold.model.Library;
import org.gatefold.model.Manuscript;
import org.gatefold.model.job.Edition;

/**
 * Prints what the article costs as it stands, from its files to the bytes of its handout. Reading a folder is the difference
 * between a workspace with many copies of it and one with a single copy, so that fonts and templates are not in it.
 */
final class Reading {
  private static final String ARTICLE = "lower-back-pain";
  private static final String TEXT = "article.en-US.md";
  private static final int COPIES = 20;

  private Reading() {}

  static void run(Path workspace, int warm, int measured) throws IOException {
    Path many = Files.createTempDirectory("gatefold-reading");
    try {
      for (String part : List.of("gatefold.yaml", "brand", "fonts", "templates")) {
        copy(workspace.resolve(part), many.resolve(part), "");
      }
      IntStream.rangeClosed(0, COPIES).forEach(i -> folder(workspace, many, i));
      double reading = reading(many, warm, measured);
      double making = making(workspace, warm, measured);
      System.out.printf("handout en-US, the article as it stands: read %.0f µs, made %.0f µs, load to bytes %.0f µs%n",
          reading, making, reading + making);
    } finally {
      delete(many);
    }
  }

  private static double reading(Path many, int warm, int measured) {
    Loader loader = new Loader();
    Stopwatch watch = new Stopwatch();
    for (int i = 0; i < warm + measured; i++) {
      Stopwatch now = i < warm ? new Stopwatch() : watch;
      now.time("one", () -> load(loader, many, List.of(name(0))));
      now.time("all", () -> load(loader, many, List.of()));
    }
    return (watch.micros("all") - watch.micros("one")) / COPIES;
  }

  private static Library load(Loader loader, Path workspace, List<String> articles) {
    return loader.load(new Request(workspace, articles, List.of(Locale.US), List.of(), List.of(Edition.SCREEN))).get();
  }

  private static double making(Path workspace, int warm, int measured) {
    try (Workshop workshop = Workshop.open(workspace)) {
      Manuscript manuscript = workshop.manuscript("en-US", "handout");
      Stopwatch watch = new Stopwatch();
      for (int i = 0; i < warm + measured; i++) {
        (i < warm ? new Stopwatch() : watch).time("made", () -> workshop.make(manuscript));
      }
      return watch.micros("made");
    }
  }

  private static String name(int copy) {
    return "copy-%02d".formatted(copy);
  }

  private static void folder(Path workspace, Path many, int copy) {
    try {
      copy(workspace.resolve("articles").resolve(ARTICLE), many.resolve("articles").resolve(name(copy)), TEXT);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** @param text the only text of an article that is copied, if not empty */
  private static void copy(Path from, Path to, String text) throws IOException {
    Files.walkFileTree(from, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String name = file.getFileName().toString();
        if (text.isEmpty() || !name.startsWith("article.") || name.equals(text)) {
          Path target = to.resolve(from.relativize(file).toString());
          Files.createDirectories(target.toAbsolutePath().getParent());
          Files.copy(file, from.equals(file) ? to : target);
        }
        return FileVisitResult.CONTINUE;
      }
    });
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Files.delete(file);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path done, IOException failed) throws IOException {
        Files.delete(done);
        return FileVisitResult.CONTINUE;
      }
    });
  }
}
