package org.gatefold.model;

import java.util.Comparator;
import java.util.Locale;
import org.gatefold.model.job.Edition;
import org.gatefold.model.pseudo.PseudoLocale;
import org.jspecify.annotations.Nullable;

/**
 * Names one file that the run makes.
 *
 * @param beside the text that is set beside the one in {@code locale}; null where there is none
 */
public record DocumentId(String article, Locale locale, String format, Edition edition, @Nullable Beside beside)
    implements Comparable<DocumentId> {
  /**
   * A second language.
   *
   * @param usual whether it is the one that the text was translated from, of which file names say nothing
   */
  public record Beside(Locale locale, boolean usual) {}

  private static final Comparator<DocumentId> ORDER =
      Comparator.comparing(DocumentId::article)
          .thenComparing(id -> id.locale().toLanguageTag())
          .thenComparing(DocumentId::format)
          .thenComparing(DocumentId::edition)
          .thenComparing(DocumentId::name);

  /** A document of one text. */
  public DocumentId(String article, Locale locale, String format, Edition edition) {
    this(article, locale, format, edition, null);
  }

  /** The document's kind, as its file is called: {@code handout}, {@code bilingual}, {@code bilingual-ar}. */
  public String name() {
    return beside == null || beside.usual() ? format : format + "-" + beside.locale().toLanguageTag();
  }

  /** Where the file goes below {@code output/}: {@code article/locale/name.edition.pdf}. */
  public String path() {
    return article + "/" + locale.toLanguageTag() + "/" + name() + "." + edition.id() + ".pdf";
  }

  /** Where a file goes that stands beside the document's: {@code article/locale/name.edition.<suffix>}. */
  public String companion(String suffix) {
    String path = path();
    return path.substring(0, path.length() - "pdf".length()) + suffix;
  }

  /**
   * Whether a file of the workspace is one of this document's article: a text that it prints, or what a pseudo-locale's is made of, or a
   * file that all the languages share.
   */
  public boolean reads(String file) {
    String folder = "articles/" + article + "/";
    return file.startsWith(folder) && !isOtherText(file.substring(folder.length()));
  }

  private boolean isOtherText(String name) {
    String begin = "article.";
    String end = ".md";
    boolean text = name.startsWith(begin) && name.endsWith(end) && name.length() > begin.length() + end.length();
    return text && !prints(Locale.forLanguageTag(name.substring(begin.length(), name.length() - end.length())));
  }

  private boolean prints(Locale language) {
    return language.equals(locale) || PseudoLocale.isMadeOf(locale, language) || (beside != null && language.equals(beside.locale()));
  }

  @Override
  public int compareTo(DocumentId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return path();
  }
}
