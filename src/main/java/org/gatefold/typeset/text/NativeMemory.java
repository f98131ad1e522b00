package org.gatefold.typeset.text;

import org.lwjgl.system.Configuration;

/** How LWJGL reaches native memory. It reads its settings once, when the first of its classes that needs them is loaded. */
final class NativeMemory {
  /** From this release on LWJGL can use java.lang.foreign; what it uses otherwise makes the JVM warn on every start. */
  private static final int FOREIGN_MEMORY = 25;

  private NativeMemory() {}

  /** To be called before anything else of LWJGL. */
  static void choose() {
    if (Runtime.version().feature() >= FOREIGN_MEMORY) {
      Configuration.MEMORY_BACKEND.set("ffm");
    }
  }
}
