package org.gatefold.preflight.press;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known about a file before it is opened. What is not known is not checked.
 *
 * @param inkLimit most ink that may lie on one place, in percent (400 is all four inks full); empty: {@value #USUAL_INK}
 * @param bleed how far art has to go on beyond each edge of the page, in mm; empty: {@value #USUAL_BLEED}
 * @param trimWidths width of each page's TrimBox in mm; begins anew where there are more pages than numbers; empty: not known
 * @param folds for each page, where it is folded, in mm from the left edge of its TrimBox; begins anew as the widths do
 * @param booklet whether pages are stitched, so that their number has to be a multiple of four
 * @param condition identifier of the printing condition, such as {@code FOGRA39}
 */
public record PressExpectation(OptionalDouble inkLimit, OptionalDouble bleed, List<Double> trimWidths,
    List<List<Double>> folds, boolean booklet, Optional<String> condition) {
  /** The limit of ISO Coated v2 300 %. */
  public static final double USUAL_INK = 300;

  /** What print shops ask for, in mm. */
  public static final double USUAL_BLEED = 3;

  public PressExpectation {
    trimWidths = List.copyOf(trimWidths);
    folds = folds.stream().map(List::copyOf).toList();
  }

  /** For a file of which nothing is known. */
  public static PressExpectation anybody() {
    return new PressExpectation(
        OptionalDouble.empty(), OptionalDouble.empty(), List.of(), List.of(), false, Optional.empty());
  }

  public PressExpectation withInkLimit(double percent) {
    return new PressExpectation(OptionalDouble.of(percent), bleed, trimWidths, folds, booklet, condition);
  }

  public PressExpectation withBleed(double mm) {
    return new PressExpectation(inkLimit, OptionalDouble.of(mm), trimWidths, folds, booklet, condition);
  }

  public PressExpectation withTrimWidths(List<Double> mm) {
    return new PressExpectation(inkLimit, bleed, mm, folds, booklet, condition);
  }

  public PressExpectation withFolds(List<List<Double>> mm) {
    return new PressExpectation(inkLimit, bleed, trimWidths, mm, booklet, condition);
  }

  public PressExpectation withBooklet(boolean stitched) {
    return new PressExpectation(inkLimit, bleed, trimWidths, folds, stitched, condition);
  }

  public PressExpectation withCondition(String identifier) {
    return new PressExpectation(inkLimit, bleed, trimWidths, folds, booklet, Optional.of(identifier));
  }

  /** Most ink on one place, in percent. */
  public double mostInk() {
    return inkLimit.orElse(USUAL_INK);
  }

  /** Bleed wanted at each edge, in mm. */
  public double bleedWanted() {
    return bleed.orElse(USUAL_BLEED);
  }

  /** How wide a page should be, in mm; {@code number} counts from 1. */
  public OptionalDouble trimWidth(int number) {
    return trimWidths.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(trimWidths.get((number - 1) % trimWidths.size()));
  }

  /** Where a page is folded, in mm from the left; {@code number} counts from 1. */
  public List<Double> folds(int number) {
    return folds.isEmpty() ? List.of() : folds.get((number - 1) % folds.size());
  }

  /** Whether pages are the two faces of folded sheets. */
  public boolean isFolded() {
    return folds.stream().anyMatch(page -> !page.isEmpty());
  }
}
