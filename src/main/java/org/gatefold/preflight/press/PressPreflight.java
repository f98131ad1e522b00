package org.gatefold.preflight.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Outcome;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.PressPage;
import org.gatefold.preflight.press.read.Bombs;
import org.gatefold.preflight.press.read.FileObjects;
import org.gatefold.preflight.press.read.PageReader;
import org.gatefold.preflight.press.read.Profile;
import org.gatefold.preflight.press.read.Xmp;
import org.gatefold.preflight.press.rules.PressRules;
import org.gatefold.preflight.press.rules.Report;
import org.gatefold.preflight.press.rules.Subject;

/**
 * Looks at a file as a print shop does. The same bytes and the same expectation give the same findings, in the same order:
 * the file as a whole first, then page by page from top to bottom. May be used by several threads.
 */
public final class PressPreflight {
  private static final int MOST_PAGES = 2000;

  /** What was looked at: the file's name and its number of pages. */
  public record Checked(String name, int pages) {}

  /**
   * Checks one file.
   *
   * @param name under which findings are reported
   * @param pdf only read
   * @return no value if the file could not be opened
   */
  public Outcome<Checked> check(String name, byte[] pdf, PressExpectation expectation) {
    Report report = new Report(name);
    if (Bombs.isIn(pdf)) {
      report.file(PressCode.BOMB, Bombs.MOST_OF_ONE >> 20);
      return Outcome.failed(report.sorted());
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return Outcome.of(new Checked(name, check(document, pdf.length, expectation, report)), report.sorted());
    } catch (InvalidPasswordException locked) {
      report.file(PressCode.ENCRYPTED);
    } catch (IOException e) {
      report.file(PressCode.NOT_READ, String.valueOf(e.getMessage()));
    } catch (RuntimeException damaged) { // PDFBox throws whatever a broken file leads to
      report.file(PressCode.NOT_READ, damaged.getClass().getSimpleName());
    } catch (StackOverflowError nested) {
      report.file(PressCode.NOT_READ, nested.getClass().getSimpleName());
    }
    return Outcome.failed(report.sorted());
  }

  private static int check(PDDocument document, long length, PressExpectation expectation, Report report)
      throws IOException {
    List<PressPage> pages = new ArrayList<>();
    PageReader reader = new PageReader(expectation.bleedWanted() * Box.MM);
    for (PDPage page : document.getPages()) {
      if (pages.size() == MOST_PAGES) {
        report.page(PressCode.TOO_MUCH, MOST_PAGES + 1);
        break;
      }
      pages.add(reader.read(page, pages.size() + 1));
    }
    pages.forEach(page -> trouble(page, report));
    if (pages.isEmpty()) {
      report.file(PressCode.NOT_READ, "0 pages");
      return 0;
    }
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    Subject subject = new Subject(document, length, pages, FileObjects.of(document),
        Xmp.of(catalog.getCOSStream(COSName.METADATA)), profile(catalog), expectation);
    PressRules.check(subject, report);
    return pages.size();
  }

  private static void trouble(PressPage page, Report report) {
    for (PressPage.Trouble what : page.trouble()) {
      report.page(switch (what) {
        case DAMAGED -> PressCode.PAGE_DAMAGED;
        case LOOP -> PressCode.ENDLESS;
        case LIMIT -> PressCode.TOO_MUCH;
      }, page.number());
    }
  }

  private static Optional<Profile> profile(COSDictionary catalog) throws IOException {
    for (COSDictionary intent : Subject.dictionaries(catalog.getDictionaryObject(COSName.OUTPUT_INTENTS))) {
      COSStream stream = intent.getCOSStream(COSName.DEST_OUTPUT_PROFILE);
      if (stream != null && "GTS_PDFX".equals(intent.getNameAsString(COSName.S))) {
        return Optional.of(Profile.of(stream));
      }
    }
    return Optional.empty();
  }

  /** Findings only, for those who do not ask whether the file could be opened. */
  public List<Diagnostic> findings(String name, byte[] pdf, PressExpectation expectation) {
    return check(name, pdf, expectation).diagnostics();
  }
}
