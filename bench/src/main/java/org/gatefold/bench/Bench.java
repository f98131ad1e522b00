package org.gatefold.bench;

import java.nio.file.Path;

/** Measures from the command line: {@code Bench WORKSPACE stages LOCALE FORMAT WARM MEASURED}. */
public final class Bench {
  private Bench() {}

  public static void main(String[] arguments) {
    Path workspace = Path.of(arguments[0]);
    switch (arguments[1]) {
      case "stages" -> Stages.run(workspace, arguments[2], arguments[3],
          Integer.parseInt(arguments[4]), Integer.parseInt(arguments[5]));
      case "digest" -> Digest.run(workspace);
      default -> throw new IllegalArgumentException(arguments[1]);
    }
  }
}
