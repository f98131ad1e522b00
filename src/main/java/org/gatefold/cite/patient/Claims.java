package org.gatefold.cite.patient;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code claims.txt}: what is to be said of each claim, whatever the language. */
final class Claims {
  /**
   * A claim that a text for patients must not make.
   *
   * @param weight {@code error} if it must go, {@code warning} if it is better reworded
   * @param instead what to write instead
   * @param source why
   * @param quiet classes of blocks in which its words are no claim
   */
  record Claim(PatientCode code, String weight, String instead, String source, Set<String> quiet) {
    Claim {
      quiet = Set.copyOf(quiet);
    }
  }

  private Claims() {}

  static List<Claim> read() {
    List<Claim> claims = new ArrayList<>();
    Map<String, String> values = new HashMap<>();
    for (Line line : Line.of("claims.txt")) {
      if (line.key().equals("claim") && !values.isEmpty()) {
        claims.add(claim(values));
        values.clear();
      }
      values.put(line.key(), line.value());
    }
    claims.add(claim(values));
    return claims;
  }

  private static Claim claim(Map<String, String> values) {
    String id = values.getOrDefault("claim", "");
    PatientCode code = PatientCode.named(id).orElseThrow(() -> new IllegalStateException("no such claim: " + id));
    String quiet = values.getOrDefault("quiet", "");
    return new Claim(code, values.getOrDefault("weight", "error"), values.getOrDefault("instead", ""),
        values.getOrDefault("source", ""), quiet.isEmpty() ? Set.of() : Set.of(quiet.split(" +", -1)));
  }
}
