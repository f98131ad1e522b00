package org.gatefold.diag;

import java.util.ArrayList;
import java.util.List;

/** Collects what one run of one stage has to say. Not for sharing between threads: each run has its own. */
public final class Findings {
  private final List<Diagnostic> found = new ArrayList<>();

  /** Notes one finding. */
  public void add(Code code, Origin origin, Object... arguments) {
    found.add(Diagnostic.of(code, origin, arguments));
  }

  /** Takes over findings made elsewhere. */
  public void addAll(List<Diagnostic> others) {
    found.addAll(others);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  /** All findings, each once, in {@link Diagnostic#ORDER}. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted(Diagnostic.ORDER).distinct().toList();
  }

  /** A value together with these findings. */
  public <T> Outcome<T> with(T value) {
    return Outcome.of(value, sorted());
  }

  /** These findings without a value: the stage could not make one. */
  public <T> Outcome<T> failed() {
    return Outcome.failed(sorted());
  }
}
