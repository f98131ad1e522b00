package org.gatefold.preflight.press;

import static org.gatefold.diag.Severity.ERROR;
import static org.gatefold.diag.Severity.WARNING;

import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/**
 * What may be wrong with a file for press. X4 is ISO 15930-7 (PDF/X-4), GWG the sheetfed CMYK profile of the Ghent Workgroup
 * 2015, PRD what a clinic's leaflets need beyond both; {@code -W} is the same rule where it only warns.
 *
 * <p>Arguments of findings about a page begin with its number; those about an object go on with its position and with what
 * it is.
 */
public enum PressCode implements Code {
  NOT_READ("PRD-READ", ERROR, "this file cannot be read as PDF: {0}",
      "Send for it again or export it anew: it is damaged, not complete or not a PDF at all."),
  PAGE_DAMAGED("PRD-PAGE", ERROR, "page {0} has content that cannot be read, and what follows it may be missing",
      "Export the file anew; do not print it as it is."),
  ENDLESS("PRD-LOOP", ERROR, "page {0} paints something that contains itself, or is nested deeper than anybody needs",
      "Export the file anew from the program that made it."),
  TOO_MUCH("PRD-LIMIT", ERROR, "page {0} has more on it than can be looked at; the rest was not checked",
      "Flatten or simplify the page: a map or a scan with millions of parts stops a print shop's machines too."),
  BOMB("PRD-BOMB", ERROR, "this file unpacks to more than {0} MB, so it was not opened",
      "Scale its pictures down to 300 ppi and export it anew."),
  RULE_FAILED("PRD-RULE", ERROR, "the file is so damaged that rule {0} could not be decided",
      "Export the file anew from the program that made it."),

  VERSION("X4-01", ERROR, "the file is PDF {0}, PDF/X-4 ends at 1.6", "Export as PDF/X-4, not as plain PDF."),
  ENCRYPTED("X4-02", ERROR, "the file is encrypted", "Save it without password and without restrictions."),
  NO_ID("X4-03", ERROR, "the file has no ID of two parts", "Export as PDF/X-4, not as plain PDF."),
  NOT_X4("X4-10", ERROR, "the file does not say that it is PDF/X-4, but “{0}”", "Export as PDF/X-4."),
  TRAPPED("X4-11", ERROR, "the file does not say clearly whether it is trapped: XMP says “{0}”, Info says “{1}”",
      "Export as PDF/X-4 with Trapped set to False, unless a trapping program was used."),
  METADATA("X4-12", ERROR, "the metadata lack or contradict: {0}",
      "Export anew as PDF/X-4: title, dates and document ids have to be there and agree."),
  INTENTS("X4-20", ERROR, "the file has {0} output intents for PDF/X where there has to be one",
      "Export as PDF/X-4 and choose the printing condition that the print shop names."),
  INTENT_IDENTIFIER("X4-21", ERROR, "the output intent does not name its printing condition as it should: {0}",
      "Choose a registered condition such as FOGRA39, or give the profile a description."),
  NO_PROFILE("X4-22", ERROR, "the output intent has no ICC profile", "Export with “include profile” switched on."),
  PROFILE_CLASS("X4-23", ERROR, "the profile of the output intent is of class “{0}”, not that of a printer",
      "Use an output profile such as ISO Coated v2 300 %."),
  PROFILE_SPACE("X4-24", ERROR, "the profile of the output intent is for “{0}”, which no press prints",
      "Use an output profile such as ISO Coated v2 300 %."),
  PROFILE_COMPONENTS("X4-25", ERROR, "the file says that its profile has {0} colours, but it is for “{1}”",
      "Export anew; the profile and its description do not belong together."),
  PROFILE_BROKEN("X4-26", ERROR, "the profile of the output intent cannot be used: {0}",
      "Use an ICC profile of version 2, 4.0, 4.1 or 4.2 that is whole."),
  PROFILE_TWICE("X4-27", WARNING, "page {0} names colours by the same profile as the output intent, so black does not overprint",
      "Convert these colours to plain CMYK (DeviceCMYK); they already fit the press."),
  NO_TRIM("X4-30", ERROR, "page {0} does not say where it is to be cut: it needs a TrimBox or an ArtBox, not both",
      "Set the page size in the layout program and export as PDF/X-4."),
  BOXES("X4-31", ERROR, "the boxes of page {0} do not lie inside each other: {1}",
      "TrimBox within BleedBox within MediaBox: export anew, do not crop the PDF."),
  VIEWER("X4-32", ERROR, "the viewer preferences show another box than the whole page: {0}",
      "Remove ViewArea, ViewClip, PrintArea and PrintClip, or set them to BleedBox."),
  ACTIONS("X4-40", ERROR, "the file has something that acts: {0}", "Remove forms, actions and attachments before export."),
  SCRIPT("X4-41", ERROR, "the file has JavaScript", "Remove scripts before export."),
  ANNOTATION("X4-42", ERROR, "page {0}, {1}: {2} lies on the printed page",
      "Export for print without links, comments and form fields."),
  RGB("X4-50", ERROR, "page {0}, {1}: {2} is in RGB", "Convert it to CMYK; make black text K 100 alone."),
  BLEND_RGB("X4-51", ERROR, "{0} blends transparency in RGB", "Set the blending space of the document to CMYK."),
  SPOT_UNLIKE("X4-52", ERROR, "the spot ink “{0}” is described in two ways", "Use one swatch for it, or convert it to CMYK."),
  STATE("X4-53", ERROR, "{0} has a graphics state that PDF/X-4 does not know: {1}", "Export anew as PDF/X-4."),
  NOT_EMBEDDED("X4-60", ERROR, "page {0}, {1}: {2} is set in the font “{3}”, which is not in the file",
      "Embed the font, or choose one that may be embedded."),
  GLYPHS("X4-61", ERROR, "page {0}, {1}: {2} shows glyphs that are missing or wider than said in the font “{3}”",
      "Choose a font that has these characters, and export anew."),
  FOREIGN("X4-70", ERROR, "{0} has what a press cannot have: {1}", "Place such parts as pictures or paths and export anew."),
  TRANSFER("X4-72", ERROR, "{0} has transfer curves or halftones of its own: {1}",
      "Remove them: the print shop's machines have their own."),
  FILTERS("X4-74", ERROR, "{0} is compressed with {1}", "Export with ZIP (Flate) or JPEG compression."),
  FILTERS_RARE("X4-74-W", WARNING, "{0} has pictures that some presses cannot unpack ({1})", "Export with ZIP (Flate) or JPEG compression, 8 bit."),
  PRESENTATION("X4-75", ERROR, "{0} has steps of a slide show: {1}", "Export for print, without transitions."),

  USER_UNIT("GWG-UU", ERROR, "page {0} counts in units of its own (UserUnit {1})", "Export at the real size."),
  CROP("GWG-CROP", ERROR, "page {0} is cropped: its CropBox is not its MediaBox", "Remove the CropBox; do not crop the PDF."),
  SIZES("GWG-SIZE", WARNING, "page {0} is {1} and turned by {2}°; page 1 is {3}",
      "Give all pages the same size and turn none of them."),
  EMPTY("GWG-EMPTY", WARNING, "page {0} is empty", "Leave it out, or make sure that it is meant to be blank."),
  GRAY_OVERPRINT("GWG-OPG", WARNING, "page {0}, {1}: {2} is grey (DeviceGray) and overprints, which presses do in different ways",
      "Switch overprint off, or use K of CMYK."),
  WHITE_TEXT("GWG-OPW", ERROR, "page {0}, {1}: {2} is white and overprints, so that it vanishes", "Switch overprint off."),
  WHITE_PATH("GWG-OPW-W", WARNING, "page {0}, {1}: {2} is white and overprints, so that it vanishes", "Switch overprint off."),
  BLACK_TEXT("GWG-OPK", WARNING, "page {0}, {1}: {2} is small and black but does not overprint, so that it may get a pale rim",
      "Let text of K 100 overprint (OPM 1), in CMYK and not in DeviceGray."),
  BLACK_LINE("GWG-OPL", WARNING, "page {0}, {1}: {2} is thin and black but does not overprint, so that it may get a pale rim",
      "Let lines of K 100 overprint (OPM 1), in CMYK and not in DeviceGray."),
  COURIER("GWG-COUR", WARNING, "page {0}, {1}: {2} is set in Courier, which often stands in for a missing font",
      "Make sure that it is meant."),
  RICH("GWG-RICH", ERROR, "page {0}, {1}: {2} is black with other inks below ({3}), so that it prints blurred",
      "Use K 100 alone for text below 24 pt."),
  SMALL("GWG-SMALL", WARNING, "page {0}, {1}: {2} is small and printed in {3} inks", "Use one ink for text below 9 pt."),
  HAIRLINE("GWG-HAIR", ERROR, "page {0}, {1}: {2} is only {3} pt wide", "Make lines 0.25 pt or more, 0.5 pt if they have two inks or are white."),
  SPOT("GWG-SPOT", ERROR, "page {0}, {1}: {2} is printed in the spot ink “{3}”", "Convert spot inks to CMYK."),
  REGISTRATION("GWG-ALL", WARNING, "page {0}, {1}: {2} is in the registration colour, which prints on every plate",
      "Use K 100; the registration colour is for marks outside the page."),
  TOO_MUCH_INK("GWG-TAC", ERROR, "page {0}, {1}: {2} % of ink lie on one place, {3} % are allowed; it will not dry",
      "Take out ink where it is dark: convert pictures with the profile of the output intent."),
  CALIBRATED("GWG-DEL", ERROR, "page {0}, {1}: {2} has a colour that is not of inks ({3})", "Convert it to CMYK."),
  BLENDING("GWG-TG", ERROR, "{0} blends transparency in {1}, not in CMYK", "Set the blending space of the document to CMYK."),
  LOW_PPI("GWG-PPI", ERROR, "page {0}, {1}: {2} has only {3} ppi", "Place a picture of 300 ppi, or place it smaller."),
  FEW_PPI("GWG-PPI-W", WARNING, "page {0}, {1}: {2} has {3} ppi; 225 to 450 are good", "Place a picture of 300 ppi at its size."),
  LOW_PPI_1("GWG-PPI1", ERROR, "page {0}, {1}: {2} is black and white with only {3} ppi", "Scan it at 1200 ppi or draw it as paths."),
  FEW_PPI_1("GWG-PPI1-W", WARNING, "page {0}, {1}: {2} is black and white with {3} ppi; 800 are good",
      "Scan it at 1200 ppi or draw it as paths."),
  LOW_PAGE("GWG-SIP", ERROR, "page {0}, {1}: {2} is the whole page, with only {3} ppi", "Export pages with text and paths, not as pictures."),
  FEW_PAGE("GWG-SIP-W", WARNING, "page {0}, {1}: {2} is the whole page, with {3} ppi; its text will be coarse below 450",
      "Export pages with text and paths, not as pictures."),
  LAYERS("GWG-OC", ERROR, "the file has several arrangements of layers", "Flatten the layers before export."),
  INTENT_NOT_CMYK("GWG-OI", ERROR, "the output intent is for “{0}”, not for CMYK", "Choose the printing condition that the print shop names."),

  NO_BLEED_BOX("PRD-01", ERROR, "page {0} does not say how far it bleeds: it has no BleedBox", "Export with bleed switched on."),
  LITTLE_BLEED("PRD-02", ERROR, "page {0} has {1} mm of bleed on its {2} edge, {3} mm are needed", "Export with bleed of that size on all sides."),
  ART_STOPS("PRD-BLEED", ERROR, "page {0}, {1}: art ends at the {2} edge for {3} mm instead of going on into the bleed",
      "Draw what touches the edge on to the end of the bleed, or keep it 3 mm inside."),
  NEAR_TRIM("PRD-SAFE", ERROR, "page {0}, {1}: {2} is {3} mm from the edge, where it may be cut", "Keep text 5 mm from the edge, 3 mm at least."),
  NEARISH_TRIM("PRD-SAFE-W", WARNING, "page {0}, {1}: {2} is {3} mm from the edge", "Keep text 5 mm from the edge."),
  NEAR_FOLD("PRD-FOLD", ERROR, "page {0}, {1}: {2} is {3} mm from the fold at {4} mm", "Keep text 3 mm from folds."),
  REVERSED("PRD-REV", WARNING, "page {0}, {1}: {2} is white on colour and too small or too thin ({3} pt, weight {4}), so that it fills up",
      "Set it in 6 pt or more (8 pt on several inks), in medium or bold."),
  TYPE3("PRD-T3", WARNING, "page {0}, {1}: {2} is set in a font of drawings (Type 3)", "Use an OpenType or TrueType font."),
  FACES("PRD-DUP", ERROR, "pages {0} and {1} are the two faces of a sheet but not of one size", "Give both the same page size."),
  BOOKLET("PRD-PAGES", ERROR, "a stitched booklet cannot have {0} pages", "Add or remove pages until their number is a multiple of four."),
  PANELS("PRD-PANEL", ERROR, "page {0} is {1} mm wide, its fold needs {2} mm", "Use the template of that fold, at 100 %."),
  NO_CHARACTER("PRD-NOTDEF", ERROR, "page {0}, {1}: {2} has characters that got lost (U+FFFD)", "Correct the text and export anew."),
  QR_SMALL("PRD-QR", ERROR, "page {0}, {1}: the squares of a QR code are {2} mm, too small for phones", "Make it larger: 0.4 mm for each square, or shorten its text."),
  QR_UNREADABLE("PRD-QR-READ", ERROR, "page {0}, {1}: a QR code of {2} mm cannot be read", "Make it anew: dark squares on a light ground, nothing on top."),
  QR_INKS("PRD-QR-INK", ERROR, "page {0}, {1}: a QR code of {2} mm is printed in more inks than black", "Use K 100 alone."),
  QR_QUIET("PRD-QR-QUIET", ERROR, "page {0}, {1}: a QR code of {2} mm has too little white around it", "Leave four squares free on all sides."),
  TOO_LARGE("PRD-FILE", WARNING, "the file has {0} MB, more than many print shops take", "Scale pictures down to 300 ppi; 100 MB should do."),
  CONDITION("PRD-COND", ERROR, "the file is made for the printing condition “{0}”, the job is for “{1}”", "Make it with the profile of the job.");

  private final Kind kind;

  PressCode(String id, Severity severity, String message, String hint) {
    kind = new Kind(id, severity, message, hint);
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
