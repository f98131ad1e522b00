package org.gatefold.preflight.press.page;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * A page that was walked.
 *
 * @param number from 1
 * @param dictionary the page itself
 * @param painted in the order of painting
 * @param ink what lies on the paper
 * @param codes the QR codes on it
 * @param trouble why it was not walked to its end; empty if it was
 */
public record PressPage(int number, COSDictionary dictionary, PageBoxes boxes, List<Painted> painted,
    InkFacts ink, List<QrFacts> codes, Set<Trouble> trouble) {
  public PressPage {
    painted = List.copyOf(painted);
    codes = List.copyOf(codes);
    trouble = Set.copyOf(trouble);
  }

  /** Why a page was not walked to its end. */
  public enum Trouble {
    /** Its content is not what it should be. */
    DAMAGED,
    /** A form or pattern paints itself. */
    LOOP,
    /** There is more of it than anybody prints. */
    LIMIT
  }

  /** What can be seen within the bleed. */
  public List<Painted> printed() {
    return painted.stream().filter(p -> boxes.spread().touches(p.mark().box())).toList();
  }
}
