package org.gatefold.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where the program prints.
 *
 * @param out results: findings, files, the summary
 * @param err what concerns the call itself, and progress
 * @param colour whether escape sequences are welcome
 * @param interactive whether a person is watching
 * @param width in cells
 */
record Terminal(PrintStream out, PrintStream err, boolean colour, boolean interactive, int width) {
  private static final int USUAL_WIDTH = 100;
  private static final int LEAST_WIDTH = 40;

  /** The program's own. */
  @SuppressWarnings("SystemConsoleNull") // it is null on Java 21
  static Terminal ofSystem(Map<String, String> environment) {
    Console console = System.console();
    boolean interactive = console != null && isTerminal(console) && !"dumb".equals(environment.get("TERM"));
    Charset charset = console != null && interactive ? console.charset() : StandardCharsets.UTF_8;
    // A terminal that claims to know ASCII only is one whose locale nobody has set.
    Charset wide = charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    boolean colour = interactive && environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(new PrintStream(new FileOutputStream(FileDescriptor.out), false, wide),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, wide), colour, interactive,
        width(environment.getOrDefault("COLUMNS", "")));
  }

  /** From Java 22 on there is a console even where there is no terminal, and a method that says so. */
  private static boolean isTerminal(Console console) {
    try {
      return !Boolean.FALSE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException olderJava) {
      return true;
    }
  }

  static int width(String columns) {
    try {
      return Math.max(LEAST_WIDTH, Integer.parseInt(columns));
    } catch (NumberFormatException unset) {
      return USUAL_WIDTH;
    }
  }
}
