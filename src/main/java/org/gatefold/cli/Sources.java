package org.gatefold.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatefold.diag.Origin;

/** Lines of the files that people wrote, to be shown beside findings. */
final class Sources {
  private final Path workspace;
  private final Map<String, List<String>> files = new HashMap<>();

  Sources(Path workspace) {
    this.workspace = workspace.toAbsolutePath().normalize();
  }

  /** The line at a place; nothing where the file or the line is not known. */
  Optional<String> line(Origin origin) {
    List<String> lines = origin.line() > 0 ? files.computeIfAbsent(origin.file(), this::read) : List.of();
    return origin.line() > 0 && origin.line() <= lines.size()
        ? Optional.of(lines.get(origin.line() - 1))
        : Optional.empty();
  }

  private List<String> read(String file) {
    try {
      Path path = workspace.resolve(file).normalize();
      return path.startsWith(workspace)
          ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8).lines().toList()
          : List.of();
    } catch (IOException | InvalidPathException unreadable) {
      return List.of(); // the finding is printed without its line
    }
  }
}
