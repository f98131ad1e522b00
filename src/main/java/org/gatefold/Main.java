package org.gatefold;

import java.util.List;
import java.util.logging.LogManager;
import org.gatefold.cli.Program;

/** Starts the program. */
public final class Main {
  private Main() {}

  /** Runs a command line and exits with its code; {@code --help} explains both. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    // The terminal is ours: libraries that log say nothing there.
    LogManager.getLogManager().reset();
    System.exit(Program.run(List.of(arguments)));
  }
}
