package org.gatefold.impose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.Millimetres;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.PageSize;
import org.gatefold.model.job.Paper;
import org.gatefold.model.job.Press;
import org.gatefold.model.job.Production;
import org.gatefold.model.sheet.Area;
import org.jspecify.annotations.Nullable;

/** Compares a document's pages with the places that its finishing has for them. */
final class Fit {
  /** How far a page may be from its place's size, in pt: what rounding to a tenth of a millimetre does. */
  private static final double TOLERANCE = 0.15;

  private final SourcePdf read;
  private final Production production;
  private final Findings findings;

  Fit(SourcePdf read, Production production, Findings findings) {
    this.read = read;
    this.production = production;
    this.findings = findings;
  }

  /** Whether nothing was found. */
  boolean check(RenderedPdf source) {
    count();
    if (!findings.hasErrors()) {
      sizes();
    }
    Press press = production.press();
    if (source.id().edition() == Edition.PRESS && press != null) {
      bleed(press.bleed());
      if (read.condition() == null) {
        findings.add(ImposeCode.OUTPUT_INTENT, Origin.NOWHERE, source.id());
      }
    }
    return !findings.hasErrors();
  }

  private void count() {
    switch (production.finishing()) {
      case Finishing.Folded folded -> count(folded.name(), folded.recipe().order().size(), folded.recipe().order().size());
      case Finishing.Stitched booklet -> count(booklet.name(), booklet.pages().getFirst() - 3, booklet.pages().getLast());
      case Finishing.Leaves leaves -> count(leaves.name(), 1, Integer.MAX_VALUE);
      case Finishing.TwoUp halves -> count(halves.name(), 1, Integer.MAX_VALUE);
    }
  }

  private void count(String finishing, int least, int most) {
    int pages = read.pages().size();
    if (pages > most) {
      findings.add(ImposeCode.TOO_MANY_PAGES, Origin.NOWHERE, pages, finishing, most, pages - most);
    } else if (pages < least) {
      findings.add(ImposeCode.TOO_FEW_PAGES, Origin.NOWHERE, pages, finishing, least, least - pages);
    }
  }

  private void sizes() {
    Paper paper = production.paper();
    for (int page = 0; page < read.pages().size(); page++) {
      PageSize expected = switch (production.finishing()) {
        case Finishing.Folded folded -> new PageSize(folded.recipe().width(paper, page), paper.width());
        case Finishing.Stitched booklet -> booklet.sizes().get(paper);
        case Finishing.TwoUp halves -> halves.sizes().get(paper);
        case Finishing.Leaves leaves -> null;
      };
      size(page, expected);
    }
  }

  private void size(int page, @Nullable PageSize expected) {
    Area trim = read.pages().get(page).trim();
    if (expected != null && (Math.abs(trim.width() - expected.width()) > TOLERANCE
        || Math.abs(trim.height() - expected.height()) > TOLERANCE)) {
      findings.add(ImposeCode.PAGE_SIZE, Origin.NOWHERE, page + 1,
          millimetres(trim.width()) + " × " + millimetres(trim.height()), production.finishing().name(),
          production.paper().title(), millimetres(expected.width()) + " × " + millimetres(expected.height()));
    }
  }

  private void bleed(double asked) {
    for (int page = 0; page < read.pages().size(); page++) {
      double there = read.pages().get(page).leastBleed();
      if (there < asked - TOLERANCE) {
        findings.add(ImposeCode.BLEED, Origin.NOWHERE, page + 1, millimetres(there), millimetres(asked));
      }
    }
  }

  /** Every page, in reading order. */
  static List<Integer> all(int pages) {
    return IntStream.range(0, pages).boxed().toList();
  }

  /** A booklet's pages: the next number that can be stitched, with the blank ones before the back cover. */
  static List<Integer> withBlanks(int pages, Finishing.Stitched booklet) {
    int places = booklet.pages().stream().filter(count -> count >= pages).findFirst().orElse(pages);
    List<Integer> all = new ArrayList<>(all(pages));
    for (int blank = pages; blank < places; blank++) {
      all.add(Math.max(1, pages - 1), HalvesPlan.BLANK);
    }
    return all;
  }

  /** A length in pt as millimetres with at most two decimals. */
  static String millimetres(double points) {
    BigDecimal rounded = BigDecimal.valueOf(Millimetres.of(points)).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.toPlainString();
  }
}
