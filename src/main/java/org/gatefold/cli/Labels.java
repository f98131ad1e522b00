package org.gatefold.cli;

import java.util.Locale;
import org.gatefold.diag.Severity;

/** Words and numbers as the program prints them; its own language is English. */
final class Labels {
  private Labels() {}

  static String of(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** Such as {@code 1 page} and {@code 4 pages}. */
  static String count(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  /** Such as {@code 210 KB}, in thousands of bytes. */
  static String size(long bytes) {
    if (bytes < 1_000_000) {
      return Math.max(1, Math.round(bytes / 1000.0)) + " KB";
    }
    return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  /** Such as {@code 0.9 s}. */
  static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
  }
}
