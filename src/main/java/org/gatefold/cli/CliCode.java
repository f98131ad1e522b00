package org.gatefold.cli;

import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/** What the command line itself can find. */
public enum CliCode implements Code {
  BAD_OPTION("CLI101", Severity.ERROR, "{0}", "{1}"),
  NO_WORKSPACE("CLI102", Severity.ERROR, "there is no folder `{0}` to work in",
      "Start Gatefold where `gatefold.yaml` lies, or name that folder with --workspace."),
  NOT_YET("CLI103", Severity.ERROR, "`{0}` is not in this version",
      "Until it is, `gatefold build` makes files and proves their text, and `gatefold check` lists the findings."),
  NOTHING_TO_DO("CLI104", Severity.ERROR, "the job asks for no document",
      "Look at `articles`, `locales`, `formats` and `editions` in gatefold.yaml, and at the options given."),
  TOO_FEW_JOBS("CLI105", Severity.ERROR, "--jobs needs a number from 1 up, not {0}",
      "Leave it out to use every processor."),
  NO_FILE("CLI106", Severity.ERROR, "there is no file `{0}`", "Look at its name: `gatefold preflight` wants PDF files."),
  IS_FOLDER("CLI107", Severity.ERROR, "`{0}` is a folder, not a file", "Name the files in it, as in `gatefold preflight {0}/*.pdf`."),
  NO_FILES("CLI108", Severity.ERROR, "no file to examine is named", "Name PDF files, as in `gatefold preflight flyer.pdf`."),
  UNREADABLE_FILE("CLI109", Severity.ERROR, "`{0}` cannot be read: {1}", "See to it that you may read it and that it has less than 1 GB."),
  ONE_AT_A_TIME("CLI110", Severity.ERROR, "an approval is of one article in one language", "Give --article and --locale, each once."),
  NEXT_TOO_EARLY("CLI111", Severity.ERROR, "the next review, {0}, is not after the approval, {1}",
      "Give --next-review a day on which somebody looks at the article again."),
  NO_WORDS("CLI112", Severity.ERROR, "`{0}` needs words that can be printed", "Write them between quotation marks, as in --role \"Medical director\"."),
  TRANSLATION_UNREVIEWED("CLI113", Severity.EDITORIAL, "nobody has reviewed the translation",
      "Have somebody who knows both languages compare it with its source, then write `reviewed: true`."),
  NOTHING_TO_APPROVE("CLI114", Severity.ERROR, "the job makes nothing of `{0}` in {1} that could be looked at before an approval",
      "Look at `formats` and `editions` in gatefold.yaml."),
  APPROVAL_LOST("CLI115", Severity.ERROR, "the article, its references, evidence or pictures changed while it was being looked at",
      "Read the article again, then approve it again: what is recorded does not hold for what it says now."),
  UNSEEN("CLI116", Severity.ERROR, "the run was stopped before everything was looked at", "Approve again and let it finish."),
  PSEUDO("CLI117", Severity.ERROR, "{0} is a pseudo-locale, which nobody translates or approves",
      "Name a language that people speak; `gatefold build --locale {0}` makes its files."),
  ONE_FILE("CLI131", Severity.ERROR, "--out names one file, and {0} are to be written",
      "Give --article and --locale as well, or leave --out away."),
  NO_LANGUAGE("CLI132", Severity.ERROR, "there is no translation to export yet", "Name a language, as in --locale fr-FR."),
  NO_TRANSLATIONS("CLI133", Severity.ERROR, "no file to import is named", "Name files, as in `gatefold translate import fr-FR.xlf`."),
  NO_TRANSLATION("CLI134", Severity.ERROR, "`{0}` cannot be read", "Look at its name and place: `gatefold translate import` wants XLIFF or PO files."),
  UNWRITABLE("CLI135", Severity.ERROR, "`{0}` cannot be written ({1})", "Look at the folder's rights, or name another place with --out."),
  NO_SUCH_LANGUAGE("CLI141", Severity.ERROR, "`{0}` names no language that CLDR knows",
      "Write a language and a country, such as sv-SE; BCP 47 says how."),
  NOTHING_TO_TRANSLATE("CLI142", Severity.ERROR, "there is no article to translate", "Write one below articles/ first."),
  BAD_ADDRESS("CLI121", Severity.ERROR, "`{0}` is no address to ask", "Write one that begins with https:// or http://, such as https://api.crossref.org."),
  BAD_MAILTO("CLI122", Severity.ERROR, "`{0}` is no e-mail address", "Write one at which you can be reached, such as office@clinic.example, or leave it out."),
  NOT_REMOVED("CLI201", Severity.WARNING, "unfinished files in the output folder cannot be removed: {0}",
      "The next run removes them."),
  FAULT("CLI901", Severity.ERROR, "Gatefold itself has a fault: {0}",
      "Please report it with this line, and with what --debug prints; the other documents are not affected."),
  NOTHING_MADE("CLI902", Severity.ERROR, "`{0}` was not made, and nothing says why",
      "This is a fault of Gatefold: please report it with the article.");

  private final Kind kind;

  CliCode(String id, Severity severity, String message, String hint) {
    kind = new Kind(id, severity, message, hint);
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
