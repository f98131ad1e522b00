package org.gatefold.bench;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Prints one hash of many different documents: whoever makes something faster sees whether it stayed the same. */
final class Digest {
  private static final int VARIANTS = 40;

  private Digest() {}

  static void run(Path workspace) {
    MessageDigest digest = sha256();
    try (Workshop workshop = Workshop.open(workspace)) {
      for (String locale : List.of("en-US", "es-CO")) {
        for (int i = 0; i < VARIANTS; i++) {
          digest.update(workshop.make(Variation.of(workshop.manuscript(locale, "handout"), i, 1 + i / 20)).bytes());
        }
        digest.update(workshop.make(workshop.manuscript(locale, "trifold")).bytes());
      }
      digest.update(workshop.make(Variation.of(workshop.manuscript("en-US", "handout"), 1, 16)).bytes());
    }
    System.out.println("documents " + HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }
}
