package org.gatefold.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A font file of which only those parts are read that somebody asks for: a workspace has fonts for more scripts than a document.
 * Parts may be read until it is closed.
 */
final class FontFile implements AutoCloseable {
  private final long size;
  private final @Nullable Path path;
  private final @Nullable FileChannel channel;
  private final byte[] memory;

  private FontFile(long size, @Nullable Path path, @Nullable FileChannel channel, byte[] memory) {
    this.size = size;
    this.path = path;
    this.channel = channel;
    this.memory = memory;
  }

  static FontFile of(byte[] bytes) {
    return new FontFile(bytes.length, null, null, bytes);
  }

  static FontFile open(Path path) throws IOException {
    FileChannel channel = FileChannel.open(path);
    return new FontFile(channel.size(), path, channel, new byte[0]);
  }

  long size() {
    return size;
  }

  /** Bytes that lie within the file. */
  ByteBuffer part(long at, int length) throws FontException {
    if (channel == null) {
      return ByteBuffer.wrap(memory).slice((int) at, length);
    }
    ByteBuffer part = ByteBuffer.allocate(length);
    try {
      while (part.hasRemaining()) {
        if (channel.read(part, at + part.position()) < 0) {
          throw new FontException("it is cut off");
        }
      }
    } catch (IOException fault) {
      throw new FontException("it cannot be read: " + fault.getClass().getSimpleName());
    }
    return part.flip();
  }

  /** All of it, for those who embed it or shape with it; works after closing too. */
  byte[] all() {
    if (path == null) {
      return memory;
    }
    try {
      return Files.readAllBytes(path);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
