package org.gatefold.model.article;

import java.time.LocalDate;
import java.util.Map;
import org.gatefold.diag.Origin;

/**
 * A list of retracted publications that the clinic keeps beside its articles.
 *
 * @param asOf the day that the list was taken on
 * @param notices about an article's references, by DOI in small letters, and by PubMed number; each says what happened and when
 * @param origin the file
 */
public record Retractions(LocalDate asOf, Map<String, String> notices, Origin origin) {
  public Retractions {
    notices = Map.copyOf(notices);
  }
}
