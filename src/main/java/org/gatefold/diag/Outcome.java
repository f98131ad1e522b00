package org.gatefold.diag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a stage gives back: its value, unless it failed, and everything that it found on the way.
 *
 * @param <T> the stage's value
 */
public final class Outcome<T> {
  private final @Nullable T value;
  private final List<Diagnostic> diagnostics;

  private Outcome(@Nullable T value, List<Diagnostic> diagnostics) {
    this.value = value;
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** A value that comes with findings; an error among them does not take the value away, but {@link #then} stops. */
  public static <T> Outcome<T> of(T value, List<Diagnostic> diagnostics) {
    return new Outcome<>(value, diagnostics);
  }

  /** A value about which there is nothing to say. */
  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(value, List.of());
  }

  /** No value: the findings say why. */
  public static <T> Outcome<T> failed(List<Diagnostic> diagnostics) {
    return new Outcome<>(null, diagnostics);
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Whether the next stage may go on: there is a value and no error. */
  public boolean succeeded() {
    return value != null && diagnostics.stream().noneMatch(Diagnostic::isError);
  }

  /** The value, present even beside errors if the stage could make one. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /**
   * The value of an outcome known to have succeeded.
   *
   * @throws IllegalStateException if there is none
   */
  public T get() {
    if (value == null) {
      throw new IllegalStateException("no value: " + diagnostics);
    }
    return value;
  }

  /** The value made into another; the findings stay, and an error among them takes nothing away. */
  public <U> Outcome<U> map(Function<? super T, ? extends U> change) {
    return new Outcome<>(value == null ? null : change.apply(value), diagnostics);
  }

  /** Runs the next stage on the value if this one {@link #succeeded}; the findings of both add up. */
  public <U> Outcome<U> then(Function<? super T, Outcome<U>> stage) {
    if (value == null || !succeeded()) {
      return failed(diagnostics);
    }
    Outcome<U> next = stage.apply(value);
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(next.diagnostics);
    return new Outcome<>(next.value, all.stream().sorted(Diagnostic.ORDER).distinct().toList());
  }
}
