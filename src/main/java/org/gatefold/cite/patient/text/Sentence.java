package org.gatefold.cite.patient.text;

import java.util.List;
import org.gatefold.diag.Origin;

/**
 * One sentence, or what stands for one in a heading or a list.
 *
 * @param start of its first character in the passage's text
 * @param text without space around it
 * @param words its words in the sense of {@link Words}
 */
public record Sentence(Passage passage, int start, String text, List<String> words) {
  public Sentence {
    words = List.copyOf(words);
  }

  public Origin origin() {
    return passage.origin(start);
  }

  /** Its beginning, at most about {@code letters} long, cut between words. */
  public String beginning(int letters) {
    if (text.length() <= letters) {
      return text;
    }
    int cut = text.lastIndexOf(' ', letters);
    return text.substring(0, cut > 0 ? cut : letters) + " …";
  }
}
