package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a screen edition keeps its promises. */
public final class VeraPdf {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** The file is PDF/UA-1 and PDF/A-2a; else the rules that it breaks are reported. */
  public static void assertCompliant(byte[] pdf) {
    assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
  }

  /** What breaks a standard: rule, message, place. */
  public static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      List<String> failures = result.getTestAssertions().stream().map(VeraPdf::describe).distinct().toList();
      return result.isCompliant() || !failures.isEmpty() ? failures : List.of("not compliant, no reason given");
    } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException unreadable) {
      throw new AssertionError("not a readable PDF", unreadable);
    }
  }

  private static String describe(TestAssertion failure) {
    return failure.getRuleId().getClause() + "-" + failure.getRuleId().getTestNumber() + " " + failure.getMessage()
        + " (" + failure.getErrorMessage() + ") at " + failure.getLocation().getContext();
  }
}
