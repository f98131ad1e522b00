package org.gatefold.model.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gatefold.diag.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The YAML head of an article.
 *
 * @param title plain text, without markup
 * @param subtitle empty where there is none
 * @param summary one sentence for the cover and the file's description; empty where there is none
 * @param language the article's own locale
 * @param source the locale it was translated from; null in the source itself
 * @param status draft or approved
 * @param articleClass {@code education} or {@code promotion}
 * @param jurisdictions ISO 3166 codes of countries, or of parts of them such as {@code us-ca}, in lower case
 * @param published null where not yet decided
 * @param review null where nobody has reviewed it
 * @param translation null in the source itself
 * @param style name of a CSL style
 * @param places where each key stands, by its name
 * @param version as it is printed; empty where there is none
 */
public record FrontMatter(
    String title,
    String subtitle,
    String summary,
    Locale language,
    @Nullable Locale source,
    Status status,
    String articleClass,
    List<String> jurisdictions,
    @Nullable LocalDate published,
    @Nullable Review review,
    @Nullable Translation translation,
    String style,
    java.util.Map<String, Origin> places,
    String version) {
  public FrontMatter {
    jurisdictions = List.copyOf(jurisdictions);
    places = java.util.Map.copyOf(places);
  }

  /** The head of a text without a version. */
  public FrontMatter(String title, String subtitle, String summary, Locale language, @Nullable Locale source, Status status,
      String articleClass, List<String> jurisdictions, @Nullable LocalDate published, @Nullable Review review,
      @Nullable Translation translation, String style, java.util.Map<String, Origin> places) {
    this(title, subtitle, summary, language, source, status, articleClass, jurisdictions, published, review, translation,
        style, places, "");
  }

  /** Whether the text may go to patients. */
  public enum Status {
    DRAFT,
    APPROVED
  }

  /**
   * Who reviewed the text, when, and when that has to happen again.
   *
   * @param by the role of whoever did
   * @param name of whoever did; null where that is not told
   * @param hash of what was approved and of this record; null where nothing was
   */
  public record Review(
      String by, @Nullable String name, LocalDate on, @Nullable LocalDate next, @Nullable String hash) {
    /** A review that approves nothing yet. */
    public Review(String by, LocalDate on, @Nullable LocalDate next) {
      this(by, null, on, next, null);
    }
  }

  /**
   * How a translation was made ({@code machine}, or a person's role) and whether a person has reviewed it.
   *
   * @param src the first digits of the hash of the title, subtitle and summary that were translated; empty if not recorded
   * @param state how far these three are; empty if not recorded
   */
  public record Translation(String by, boolean reviewed, String src, String state) {
    /** A translation of which no more is known. */
    public Translation(String by, boolean reviewed) {
      this(by, reviewed, "", "");
    }
  }
}
