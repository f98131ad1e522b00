package org.gatefold.typeset.text;

/**
 * Where lines may end beside spaces (Text 3, 5.2 and 5.3).
 *
 * @param strictness of the rules of East Asian scripts
 * @param keepAll whether words of scripts that may break between any two letters stay whole, as Korean ones often do
 */
public record LineBreaking(Strictness strictness, boolean keepAll) {
  /** What most text asks for. */
  public static final LineBreaking AUTO = new LineBreaking(Strictness.AUTO, false);

  /** Values of {@code line-break}. */
  public enum Strictness {
    /** As the language has it; strict where it has no rules of its own. */
    AUTO,
    LOOSE,
    NORMAL,
    STRICT,
    /** Between any two characters that a reader takes for one each. */
    ANYWHERE
  }
}
