package org.gatefold.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Replaces a file that a person wrote, in one step, so that a run that is stopped leaves the old file or the new one; its rights stay. */
final class Replacing {
  private Replacing() {}

  static void replace(Path file, byte[] bytes) throws IOException {
    replace(file, bytes, ".writing-");
  }

  /** @param prefix what the unfinished file's name begins with */
  static void replace(Path file, byte[] bytes, String prefix) throws IOException {
    Path unfinished = file.resolveSibling(prefix + file.getFileName());
    try {
      Files.copy(file, unfinished, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      Files.write(unfinished, bytes);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
