package org.gatefold.model.job;

/**
 * Where references are looked up when somebody asks for that; making files never does.
 *
 * @param crossref the address that {@code /works} follows
 * @param pubMed the address that {@code /esearch.fcgi} follows
 * @param mailto an address at which both can reach whoever asks; empty for none
 * @param apiKey of PubMed, for more questions a second; empty for none
 * @param retractions the address or the path of a Retraction Watch list
 */
public record LookUp(String crossref, String pubMed, String mailto, String apiKey, String retractions) {
  /** The public ones. */
  public static final LookUp PUBLIC = new LookUp("https://api.crossref.org", "https://eutils.ncbi.nlm.nih.gov/entrez/eutils",
      "", "", "https://gitlab.com/crossref/retraction-watch-data/-/raw/main/retraction_watch.csv");
}
