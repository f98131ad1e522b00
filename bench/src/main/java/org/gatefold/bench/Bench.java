package org.gatefold.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Measures one thing from the command line; {@code run.sh} measures them all. */
public final class Bench {
  private static final String USAGE = """
      usage: Bench WORKSPACE stages LOCALE FORMAT WARM MEASURED | article WARM MEASURED | references WARM MEASURED | threads WARM MEASURED
                           | scale WARM | memory DOCUMENTS... | sheets WARM MEASURED
                           | digest | peers FOLDER COPIES""";

  private final Path workspace;
  private final String[] arguments;

  private Bench(String[] arguments) {
    this.workspace = Path.of(arguments[0]);
    this.arguments = arguments;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println(USAGE);
      System.exit(2);
    }
    new Bench(arguments).run();
  }

  private void run() throws IOException {
    switch (arguments[1]) {
      case "stages" -> Stages.run(workspace, arguments[2], arguments[3], number(4), number(5));
      case "article" -> Reading.run(workspace, number(2), number(3));
      case "references" -> Stages.newReferences(workspace, number(2), number(3));
      case "threads" -> Threads.run(workspace, number(2), number(3));
      case "scale" -> Scale.run(workspace, number(2));
      case "memory" -> Memory.run(workspace, IntStream.range(2, arguments.length).map(this::number).toArray());
      case "peers" -> Peers.run(workspace, Path.of(arguments[2]), number(3));
      case "sheets" -> Sheets.run(workspace, number(2), number(3));
      case "digest" -> Digest.run(workspace);
      default -> throw new IllegalArgumentException(arguments[1]);
    }
  }

  private int number(int at) {
    return Integer.parseInt(arguments[at]);
  }
}
