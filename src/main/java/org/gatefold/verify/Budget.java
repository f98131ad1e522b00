package org.gatefold.verify;

import java.time.Duration;

/** How long a run may wait in all, counted by what it waited for, not by a clock. */
final class Budget {
  private final Duration patience;
  private Duration left;

  /**
   * @param patience for one answer
   * @param all for all waiting together
   */
  Budget(Duration patience, Duration all) {
    this.patience = patience;
    this.left = all;
  }

  Duration patience() {
    return patience;
  }

  void spend(Duration time) {
    left = left.minus(time);
  }

  boolean isSpent() {
    return left.isNegative();
  }
}
