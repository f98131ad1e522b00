package org.gatefold.model.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gatefold.diag.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What {@code evidence.yaml} says was verified, by whom and when, and what to verify it with.
 *
 * @param references by reference
 * @param quotes by quote id
 * @param excerpts passages of the sources, {@code sources/<key>.txt}, by reference
 * @param retractions null where no list of retractions is kept
 */
public record Evidence(
    Map<String, Source> references,
    Map<String, Quote> quotes,
    List<Waiver> waivers,
    Map<String, String> excerpts,
    @Nullable Retractions retractions) {
  public static final Evidence NONE = new Evidence(Map.of(), Map.of(), List.of());

  public Evidence {
    references = Map.copyOf(references);
    quotes = Map.copyOf(quotes);
    waivers = List.copyOf(waivers);
    excerpts = Map.copyOf(excerpts);
  }

  /** What {@code evidence.yaml} says alone. */
  public Evidence(Map<String, Source> references, Map<String, Quote> quotes, List<Waiver> waivers) {
    this(references, quotes, waivers, Map.of(), null);
  }

  /** The same, with what it can be compared with. */
  public Evidence with(Map<String, String> passages, @Nullable Retractions list) {
    return new Evidence(references, quotes, waivers, passages, list);
  }

  /** What is known of a reference; null stands for what the file does not say. */
  public record Source(
      Status status,
      @Nullable LocalDate checked,
      @Nullable String checkedBy,
      @Nullable String design,
      @Nullable Integer n,
      @Nullable String control,
      @Nullable String population,
      @Nullable String product,
      @Nullable String outcome,
      @Nullable String retraction,
      Map<String, String> suggested,
      @Nullable String remark,
      Origin origin) {
    public Source {
      suggested = Map.copyOf(suggested);
    }
  }

  /** How sure it is that a reference exists as printed. */
  public enum Status {
    IDENTIFIED,
    PROBABLE_MATCH,
    COULD_NOT_BE_IDENTIFIED,
    UNCHECKED
  }

  /** What is known of a quotation: null stands for what the file does not say. */
  public record Quote(
      String reference,
      QuoteStatus status,
      @Nullable String locator,
      @Nullable String hash,
      @Nullable String remark,
      Origin origin) {}

  /** Whether a quotation was found in its source. */
  public enum QuoteStatus {
    UNVERIFIED,
    UNVERIFIABLE,
    VERIFIED
  }

  /** A rule that somebody answers for not following, in a block, until a day. */
  public record Waiver(String rule, @Nullable String block, String reason, String by, LocalDate until, Origin origin) {}
}
