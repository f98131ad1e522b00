package org.gatefold.typeset.text;

import org.lwjgl.system.Configuration;

/** How LWJGL reaches native memory. It reads its settings once, when the first of its classes that needs them is loaded. */
final class NativeMemory {
  /** From this release on LWJGL can use java.lang.foreign; what it uses otherwise makes the JVM warn on every start. */
  private static final int FOREIGN_MEMORY = 25;

  private NativeMemory() {}

  /** To be called before anything else of LWJGL. */
  static void choose() {
    // They compare the libraries with the classes; both come out of the same jars, and hashing takes a tenth of a second.
    Configuration.DISABLE_HASH_CHECKS.set(true);
    if (Runtime.version().feature() >= FOREIGN_MEMORY && seesNewest()) {
      Configuration.MEMORY_BACKEND.set("ffm");
    }
  }

  /** Whether classes for this release come before those for any: the launcher turns that off for a faster start. */
  private static boolean seesNewest() {
    return !"false".equals(System.getProperty("jdk.util.jar.enableMultiRelease"));
  }
}
