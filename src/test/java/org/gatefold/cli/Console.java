package org.gatefold.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gatefold.Pipeline;

/** Runs the program as from a terminal of 100 cells that knows no colours; for tests of other packages too. */
public final class Console {
  private final Pipeline pipeline = new Pipeline();

  /** What a run printed, and how it ended. */
  public record Answer(int exit, String out, String err) {}

  /** Runs a command line. One console keeps one pipeline, so that fonts are parsed once. */
  public Answer run(List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8), false, false, 100);
    int exit = new Program(terminal, Workshop.of(pipeline), pipeline::preflight).execute(arguments).number();
    return new Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
