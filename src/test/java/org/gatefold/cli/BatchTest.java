package org.gatefold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 100).boxed().toList();

  @Test
  void givesResultsInTheOrderAsked() {
    List<Optional<String>> results = new Batch(4, new Cancellation()).run(NUMBERS, n -> "n" + n, (n, e) -> "failed");
    assertThat(results).hasSize(100).startsWith(Optional.of("n0"), Optional.of("n1")).endsWith(Optional.of("n99"));
  }

  @Test
  void turnsAFaultIntoAResult() {
    List<Optional<String>> results = new Batch(2, new Cancellation()).run(List.of(1, 0), n -> "" + 1 / n,
        (n, fault) -> fault.getClass().getSimpleName());
    assertThat(results).containsExactly(Optional.of("1"), Optional.of("ArithmeticException"));
  }

  @Test
  void leavesOutTheRestAfterACancellation() {
    Cancellation cancellation = new Cancellation();
    List<Optional<Integer>> results = new Batch(1, cancellation).run(NUMBERS, n -> {
      if (n == 2) {
        cancellation.cancel();
      }
      return n;
    }, (n, fault) -> -1);
    assertThat(results.stream().flatMap(Optional::stream)).containsExactly(0, 1, 2);
  }
}
