package org.gatefold.verify;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How long a registry wants to be left in peace, from what it said last. */
final class Manners {
  private static final Duration LONGEST_GAP = Duration.ofSeconds(10);
  private static final Duration FIRST_RETRY = Duration.ofSeconds(1);

  private Manners() {}

  /**
   * The time between two questions, by {@code x-rate-limit-limit} and {@code x-rate-limit-interval}.
   *
   * @param usual where it names none
   */
  static Duration gap(Wire.Reply reply, Duration usual) {
    long limit = number(reply.header("x-rate-limit-limit"));
    if (limit <= 0) {
      return usual;
    }
    String interval = reply.header("x-rate-limit-interval");
    long seconds = interval.endsWith("s") ? number(interval.substring(0, interval.length() - 1)) : number(interval);
    Duration gap = Duration.ofMillis(Math.ceilDiv(1000L * Math.clamp(seconds, 1, 3600), Math.min(limit, 1_000_000)));
    return gap.compareTo(LONGEST_GAP) > 0 ? LONGEST_GAP : gap;
  }

  /**
   * The time until a question may be asked again: what {@code Retry-After} says, in seconds or as a time of day, which is compared
   * with the answer's own {@code Date}; otherwise a second, doubled with each try.
   *
   * @param tries how many were made, from 1
   */
  static Duration retry(Wire.Reply reply, int tries) {
    Duration own = FIRST_RETRY.multipliedBy(1L << (tries - 1));
    String after = reply.header("retry-after").strip();
    long seconds = number(after);
    if (seconds >= 0) {
      return Duration.ofSeconds(Math.min(seconds, Integer.MAX_VALUE));
    }
    try {
      Duration until = Duration.between(time(reply.header("date")), time(after));
      return until.isNegative() ? own : until;
    } catch (DateTimeException neither) {
      return own;
    }
  }

  /** The same where there was no answer at all. */
  static Duration retry(int tries) {
    return FIRST_RETRY.multipliedBy(1L << (tries - 1));
  }

  private static ZonedDateTime time(String text) {
    return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text.strip());
    } catch (NumberFormatException notANumber) {
      return -1;
    }
  }
}
