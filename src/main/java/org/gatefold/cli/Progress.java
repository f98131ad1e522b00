package org.gatefold.cli;

/**
 * One line that says how far the run is. Our own, because a library's bar draws by the clock from a thread of its own,
 * and would write into the findings.
 */
final class Progress {
  private static final String CLEAR = "\r\u001B[K";

  private final Terminal terminal;
  private final int total;
  private int done;

  Progress(Terminal terminal, int total) {
    this.terminal = terminal;
    this.total = total;
    show("");
  }

  /** One more is done. */
  synchronized void step(String name) {
    done++;
    show(name);
  }

  private void show(String name) {
    if (terminal.interactive()) {
      String line = "[" + done + "/" + total + "] " + name;
      terminal.err().print(CLEAR + line.substring(0, Math.min(line.length(), terminal.width() - 1)));
      terminal.err().flush();
    }
  }

  /** Takes the line away. */
  synchronized void end() {
    if (terminal.interactive()) {
      terminal.err().print(CLEAR);
      terminal.err().flush();
    }
  }
}
