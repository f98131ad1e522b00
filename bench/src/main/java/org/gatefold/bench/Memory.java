package org.gatefold.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gatefold.model.Manuscript;

/** Prints what memory is in use after some documents and after many more. */
final class Memory {
  private Memory() {}

  /** @param marks how many documents are made by each line that is printed, in ascending order */
  static void run(Path workspace, int... marks) {
    try (Workshop workshop = Workshop.open(workspace)) {
      Manuscript original = workshop.manuscript("en-US", "handout");
      System.out.printf("heap of %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
      int made = 0;
      for (int mark : marks) {
        for (; made < mark; made++) {
          workshop.prove(workshop.make(Variation.withNewReferences(original, made)));
        }
        System.out.printf("  after %5d documents: %5.1f MB in use, resident %s%n", made, used(), resident());
      }
    }
  }

  private static double used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }

  /** What the system says of the whole process, where it does. */
  private static String resident() {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return "unknown";
    }
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> line.substring("VmRSS:".length()).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException unreadable) {
      return "unknown";
    }
  }
}
