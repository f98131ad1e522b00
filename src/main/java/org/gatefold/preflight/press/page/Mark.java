package org.gatefold.preflight.press.page;

/**
 * What all painted objects have.
 *
 * @param box the part that can be seen, after clipping
 * @param colour of its paint; of a picture its colour space
 * @param overprint whether it leaves other plates alone
 * @param mode overprint mode (OPM): with 1, a zero of DeviceCMYK leaves its plate alone too
 * @param alpha 0 to 1
 */
public record Mark(Box box, Colour colour, boolean overprint, int mode, double alpha) {
  /** Whether it leaves the plates alone on which it has nothing. */
  public boolean sparesEmptyPlates() {
    return overprint && (colour.family() == Colour.Family.SPOT || mode == 1);
  }
}
