package org.gatefold.load;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;

/** Reads {@code sources/<key>.txt}: passages of the works that an article quotes. */
final class Excerpts {
  /** Longest file of passages, in bytes: some six pages, because it holds what is quoted and not the work. */
  static final long LIMIT = 32 << 10;

  private static final String SUFFIX = ".txt";

  private Excerpts() {}

  /** The passages by reference. A form feed, which copies from PDF leave, counts as a line end. */
  static Map<String, String> read(Workspace workspace, List<String> files, String folder, Findings findings) {
    String sources = folder + "sources/";
    Map<String, String> excerpts = new TreeMap<>();
    for (String path : files) {
      if (path.startsWith(sources) && path.endsWith(SUFFIX)) {
        String key = path.substring(sources.length(), path.length() - SUFFIX.length());
        workspace.bytes(path, LIMIT, Origin.of(path), "passages of a source")
            .flatMap(bytes -> SourceText.decode(path, withoutFormFeeds(bytes), findings))
            .ifPresent(text -> excerpts.put(key, text.text()));
      }
    }
    return excerpts;
  }

  private static byte[] withoutFormFeeds(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '\f' ? (byte) '\n' : bytes[i];
    }
    return bytes;
  }
}
