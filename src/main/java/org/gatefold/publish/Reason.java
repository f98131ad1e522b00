package org.gatefold.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;

/** Says in words why the file system refused. */
final class Reason {
  private Reason() {}

  static String of(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "access to " + denied.getFile() + " is denied";
      case FileAlreadyExistsException exists -> exists.getFile() + " is not a folder";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      case IOException other -> other.getMessage() == null ? other.getClass().getSimpleName() : other.getMessage();
    };
  }
}
