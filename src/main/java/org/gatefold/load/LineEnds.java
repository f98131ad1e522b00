package org.gatefold.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatefold.model.article.Wording;
import org.gatefold.model.article.Wording.Edit;
import org.gatefold.model.article.Wording.Range;

/** Takes changes of a text as it was read over to the text as it is written, with its own line ends. */
final class LineEnds {
  private LineEnds() {}

  /**
   * The changed text.
   *
   * @param raw as it is written
   * @param read as the changes count it
   * @return nothing if one is not the other
   */
  static Optional<String> edit(String raw, String read, List<Edit> edits) {
    int[] places = places(raw, read);
    if (places.length != read.length() + 1) {
      return Optional.empty();
    }
    int first = raw.indexOf('\r');
    String end = first < 0 ? "\n" : first + 1 < raw.length() && raw.charAt(first + 1) == '\n' ? "\r\n" : "\r";
    List<Edit> moved = new ArrayList<>();
    for (Edit edit : edits) {
      Range range = new Range(places[edit.range().from()], places[edit.range().to()]);
      moved.add(new Edit(range, edit.words().replace("\n", end)));
    }
    return Optional.of(Wording.apply(raw, moved));
  }

  /** Where each character that was read is written, and the end; fewer if the texts differ. */
  private static int[] places(String raw, String read) {
    int[] places = new int[read.length() + 1];
    int at = raw.startsWith("\uFEFF") ? 1 : 0;
    for (int i = 0; i < read.length(); i++) {
      places[i] = at;
      if (at >= raw.length() || !same(raw.charAt(at), read.charAt(i))) {
        return new int[0];
      }
      at += raw.charAt(at) == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n' ? 2 : 1;
    }
    places[read.length()] = at;
    return at == raw.length() ? places : new int[0];
  }

  private static boolean same(char written, char read) {
    return written == read || (written == '\r' && read == '\n');
  }
}
