package org.gatefold.impose;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.Marks;
import org.gatefold.model.job.PageSize;
import org.gatefold.model.job.Paper;
import org.gatefold.model.job.Press;
import org.gatefold.model.job.Production;
import org.gatefold.model.sheet.ImposedPdf;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.DocumentException;

/**
 * Makes sheets of pages. For a print shop: folded sheets lie flat, side A (outside) before side B; booklets and leaves
 * stay single pages in reading order. For the office: two sides of one landscape sheet after the other, to be printed on both
 * sides and turned over on the short edge. Same pages, same bytes.
 */
public final class Imposer {
  /** Whether an edition of a document goes on sheets: never on screens, and office leaves are sheets already. */
  public static boolean handles(Edition edition, Finishing finishing) {
    return switch (edition) {
      case SCREEN -> false;
      case PRESS -> true;
      case OFFICE, OFFICE_GRAYSCALE -> !(finishing instanceof Finishing.Leaves);
    };
  }

  /**
   * Puts a document's pages on sheets.
   *
   * @param source panels or pages in reading order; for a print shop PDF/X-4, each with its bleed
   * @param rightToLeft whether the text is read from right to left, so that left and right change places
   */
  public Outcome<ImposedPdf> impose(RenderedPdf source, Production production, boolean rightToLeft) {
    Findings findings = new Findings();
    Edition edition = source.id().edition();
    if (!handles(edition, production.finishing())) {
      findings.add(ImposeCode.EDITION, Origin.NOWHERE, source.id(), edition.id());
    } else if (edition == Edition.PRESS && production.press() == null) {
      findings.add(ImposeCode.NO_PRESS, Origin.NOWHERE, source.id());
    }
    if (findings.hasErrors()) {
      return findings.failed();
    }
    Production turned = rightToLeft ? mirrored(production) : production;
    return new Gate(source, findings).pass()
        .filter(read -> new Fit(read, turned, findings).check(source))
        .flatMap(read -> write(source, read, turned, rightToLeft, findings))
        .map(findings::with)
        .orElseGet(findings::failed);
  }

  private static Production mirrored(Production production) {
    return production.finishing() instanceof Finishing.Folded folded
        ? new Production(production.paper(), new Finishing.Folded(folded.recipe().mirrored()), production.press())
        : production;
  }

  private static Optional<ImposedPdf> write(
      RenderedPdf source, SourcePdf read, Production production, boolean rightToLeft, Findings findings) {
    Press press = source.id().edition() == Edition.PRESS ? production.press() : null;
    List<Face> faces = press == null ? office(read, production, rightToLeft) : press(read, production, press);
    SheetWriter.Frame frame = press == null
        ? new SheetWriter.Frame(0, 0, Marks.NONE)
        : new SheetWriter.Frame(press.bleed(),
            press.marks() == Marks.NONE ? press.bleed() : SheetWriter.MARGIN, press.marks());
    try {
      return Optional.of(new SheetWriter(source, read, production, frame).write(faces, rightToLeft));
    } catch (IOException | DocumentException broken) {
      findings.add(ImposeCode.WRITE, Origin.NOWHERE, source.id(), broken);
    } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
      // What OpenPDF throws where a file's cross references are damaged in a way that PDFBox mends.
      findings.add(ImposeCode.WRITE, Origin.NOWHERE, source.id(), broken);
    }
    return Optional.empty();
  }

  private static List<Face> press(SourcePdf source, Production production, Press press) {
    return switch (production.finishing()) {
      case Finishing.Folded folded -> new FoldPlan(folded.recipe(), production.paper(), press.bleed()).faces();
      case Finishing.Stitched booklet ->
          ReaderPlan.faces(source, Fit.withBlanks(source.pages().size(), booklet), press.bleed());
      case Finishing.Leaves leaves -> ReaderPlan.faces(source, Fit.all(source.pages().size()), press.bleed());
      case Finishing.TwoUp halves -> ReaderPlan.faces(source, Fit.all(source.pages().size()), press.bleed());
    };
  }

  private static List<Face> office(SourcePdf source, Production production, boolean rightToLeft) {
    Paper paper = production.paper();
    List<Face> faces = switch (production.finishing()) {
      case Finishing.Folded folded -> new FoldPlan(folded.recipe(), paper, 0).faces();
      case Finishing.Stitched booklet -> HalvesPlan.stitched(booklet, paper, size(booklet.sizes().get(paper)),
          Fit.withBlanks(source.pages().size(), booklet), rightToLeft);
      case Finishing.TwoUp halves ->
          HalvesPlan.twoUp(halves, paper, size(halves.sizes().get(paper)), source.pages().size(), rightToLeft);
      case Finishing.Leaves leaves -> ReaderPlan.faces(source, Fit.all(source.pages().size()), 0);
    };
    List<Face> safe = new ArrayList<>();
    faces.forEach(face -> safe.add(face.inside(paper.safeMargin())));
    return safe;
  }

  private static PageSize size(@Nullable PageSize size) {
    return Objects.requireNonNull(size, "the table of folds has every paper");
  }
}
