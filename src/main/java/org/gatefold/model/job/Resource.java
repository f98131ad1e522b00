package org.gatefold.model.job;

import java.nio.charset.StandardCharsets;

/** A file of the workspace, read once. The bytes belong to this value: nobody writes to them. */
public final class Resource {
  private final String path;
  private final byte[] bytes;

  /**
   * @param path relative to the workspace, with forward slashes
   * @param bytes the file's content, not copied
   */
  public Resource(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  public String path() {
    return path;
  }

  /** The content; read only. */
  public byte[] bytes() {
    return bytes;
  }

  /** The content as UTF-8. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return path;
  }
}
