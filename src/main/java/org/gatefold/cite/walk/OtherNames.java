package org.gatefold.cite.walk;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises, in a list of names, an entry that only says that there are more. */
public final class OtherNames {
  private static final Set<String> OTHERS =
      Set.of("et al", "et al.", "and others", "others", "y otros", "y otras", "y cols.", "et\u00A0al.");

  private OtherNames() {}

  /** Whether a CSL name is {@code et al.} or the like, as exports from word processors have it. */
  public static boolean isOthers(@Nullable Object name) {
    if (!(name instanceof Map<?, ?> map)) {
      return false;
    }
    Object text = map.get("literal") != null ? map.get("literal") : map.get("family");
    return text != null && map.get("given") == null && OTHERS.contains(text.toString().strip().toLowerCase(Locale.ROOT));
  }
}
