package org.gatefold.model;

import java.util.Comparator;
import java.util.Locale;
import org.gatefold.model.job.Edition;

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

  @Override
  public int compareTo(DocumentId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return path();
  }
}
