package org.gatefold.diag;

import java.util.Comparator;
import java.util.List;

/**
 * One finding.
 *
 * @param code its kind
 * @param origin where; {@link Origin#NOWHERE} if it concerns the run
 * @param arguments what fills the placeholders of message and hint
 */
public record Diagnostic(Code code, Origin origin, List<String> arguments) {
  /** File, then position, then code: the order in which people read and in which parallel runs agree. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::origin)
          .thenComparing(d -> d.code().id())
          .thenComparing(d -> String.join("\u0000", d.arguments()));

  public Diagnostic {
    arguments = List.copyOf(arguments);
  }

  /** A finding whose arguments are printed with {@link String#valueOf}. */
  public static Diagnostic of(Code code, Origin origin, Object... arguments) {
    return new Diagnostic(code, origin, List.of(arguments).stream().map(String::valueOf).toList());
  }

  public Severity severity() {
    return code.severity();
  }

  /** Whether this finding alone keeps a draft from being published. */
  public boolean isError() {
    return severity() == Severity.ERROR;
  }

  /** The message with its arguments in place. */
  public String message() {
    return fill(code.message());
  }

  /** The next step with the arguments in place; empty where there is none to give. */
  public String hint() {
    return fill(code.hint());
  }

  private String fill(String pattern) {
    StringBuilder out = new StringBuilder(pattern.length() + 32);
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
      int close = open + 2;
      if (close < pattern.length() && pattern.charAt(close) == '}' && Character.isDigit(pattern.charAt(open + 1))) {
        int index = pattern.charAt(open + 1) - '0';
        out.append(pattern, from, open).append(index < arguments.size() ? arguments.get(index) : "?");
        from = close + 1;
      }
    }
    return out.append(pattern, from, pattern.length()).toString();
  }
}
