package org.gatefold.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.gatefold.verify.Pause;

/**
 * What the commands that look things up need of the world; nothing that makes files sees it.
 *
 * @param today the day to write down
 * @param pause how to wait
 * @param patience how long one answer may take
 */
record Outside(Supplier<LocalDate> today, Pause pause, Duration patience) {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** The real world: the day at the clinic. */
  static Outside real() {
    return new Outside(() -> LocalDate.now(ZoneId.systemDefault()), Pause.REAL, PATIENCE);
  }
}
