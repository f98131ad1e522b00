package org.gatefold.render;

import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/** What can keep a document from becoming a file. */
public enum RenderCode implements Code {
  PRESS_TERMS(
      "PDF001", "{0}: nobody says how it will be printed",
      "write a line `press: {condition: fogra39}` into gatefold.yaml"),
  TITLE("PDF002", "{0}: the document has no title", "give the article a title"),
  LANGUAGE("PDF003", "{0}: the document has no language", "give the article a locale such as en-US"),
  PAGES("PDF004", "{0}: the document has no pages", "check that the template lays anything out"),
  NUMBER("PDF005", "{0}: a position on page {1} is not a number", "look for a division by zero in the layout"),
  PROCESS_COLOUR(
      "PDF010", "{0}: page {1} uses a process colour, which the {2} edition forbids",
      "use a colour with an sRGB value: rgb(), #rrggbb or a brand colour"),
  FONT_KIND("PDF020", "{0} is not a TrueType font with outlines of its own: {1}", "use a static .ttf with a glyf table"),
  FONT_LICENCE("PDF021", "{0} forbids to be embedded", "use a font whose OS/2 fsType allows embedding"),
  GLYPH("PDF022", "{0}: page {1} needs glyph {2}, which {3} lacks", "name another family that covers the text"),
  UNTAGGED_CONTENT(
      "PDF030", "{0}: content {2} on page {1} belongs to no element", "mark it as decoration or put it in the tree"),
  CONTENT_TWICE("PDF031", "{0}: content {2} on page {1} belongs to two elements", "give each element a mark of its own"),
  UNTAGGED_LINK("PDF032", "{0}: link {2} on page {1} belongs to no element", "put each link into an <a> element"),
  UNKNOWN_LINK(
      "PDF033", "{0}: the structure names link {2} on page {1}, which is not there",
      "add the link to its page"),
  LINK_TARGET(
      "PDF034", "{0}: page {1} links to {2}, which is not there",
      "give the target that id, or correct the link"),
  NO_ALTERNATIVE(
      "PDF035", "{0}: a figure on page {1} has no alternative text",
      "write alt text, or mark it as decoration"),
  NOTE_ID("PDF036", "{0}: a note has no id", "give each note an id"),
  ID_TWICE("PDF037", "{0}: two elements have the id {1}", "give each element an id of its own"),
  UNKNOWN_PAGE("PDF038", "{0}: the structure or the outline names page {1}, which is not there", "number pages from 0"),
  LINK_ROLE(
      "PDF039", "{0}: link {2} on page {1} belongs to an element {3}", "hang links on elements of the role Link only"),
  PICTURE("PDF040", "{0} cannot be shown: {1}", "save the picture again, as PNG, JPEG or SVG"),
  PICTURE_KIND("PDF041", "{0} is neither PNG nor JPEG nor SVG", "convert the picture to one of these"),
  PICTURE_SIZE("PDF042", "{0} has {1} megapixels; {2} are allowed", "scale the picture down"),
  PICTURE_COLOUR(
      "PDF043", "{0} is a CMYK picture, which editions for the screen forbid", "save an sRGB copy for the screen"),
  PICTURE_REFERENCE("PDF044", "{0} refers to {1}, which is never loaded", "put what it refers to into the file"),
  PICTURE_TEXT(
      "PDF045", Severity.WARNING, "{0} holds text that is set in whatever fonts the machine has",
      "convert its text to paths, so that it looks the same everywhere"),
  RESOLUTION(
      "PDF050", "{0} is too coarse for a press: on page {1} of {2} it has {3} pixels to the inch, fewer than {4}",
      "save it at least {5} pixels wide, from the original rather than scaled up, or as SVG"),
  RESOLUTION_LOW(
      "PDF051", Severity.WARNING,
      "{0} is a little coarse for a press: on page {1} of {2} it has {3} pixels to the inch, fewer than {4}",
      "save it at least {5} pixels wide, from the original rather than scaled up, or as SVG"),
  PROFILE(
      "PDF052", "{0}: the colours cannot be converted with {1}: {2}",
      "get the profile again from the print shop, or take one of the conditions that Gatefold brings"),
  GRAY_CONTRAST(
      "PDF060", Severity.WARNING, "{0}: on page {1}, “{2}” has a contrast of {3} to 1 in shades of gray",
      "take a darker or a lighter colour: readers need 4.5 to 1"),
  WRITE("PDF090", "{0} could not be written: {1}", "report this with the article that caused it");

  private final Kind kind;

  RenderCode(String id, String message, String hint) {
    this(id, Severity.ERROR, message, hint);
  }

  RenderCode(String id, Severity severity, String message, String hint) {
    kind = new Kind(id, severity, message, hint);
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
