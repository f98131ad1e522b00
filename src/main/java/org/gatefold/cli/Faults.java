package org.gatefold.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;

/** Faults of the program itself, in one line. */
final class Faults {
  private Faults() {}

  /** Names the fault and the place in our code where it came up. */
  static Diagnostic diagnostic(Throwable fault) {
    return Diagnostic.of(CliCode.FAULT, Origin.NOWHERE, describe(fault));
  }

  private static String describe(Throwable fault) {
    String what = fault.getClass().getSimpleName() + (fault.getMessage() == null ? "" : ": " + fault.getMessage());
    for (StackTraceElement frame : fault.getStackTrace()) {
      if (frame.getClassName().startsWith("org.gatefold.")) {
        return what + " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
      }
    }
    return what;
  }

  /** The whole trace, for {@code --debug}. */
  static String trace(Throwable fault) {
    StringWriter text = new StringWriter();
    fault.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
