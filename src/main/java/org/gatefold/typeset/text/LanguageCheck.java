package org.gatefold.typeset.text;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.font.FontFace;
import org.gatefold.model.font.FontSet;

/** Says what setting a language lacks here: letters in the fonts (CLDR's exemplar characters), hyphenation patterns. */
public final class LanguageCheck {
  /** Letters to name, so that the line can be read. */
  private static final int NAMED = 12;
  /** Scripts whose words are never divided. */
  private static final Set<String> UNDIVIDED = Set.of("ar", "fa", "ur", "he", "yi", "zh", "yue", "ja", "ko", "th", "lo", "km", "my", "vi");

  private LanguageCheck() {}

  /** What is to be known before the first page in a language is set; no finding is an error. */
  public static void check(FontSet fonts, Locale locale, Findings findings) {
    String name = locale.getDisplayLanguage(Locale.ENGLISH);
    UnicodeSet letters = letters(locale);
    List<String> nowhere = new ArrayList<>();
    for (String letter : letters) {
      if (fonts.faces().stream().noneMatch(face -> covers(face, letter))) {
        nowhere.add(letter);
      }
    }
    Set<String> whole = new TreeSet<>();
    Set<String> some = new TreeSet<>();
    fonts.faces().stream().map(FontFace::family).distinct().forEach(family -> {
      long has = has(fonts, family, letters);
      if (has == letters.size()) {
        whole.add(family);
      } else if (has > 0) {
        some.add(family);
      }
    });
    if (!nowhere.isEmpty()) {
      findings.add(TextCode.NO_LETTERS, Origin.NOWHERE, name, listed(nowhere));
    } else {
      findings.add(whole.isEmpty() ? TextCode.SPARSE_LETTERS : TextCode.LETTERS, Origin.NOWHERE, name,
          String.join(", ", whole.isEmpty() ? some : whole));
    }
    if (!UNDIVIDED.contains(locale.getLanguage()) && new HyphenationFiles().of(locale).isEmpty()) {
      findings.add(TextCode.NO_PATTERNS, Origin.NOWHERE, name);
    }
  }

  /** What words of the language are written with, small and capital. */
  private static UnicodeSet letters(Locale locale) {
    UnicodeSet small = LocaleData.getExemplarSet(ULocale.forLocale(locale), 0, LocaleData.ES_STANDARD);
    return new UnicodeSet(small).closeOver(UnicodeSet.ADD_CASE_MAPPINGS);
  }

  private static long has(FontSet fonts, String family, UnicodeSet letters) {
    List<FontFace> faces = fonts.faces().stream().filter(face -> face.family().equals(family)).toList();
    long count = 0;
    for (String letter : letters) {
      count += faces.stream().allMatch(face -> covers(face, letter)) ? 1 : 0;
    }
    return count;
  }

  private static boolean covers(FontFace face, String letter) {
    return letter.codePoints().allMatch(face::covers);
  }

  private static String listed(List<String> letters) {
    return String.join(" ", letters.subList(0, Math.min(NAMED, letters.size())))
        + (letters.size() > NAMED ? " … (" + letters.size() + ")" : "");
  }
}
