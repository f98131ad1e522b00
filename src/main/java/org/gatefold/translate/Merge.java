package org.gatefold.translate;

import java.util.List;
import java.util.Set;
import org.gatefold.model.article.Wording.Edit;

/**
 * What an import makes of a translation.
 *
 * @param text the whole file afterwards, its lines ended by {@code \n}
 * @param edits that lead to it; none where the file is new
 * @param fresh whether the file is new
 * @param changed the units that have other words now
 * @param states how many blocks have another state, or were made from other words
 * @param expected what each unit has to say when the file is read again, by id
 */
public record Merge(
    String text, List<Edit> edits, boolean fresh, Set<String> changed, int states, java.util.Map<String, String> expected) {
  public Merge {
    edits = List.copyOf(edits);
    changed = Set.copyOf(changed);
    expected = java.util.Map.copyOf(expected);
  }

  /** Whether there is nothing to write. */
  public boolean isEmpty() {
    return fresh ? changed.isEmpty() : edits.isEmpty();
  }
}
