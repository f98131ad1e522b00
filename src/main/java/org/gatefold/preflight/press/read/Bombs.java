package org.gatefold.preflight.press.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/**
 * Finds streams that are small in the file and huge in memory, before anything unpacks them: PDFBox would, with no limit, and
 * for some of them as soon as the file is opened.
 */
public final class Bombs {
  /** An A3 page of CMYK pixels at 400 ppi has 130 MB. */
  public static final long MOST_OF_ONE = 400L << 20;

  private static final long MOST_OF_ALL = 2L << 30;

  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  /** Packed twice is odd; more often than that nobody does it. */
  private static final int DEEPEST = 4;

  private final byte[] file;
  private long total;

  private Bombs(byte[] file) {
    this.file = file;
  }

  /** Whether some stream of a file is not fit to be unpacked. */
  public static boolean isIn(byte[] file) {
    return new Bombs(file).search();
  }

  private boolean search() {
    for (int at = next(0); at >= 0; at = next(at)) {
      int from = at;
      while (from < file.length && (file[from] == '\r' || file[from] == '\n' || file[from] == ' ')) {
        from++;
      }
      if (looksPacked(from < file.length ? file[from] : 0, from + 1 < file.length ? file[from + 1] : 0)
          && isTooMuch(new ByteArrayInputStream(file, from, file.length - from))) {
        return true;
      }
    }
    return false;
  }

  /** Behind the next word "stream". */
  private int next(int from) {
    for (int i = from; i + STREAM.length < file.length; i++) {
      int j = 0;
      while (j < STREAM.length && file[i + j] == STREAM[j]) {
        j++;
      }
      if (j == STREAM.length) {
        return i + j;
      }
    }
    return -1;
  }

  private boolean isTooMuch(InputStream packed) {
    long length = 0;
    try (InputStream in = open(packed, 0)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        length += read;
        total += read;
        if (length > MOST_OF_ONE || total > MOST_OF_ALL) {
          return true;
        }
      }
    } catch (IOException notPacked) {
      return false; // what cannot be unpacked does not grow
    }
    return false;
  }

  /** Unpacks as often as it was packed. */
  @SuppressWarnings("resource") // streams over memory
  private static InputStream open(InputStream packed, int depth) throws IOException {
    BufferedInputStream in = new BufferedInputStream(new InflaterInputStream(packed), 1 << 16);
    in.mark(2);
    byte[] head = in.readNBytes(2);
    in.reset();
    return head.length == 2 && depth < DEEPEST && looksPacked(head[0], head[1]) ? open(in, depth + 1) : in;
  }

  /** The first two bytes of what Flate has packed (RFC 1950, 2.2). */
  private static boolean looksPacked(byte first, byte second) {
    return (first & 0x0F) == 8 && (((first & 0xFF) << 8) | (second & 0xFF)) % 31 == 0;
  }
}
