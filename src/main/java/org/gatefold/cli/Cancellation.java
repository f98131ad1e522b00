package org.gatefold.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C: the virtual machine waits while the run cleans up behind itself. */
final class Cancellation implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 10;

  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook = new Thread(this::onShutdown, "gatefold-cancel");
  private volatile boolean cancelled;

  /** Starts to listen. */
  static Cancellation listen() {
    Cancellation cancellation = new Cancellation();
    Runtime.getRuntime().addShutdownHook(cancellation.hook);
    return cancellation;
  }

  private void onShutdown() {
    cancel();
    try {
      boolean inTime = finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!inTime) {
        return; // the next run removes what this one leaves
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Asks the run to stop. */
  void cancel() {
    cancelled = true;
  }

  boolean isCancelled() {
    return cancelled;
  }

  /** The run is over: everything is in its place. */
  @Override
  public void close() {
    finished.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // then the hook has done its work
    }
  }
}
