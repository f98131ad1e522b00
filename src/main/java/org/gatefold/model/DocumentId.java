package org.gatefold.model;

import java.util.Comparator;
import java.util.Locale;
import org.gatefold.model.job.Edition;
import org.gatefold.model.pseudo.PseudoLocale;

/** Names one file that the run makes. */
public record DocumentId(String article, Locale locale, String format, Edition edition)
    implements Comparable<DocumentId> {
  private static final Comparator<DocumentId> ORDER =
      Comparator.comparing(DocumentId::article)
          .thenComparing(id -> id.locale().toLanguageTag())
          .thenComparing(DocumentId::format)
          .thenComparing(DocumentId::edition);

  /** Where the file goes below {@code output/}: {@code article/locale/format.edition.pdf}. */
  public String path() {
    return article + "/" + locale.toLanguageTag() + "/" + format + "." + edition.id() + ".pdf";
  }

  /** Where a file goes that stands beside the document's: {@code article/locale/format.edition.<suffix>}. */
  public String companion(String suffix) {
    String path = path();
    return path.substring(0, path.length() - "pdf".length()) + suffix;
  }

  /**
   * Whether a file of the workspace is one of this document's article: its text in this language, or what a pseudo-locale's is made of,
   * or a file that all the languages share.
   */
  public boolean reads(String file) {
    String folder = "articles/" + article + "/";
    return file.startsWith(folder) && !isOtherText(file.substring(folder.length()));
  }

  private boolean isOtherText(String name) {
    String begin = "article.";
    String end = ".md";
    boolean text = name.startsWith(begin) && name.endsWith(end) && name.length() > begin.length() + end.length();
    if (!text) {
      return false;
    }
    Locale other = Locale.forLanguageTag(name.substring(begin.length(), name.length() - end.length()));
    return !other.equals(locale) && !PseudoLocale.isMadeOf(locale, other);
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
