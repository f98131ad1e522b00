package org.gatefold.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.gatefold.model.DocumentId;
import org.jspecify.annotations.Nullable;

/** A folder into which files come whole or not at all. */
final class Folder implements AutoCloseable {
  private static final String PARTIAL = ".partial-";

  private final Path root;
  private final Path partial;
  private final AtomicLong written = new AtomicLong();

  private Folder(Path root, Path partial) {
    this.root = root;
    this.partial = partial;
  }

  /** Removes what runs before this one left unfinished. The caller knows that none of them is still at work. */
  static Folder open(Path root) throws IOException {
    try (DirectoryStream<Path> stale = Files.newDirectoryStream(root, PARTIAL + "*")) {
      for (Path folder : stale) {
        remove(folder);
      }
    }
    return new Folder(root, Files.createDirectory(root.resolve(PARTIAL + ProcessHandle.current().pid())));
  }

  /** Puts bytes at a path below the folder; a file that holds them already keeps its time. */
  void write(String path, byte[] bytes) throws IOException {
    Path target = root.resolve(path);
    if (holds(target, bytes)) {
      return;
    }
    Path unfinished = partial.resolve(Long.toString(written.incrementAndGet()));
    Files.write(unfinished, bytes);
    Files.createDirectories(parent(target));
    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes files beside a document's that an earlier run left there, but for those to keep, by path. */
  void removeCompanions(DocumentId id, List<String> kept) throws IOException {
    Path file = root.resolve(id.path());
    String begin = id.companion("").substring(id.companion("").lastIndexOf('/') + 1);
    if (!Files.isDirectory(parent(file))) {
      return;
    }
    try (DirectoryStream<Path> siblings = Files.newDirectoryStream(parent(file), begin + "*")) {
      for (Path sibling : siblings) {
        String path = root.relativize(sibling).toString().replace('\\', '/');
        if (!sibling.equals(file) && !kept.contains(path)) {
          Files.deleteIfExists(sibling);
        }
      }
    }
  }

  private Path parent(Path target) {
    Path parent = target.getParent();
    return parent == null ? root : parent;
  }

  private static boolean holds(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file) && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /** Removes what is unfinished; a write under way in another thread fails. */
  @Override
  public void close() throws IOException {
    remove(partial);
  }

  private static void remove(Path folder) throws IOException {
    try {
      Files.walkFileTree(folder, new Remover());
    } catch (NoSuchFileException gone) {
      // that is what we want
    }
  }

  private static final class Remover extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
