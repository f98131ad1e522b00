package org.gatefold.typeset.css;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.typeset.css.ComputedStyle.Corner;
import org.gatefold.typeset.css.Definition.Setting;
import org.jspecify.annotations.Nullable;

/** Grammars of round corners (Backgrounds 3, 5.1). */
final class Corners {
  static final Grammar ONE = Grammar.of("<length-percentage ≥ 0>{1,2}", Corners::one);

  private static final int[][] PLACES = {{}, {0, 0, 0, 0}, {0, 1, 0, 1}, {0, 1, 2, 1}, {0, 1, 2, 3}};

  private Corners() {}

  private record Radii(Linear across, Linear down) implements Relative {
    @Override
    public Corner compute(Basis basis) {
      Extent first = across.compute(basis);
      Extent second = down.compute(basis);
      boolean square = first.equals(Extent.ZERO) || second.equals(Extent.ZERO);
      return square ? Corner.SQUARE : new Corner(first, second);
    }
  }

  private static @Nullable Radii one(Tokens in) {
    Linear across = length(in);
    Linear down = across == null || in.done() ? across : length(in);
    return across == null || down == null ? null : new Radii(across, down);
  }

  private static @Nullable Linear length(Tokens in) {
    return Measures.POSITIVE_PERCENTAGE.attempt(in) instanceof Linear length ? length : null;
  }

  /** {@code border-radius}: one to four values, and behind a slash one to four for the other axis. */
  static @Nullable List<Setting> read(Tokens in, List<Property> longhands) {
    List<Linear> across = lengths(in);
    List<Linear> down = in.delimiter('/') ? lengths(in) : across;
    if (across.isEmpty() || down.isEmpty() || across.size() > 4 || down.size() > 4) {
      return null;
    }
    List<Setting> settings = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Radii radii = new Radii(across.get(PLACES[across.size()][i]), down.get(PLACES[down.size()][i]));
      settings.add(new Setting(longhands.get(i), radii));
    }
    return settings;
  }

  private static List<Linear> lengths(Tokens in) {
    List<Linear> lengths = new ArrayList<>();
    for (Linear length = length(in); length != null; length = length(in)) {
      lengths.add(length);
    }
    return lengths;
  }
}
