package org.gatefold.load;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;

/** The folder that a run reads. No path, and no link in it, leads out of it. */
final class Workspace {
  /** Longest text file that is read, in bytes: a book of 500 pages has one. */
  static final long TEXT_LIMIT = 1 << 20;

  /** Longest picture or font, in bytes. */
  static final long BINARY_LIMIT = 64 << 20;

  private static final int DEEPEST = 16;
  private static final Set<FileVisitOption> FOLLOW = EnumSet.of(FileVisitOption.FOLLOW_LINKS);

  private final Path root;
  private final Findings findings;

  private Workspace(Path root, Findings findings) {
    this.root = root;
    this.findings = findings;
  }

  /** Opens a folder, if there is one. */
  static Optional<Workspace> open(Path folder, Findings findings) {
    try {
      return Optional.of(new Workspace(folder.toRealPath(), findings));
    } catch (IOException missing) {
      findings.add(LoadCode.FILE_MISSING, Origin.NOWHERE, "folder " + folder, "a folder with a file gatefold.yaml");
      return Optional.empty();
    }
  }

  /** Whether a path names a file or folder; also true where it leads outside, so that reading it says so. */
  boolean exists(String path) {
    return resolve(path).map(Files::exists).orElse(false);
  }

  /** A file's bytes, or nothing and a finding; a file that does not exist is a finding too. */
  Optional<byte[]> bytes(String path, long limit, Origin asked, String purpose) {
    Optional<Path> file = file(path, limit, asked, purpose);
    try {
      return file.isEmpty() ? Optional.empty() : Optional.of(Files.readAllBytes(file.get()));
    } catch (IOException fault) {
      findings.add(LoadCode.FILE_UNREADABLE, asked, path, fault.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  /** Where a file lies that is not larger than a limit in bytes, or nothing and a finding. */
  Optional<Path> file(String path, long limit, Origin asked, String purpose) {
    Optional<Path> file = inside(path, asked, purpose);
    try {
      long size = file.isEmpty() ? 0 : Files.size(file.get());
      if (size <= limit) {
        return file;
      }
      findings.add(LoadCode.TOO_LARGE, asked, path, size, limit);
    } catch (IOException fault) {
      findings.add(LoadCode.FILE_UNREADABLE, asked, path, fault.getClass().getSimpleName());
    }
    return Optional.empty();
  }

  /** A text file, or nothing and a finding. */
  Optional<SourceText> text(String path, Origin asked, String purpose) {
    return bytes(path, TEXT_LIMIT, asked, purpose).flatMap(bytes -> SourceText.decode(path, bytes, findings));
  }

  /** Every file below a folder, hidden ones aside, as sorted paths from the workspace on; none if it is absent. */
  List<String> files(String folder) {
    List<String> found = new ArrayList<>();
    Path start = root.resolve(folder);
    if (Files.isDirectory(start)) {
      try {
        Files.walkFileTree(start, FOLLOW, DEEPEST, new Lister(found));
      } catch (IOException fault) {
        findings.add(LoadCode.FILE_UNREADABLE, Origin.of(folder), folder, fault.getClass().getSimpleName());
      }
    }
    return found.stream().sorted().toList();
  }

  private Optional<Path> resolve(String path) {
    try {
      return Optional.of(root.resolve(path));
    } catch (InvalidPathException notAPath) {
      return Optional.empty();
    }
  }

  private Optional<Path> inside(String path, Origin asked, String purpose) {
    try {
      Path file = resolve(path).orElseThrow(() -> new NoSuchFileException(path));
      boolean within = file.normalize().startsWith(root);
      if (within && Files.exists(file)) {
        within = file.toRealPath().startsWith(root);
      }
      if (!within) {
        findings.add(LoadCode.OUTSIDE_WORKSPACE, asked, path);
        return Optional.empty();
      }
      return Optional.of(file.toRealPath());
    } catch (NoSuchFileException missing) {
      findings.add(LoadCode.FILE_MISSING, asked, path, purpose);
    } catch (IOException fault) {
      findings.add(LoadCode.FILE_UNREADABLE, asked, path, fault.getClass().getSimpleName());
    }
    return Optional.empty();
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private final class Lister extends SimpleFileVisitor<Path> {
    private final List<String> found;

    Lister(List<String> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
      if (hidden(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      return stays(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (attributes.isRegularFile() && !hidden(file) && stays(file)) {
        found.add(name(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      findings.add(LoadCode.FILE_UNREADABLE, Origin.of(name(file)), name(file), fault.getClass().getSimpleName());
      return FileVisitResult.CONTINUE;
    }

    private boolean hidden(Path file) {
      Path name = file.getFileName();
      return name != null && name.toString().startsWith(".");
    }

    private boolean stays(Path file) throws IOException {
      boolean within = file.toRealPath().startsWith(root);
      if (!within) {
        findings.add(LoadCode.OUTSIDE_WORKSPACE, Origin.of(name(file)), name(file));
      }
      return within;
    }
  }
}
