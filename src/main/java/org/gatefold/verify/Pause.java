package org.gatefold.verify;

import java.time.Duration;

/** Waits; a test's only takes note. */
@FunctionalInterface
public interface Pause {
  /** The real one; one that is interrupted ends at once and leaves the thread marked. */
  Pause REAL = time -> {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  };

  void hold(Duration time);
}
