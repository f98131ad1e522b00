package org.gatefold.load;

import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/** What can be wrong with the files of a workspace. */
public enum LoadCode implements Code {
  FILE_MISSING("LOD001", "There is no {0}.", "Create it ({1})."),
  FILE_UNREADABLE("LOD002", "{0} cannot be read ({1}).", "Check the file and its permissions."),
  OUTSIDE_WORKSPACE(
      "LOD003", "{0} leads outside the workspace.", "Copy the file into the workspace: links and .. must stay inside."),
  TOO_LARGE("LOD004", "{0} has {1} bytes; at most {2} are read.", "Make the file smaller or split it."),
  NOT_UTF8("LOD005", "Byte {0} of the file is not valid UTF-8.", "Save the file as UTF-8."),
  CONTROL_CHARACTER("LOD006", "The character {0} has no place in a text.", "Remove it; it is usually invisible."),
  TAB_IN_TEXT("LOD007", "A tab stands here.", "Write spaces instead."),

  YAML_SYNTAX("LOD101", "This is not YAML: {0}.", "Put quotation marks around texts with : # { [ or quotes in them."),
  YAML_TAB("LOD102", "A tab cannot indent YAML.", "Indent with spaces, two for each level."),
  YAML_ALIAS("LOD103", "The alias *{0} is not read.", "Write the value out again."),
  YAML_TOO_DEEP("LOD104", "This is nested more than {0} levels deep.", "No setting needs that; check the indentation."),
  YAML_DUPLICATE_KEY("LOD105", "The key `{0}` stands twice.", "Remove one of the two; the first is on line {1}."),
  UNKNOWN_KEY("LOD106", "Unknown key `{0}`.", "{1}Known here: {2}."),
  WRONG_TYPE("LOD107", "`{0}` should be {1}, but is {2}.", "Write {1}."),
  MISSING_KEY("LOD108", "The key `{0}` is missing.", "Add a line `{0}: …`."),
  UNKNOWN_VALUE("LOD109", "`{0}` cannot be `{1}`.", "{2}Possible: {3}."),
  YAML_DOCUMENTS("LOD110", "A second YAML document begins here.", "Keep one document a file: remove the line ---."),
  BAD_LOCALE("LOD111", "`{0}` is not a language tag.", "Write a language and a country, such as en-US or es-CO."),
  YAML_EMPTY("LOD112", "{0} says nothing.", "Fill it in; docs/articles.md shows what belongs in it."),
  UNKNOWN_TAG("LOD113", "The tag {0} is not read.", "Remove it; every value is read by its key."),

  JSON_SYNTAX("LOD151", "This is not JSON that can be read: {0}.", "Export the references again as CSL JSON."),
  JSON_SHAPE("LOD152", "Expected {0}, found {1}.", "The file is a list of CSL JSON objects, as Zotero exports it."),
  REFERENCE_WITHOUT("LOD153", "A reference has no `{0}`.", "Add \"{0}\" to the object."),
  DUPLICATE_REFERENCE("CIT003", "The reference `{0}` stands twice.", "Rename or remove one; the first is on line {1}."),
  NO_REFERENCES("LOD156", "The article cites, but {0} does not exist.",
      "Export the references as CSL JSON to {0}, or as BibTeX to references.bib, or as RIS to references.ris."),
  BIBTEX_SYNTAX("LOD157", "This is not BibTeX that can be read: {0}.", "Correct the entry, or export the references again; the others are read."),
  BIBTEX_FIELD("LOD158", "The field `{0}` of `{1}` cannot be read: {2}.", "Correct it, or export the references again."),
  LATEX_UNKNOWN(Severity.WARNING, "LOD159", "The LaTeX command {0} in `{1}` of `{2}` is not known and is left out.",
      "Write the character itself: the file is UTF-8."),
  RIS_SYNTAX("LOD160", "This is not RIS that can be read: {0}.",
      "Each line is a tag of two signs, two spaces, a hyphen and a space, such as `TY  - JOUR`; export the references again."),

  RETRACTIONS_UNDATED(Severity.WARNING, "LOD161", "The list of retractions does not say of which day it is, and is not used.",
      "Write # as of 2026-11-01, with its day, on its first line."),
  RETRACTIONS_COLUMNS(Severity.WARNING, "LOD162",
      "The list of retractions has neither a column OriginalPaperDOI nor OriginalPaperPubMedID, and is not used.",
      "Name the columns on its second line, as the Retraction Watch database does."),

  REFERENCE_NAMED_ANEW(Severity.NOTE, "LOD163", "The reference has no id in {0}, and is cited as `{1}`.",
      "Cite it as [@{1}], or give it an id of your own: a line `ID  - name` in RIS."),
  REFERENCE_ELSEWHERE("LOD164", "The reference `{0}` stands in {1} and in {2}.", "Remove it from one of the two files, or rename it there."),
  TOO_MANY_REFERENCES("LOD165", "{0} has more than {1} references.", "Export only those that the article cites."),

  EVIDENCE_FORM("LOD171", "{0} is written so that what was looked up cannot be recorded in it without changing what stands there.",
      "Give each key here a line of its own and each value one line, as in docs/articles.md; nothing was changed."),
  EVIDENCE_NOT_WRITTEN("LOD172", "{0} cannot be written ({1}).", "Check the rights of the file and its folder; nothing was changed."),

  LIST_UNUSABLE("LOD173", "What came from {0} is no list of retractions: {1}.", "Look at the address; the old list was kept."),
  LIST_TOO_SHORT("LOD174", "The list from {0} has {1} retractions only; at least {2} are to be expected.",
      "It was probably cut off on its way: try again. If it is right as it is, say so with --at-least {1}. The old list was kept."),
  LIST_NOT_WRITTEN("LOD175", "{0} cannot be written ({1}).", "Check the rights of the file and its folder; the old list was kept."),

  NO_FRONT_MATTER("LOD201", "The article does not begin with front matter.",
      "Begin the file with a line ---, then title, lang, status and class, then a line ---."),
  UNCLOSED_FRONT_MATTER("LOD202", "The front matter has no end.", "Write a line --- below its last key."),
  LOCALE_MISMATCH("LOD203", "The file is named for {0}, but its `lang` is {1}.", "Rename the file or correct `lang`."),
  APPROVED_UNREVIEWED("LOD204", "The article is approved, but nobody has reviewed it.",
      "Have it looked at and run `gatefold approve`, which records that, or set `status: draft`."),
  BAD_JURISDICTION("LOD205", "`{0}` is not a country.", "Write two small letters, such as co or us, or us-ca for a part of it."),
  SOURCE_IS_SELF("LOD206", "`source` names the article's own language.", "Leave `source` out of the original."),
  SOURCE_MISSING("LOD207", "`source` is {0}, but there is no {1}.", "Write that file or correct `source`."),
  TWO_ORIGINALS("LOD208", "{0} and this file both have no `source`.",
      "Add `source: …` to the one that is a translation."),
  APPROVAL_UNSEALED("LOD210", "The article is approved, but nothing says what exactly was approved.",
      "Run `gatefold approve --article {0} --locale {1} …`, which records it, or set `status: draft`."),
  APPROVAL_VOID("LOD211", "The approval of {0} no longer holds: something that it covers has changed since.",
      "Have the article, its references, evidence and pictures looked at again and run `gatefold approve --article {1} "
          + "--locale {2} …`; take the change back; or set `status: draft`."),
  APPROVAL_LINES("LOD212", "The front matter is written so that an approval cannot be recorded in it.",
      "Give each key a line of its own, beginning with `status: draft` as in docs/articles.md, then approve again."),
  NOT_RECORDED("LOD213", "The approval cannot be written into the file ({0}).",
      "Check the rights of the file and its folder, then approve again; nothing was changed."),
  NOT_WRITTEN("LOD218", "The file cannot be written ({0}).",
      "Check the rights of the file and its folder, then try again; nothing was changed."),
  SOURCE_UNREADABLE("LOD214", "The source, {0}, cannot be read, and nothing can be compared with it.",
      "Mend it first: `gatefold check --locale {1}` says what is wrong with it."),
  PSEUDO_WITHOUT_TEXT("LOD215", "{0} is made of a text in {2}, in Latin letters, and `{1}` has none.",
      "Leave {0} out; what can be made of the texts that there are: {3}."),
  PSEUDO_WRITTEN("LOD216", "{0} is a pseudo-locale: nobody writes it.",
      "Remove the file, or name it for the language it is in; `gatefold build --locale {0}` makes the text by itself."),
  ARTICLE_MISSING("LOD209", "The job asks for {0} in {1}, but there is no {2}.",
      "Write {2}, or leave {1} out of `locales`."),

  LEVEL_ONE("LOD221", "A heading of level 1 stands in the text.", "The title is in the front matter: write ##."),
  RAW_HTML("LOD222", "HTML is not read.", "Write Markdown; put a backslash before a < that is meant as a sign."),
  CODE("LOD223", "Code is not part of an article.",
      "Remove the backticks, or the four spaces before the line; write \\` for a backtick."),
  IMAGE_IN_TEXT("LOD224", "A picture stands inside a paragraph.", "Give it a paragraph of its own."),
  IMAGE_WITHOUT_ALT("LOD225", "The picture has no description.", "Write what it shows between the square brackets."),
  FIGURE_MISSING("LOD226", "There is no picture `{0}`.", "{1}Save it as {2}."),
  LINK_TARGET("LOD227", "`{0}` is no address to link to.", "Write https:, mailto:, tel: or #id."),
  LINK_TITLE("LOD228", "The link has a title, which would not be printed.", "Put the words into the text."),
  UNKNOWN_ANCHOR("LOD229", "No heading or block has the id `{0}`.", "{1}Ids of this article: {2}."),
  TOO_DEEP("LOD230", "This is nested more than {0} levels deep.", "Write it flatter."),
  TABLE_TOO_LARGE("LOD231", "A table has too many cells.", "Split it."),
  TABLE_ROW("LOD232", "The table's head has {1} cells, this row {0}.", "Give each row as many cells as the head has."),
  UNREAD("LOD233", "{0} is not read.", "Write it with the marks that docs/articles.md lists."),
  FIGURE_CITES("LOD235", "A citation or a remark stands in a picture's caption or description.",
      "Write it in the text beside the picture."),
  ADDRESS_UNUSED("LOD236", "The address [{0}] is never used, and its line is not printed.",
      "Write [words][{0}] where it belongs, or a backslash before the bracket."),
  LONG_CAPTION("LOD234", "The caption of the table has several paragraphs.", "Keep it in one."),

  DIV_UNCLOSED("LOD241", "The block is never closed.", "Write {0} on a line of its own where it ends."),
  DIV_STRAY_FENCE("LOD242", "{0} closes nothing.", "Remove it, or use as many colons as the line that opens the block."),
  BAD_ATTRIBUTES("LOD243", "These braces cannot be read.", "Write {#id .class key=value}, or \\{ for a plain brace."),
  MISPLACED_ATTRIBUTES("LOD244", "Braces have no meaning here.",
      "They belong behind a heading, a picture, [words], a table's caption or :::."),
  UNKNOWN_CLASS("LOD245", "Unknown class `{0}`.", "{1}Known: {2}."),
  UNKNOWN_ATTRIBUTE("LOD246", "Unknown attribute `{0}`.", "{1}Known: {2}."),
  DUPLICATE_ID("LOD247", "The id `{0}` stands twice.", "Rename one; the first is on line {1}."),
  DUPLICATE_ATTRIBUTE("LOD248", "The attribute `{0}` stands twice.", "Remove one."),
  BROCHURE_VALUE("LOD249", "`brochure` cannot be `{0}`.", "Write brochure=skip or brochure=only."),
  STATE_VALUE("LOD253", "`state` cannot be `{0}`.", "Write state=initial, translated, reviewed or final: how far the translation is."),
  WIDTH_VALUE("LOD251", "`width` cannot be `{0}`.", "Write a whole number from 1 to 100: per cent of the column."),
  WORDS_NEED_LANG("LOD250", "Bracketed words take `lang` and nothing else.", "Write [words]{lang=la}."),

  BAD_CITATION("LOD261", "This citation cannot be read.", "Write [@key], [@key, p. 5] or [@key1; @key2]."),
  CITATION_PREFIX("LOD262", "Words stand before the key in a citation.",
      "Write them in the sentence, before the bracket: see [@{0}]."),
  CITATION_NO_AUTHOR("LOD263", "-@ is not read: notes always name the authors.", "Write [@{0}]."),
  REMARK_MISSING("LOD271", "No remark has the label `{0}`.", "{1}Write a paragraph that begins with [^{0}]:."),
  REMARK_UNUSED("LOD272", "The remark `{0}` is never called.", "Write [^{0}] where it belongs, or remove it."),
  REMARK_DUPLICATE("LOD273", "The remark `{0}` stands twice.", "Rename one; the first is on line {1}."),
  REMARK_NESTED("LOD274", "A remark calls a remark.", "Write it into the first one."),
  DEFINITION_WITHOUT_TERM("LOD281", "A definition has no term above it.",
      "Write the term on a line of its own above it, or \\: for a plain colon."),
  TERM_TOO_LONG("LOD282", "The term above a definition has several lines.",
      "Leave an empty line before the term, and keep it on one line."),
  LAZY_DEFINITION("LOD283", "This line runs into the definition above it.",
      "Indent it if it belongs there; leave an empty line before it if it is the next term."),

  UNKNOWN_ARTICLE("LOD301", "There is no article `{0}`.", "{1}There are: {2}."),
  UNKNOWN_LOCALE("LOD302", "No article is written in `{0}`.", "{1}There are: {2}."),
  UNKNOWN_FORMAT("LOD303", "There is no format `{0}`.", "{1}There are: {2}."),
  BAD_LENGTH("LOD304", "`{0}` is not a length.", "Write a number and its unit, such as 3mm."),
  BLEED_RANGE("LOD305", "A bleed of {0} is more than any press takes.", "Write 3mm, or 0.125in, or what the print shop says."),
  UNKNOWN_CONDITION("LOD306", "There is no printing condition `{0}`.",
      "{1}There are: {2}. Others can be added to {3}, or named by the path of their profile."),
  BAD_PROFILE("LOD307", "{0} cannot be used for a press edition: {1}.",
      "Ask the print shop for its CMYK output profile, an .icc file of version 2 or 4.2."),
  BAD_ADDRESS("LOD309", "`{0}` is no address of a service.", "Write one that begins with https://, or leave the line out for the public one."),
  BESIDE_MISSING("LOD310", "{1} is to stand beside other texts of {0}, but there is no {2}.",
      "Write {2}, or name another language with --beside or `beside`."),
  INK_LIMIT("LOD308", "`{0}` is not an ink limit.", "Write per cent from 100 to 400, such as 300."),

  CONTACT_EMPTY(Severity.WARNING, "LOD401", "The brand's contact says nothing yet of: {0}.",
      "Fill it in, so that patients can reach the clinic. What is empty is left out."),
  BAD_SRGB("LOD402", "`{0}` is not a screen colour.", "Write #RRGGBB in quotation marks."),
  BAD_CMYK("LOD403", "`{0}` is not four inks from 0 to 1.", "Write cyan, magenta, yellow, black: [0.88, 0.4, 0.47, 0.26]."),
  UNKNOWN_FAMILY("LOD404", "No font file has the family `{0}`.", "{1}There are: {2}."),
  TEMPLATE_MISSING("LOD411", "There is no templates/{0}.", "{1}Paths are written from templates/ on."),
  BAD_COUNT("LOD412", "`{0}` is not a number of pages.", "Write a whole number from 1 on."),
  TWO_COUNTS("LOD418", "Pages named `{0}` have more than one number.", "Only \"*\", the whole document, may have several."),
  MESSAGE_UNUSED("LOD431", "No template uses the message `{0}`.", "{1}Remove the line, or write msg(\"{0}\") in the template that should say it."),
  MESSAGE_REPEATED(Severity.WARNING, "LOD432", "The message `{0}` says the same in {1}, which is read anyway.",
      "Remove the line: what stands here is only what differs."),
  FOLD_SUM("LOD421", "The panels for {0} are {1} mm wide together; the sheet is {2} mm.",
      "Correct the widths until they add up to {2} mm."),
  FOLD_MIRROR("LOD422", "`inside` for {0} is not the mirror image of `outside`.", "Write {1}."),
  FOLD_COUNT("LOD423", "`{0}` should have {1} entries, but has {2}.",
      "A sheet of n panels has n widths on each side and n - 1 creases."),
  FOLD_TWICE("LOD424", "`{0}` names {1} twice.", "Name each of them once."),
  FOLD_LEFT_OUT("LOD425", "`{0}` leaves out {1}.", "Name each of them once."),
  STITCHED_PAGES("LOD426", "`{0}` is not a number of pages that can be stitched here.",
      "Write multiples of four, the smallest first."),
  HALF_PAGE("LOD427", "The page for {0} is not half of the sheet or less.", "Write its width and its height."),

  NO_MESSAGES("LOD434", "There are no messages in {0}, the language to translate from.",
      "Put its file into templates/messages/ first."),

  NO_FONTS("LOD501", "There is no font in fonts/.", "Put static TrueType files (.ttf) there, a folder for each family."),
  BAD_FONT("LOD502", "{0} is not a TrueType font that can be used: {1}.", "Use a static .ttf with TrueType outlines."),
  FONT_RESTRICTED("LOD503", "The licence in {0} forbids to embed it.", "Use a font that may be embedded."),
  FONT_LEFT_OUT(Severity.WARNING, "LOD504", "{0} is left out: only .ttf files are read.", "Convert it, or remove it.");

  private final Kind kind;

  LoadCode(String id, String message, String hint) {
    this(Severity.ERROR, id, message, hint);
  }

  LoadCode(Severity severity, String id, String message, String hint) {
    kind = new Kind(id, severity, message, hint);
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
