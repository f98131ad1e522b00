package org.gatefold.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gatefold.cite.data.DataFile;
import org.gatefold.cite.rules.Rules;

/** The files with words of a language that rules look for. */
final class WordLists {
  private static final String WORDS = "cite/rules/words.txt";
  private static final List<String> FOLDERS = List.of("cite/sense/", "cite/patient/lexicon/");

  private WordLists() {}

  /** The files that say nothing of a language, below the folder of the program's data. */
  static List<String> without(Locale locale) {
    List<String> files = new ArrayList<>();
    for (String folder : FOLDERS) {
      String file = folder + locale.getLanguage() + ".txt";
      if (!DataFile.exists(file)) {
        files.add(file);
      }
    }
    if (!Rules.hasWords(locale)) {
      files.add(WORDS);
    }
    return files;
  }
}
