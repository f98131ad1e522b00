package org.gatefold.fill;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Interrupts a template that never ends. Only a faulty template ever meets it, so what it measures has no part in any
 * result.
 */
final class Watchdog {
  private final Duration limit;
  private final ScheduledThreadPoolExecutor timer;

  Watchdog(Duration limit) {
    this.limit = limit;
    timer = new ScheduledThreadPoolExecutor(1, work -> {
      Thread thread = new Thread(work, "template watchdog");
      thread.setDaemon(true);
      return thread;
    });
    timer.setRemoveOnCancelPolicy(true);
  }

  Duration limit() {
    return limit;
  }

  /** Watches the current thread until the watch is closed. */
  Watch watch() {
    Watch watch = new Watch(Thread.currentThread());
    watch.alarm = timer.schedule(watch::bite, limit.toMillis(), TimeUnit.MILLISECONDS);
    return watch;
  }

  /** One run of one template. */
  static final class Watch implements AutoCloseable {
    private final Thread thread;
    private Future<?> alarm = CompletableFuture.completedFuture(null);
    private boolean over;
    private boolean bitten;

    private Watch(Thread thread) {
      this.thread = thread;
    }

    private synchronized void bite() {
      if (!over) {
        bitten = true;
        thread.interrupt();
      }
    }

    /** Whether the time was up. */
    synchronized boolean isBitten() {
      return bitten;
    }

    /** Ends the watch; an interruption of ours is taken back, anybody else's stays. */
    @Override
    public synchronized void close() {
      over = true;
      alarm.cancel(false);
      if (bitten) {
        Thread.interrupted();
      }
    }
  }
}
