package org.gatefold.render;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.font.FontFace;

/** The fonts of one document, in the order of their first use. */
final class FontUses {
  private final Findings findings;
  private final Map<FontFace, Optional<FontUse>> uses = new LinkedHashMap<>();

  FontUses(Findings findings) {
    this.findings = findings;
  }

  /** How this document uses a face; nothing, and a finding, if the face cannot be embedded. */
  Optional<FontUse> of(FontFace face) {
    Optional<FontUse> known = uses.get(face);
    if (known == null) {
      known = open(face);
      uses.put(face, known);
    }
    return known;
  }

  Collection<FontUse> all() {
    return uses.values().stream().flatMap(Optional::stream).toList();
  }

  private Optional<FontUse> open(FontFace face) {
    try {
      TrueType font = new TrueType(face.bytes());
      if (font.restricted()) {
        findings.add(RenderCode.FONT_LICENCE, Origin.of(face.path()), face.path());
        return Optional.empty();
      }
      return Optional.of(new FontUse(face, font, "F" + uses.size()));
    } catch (TrueType.Unusable unusable) {
      findings.add(RenderCode.FONT_KIND, Origin.of(face.path()), face.path(), unusable.reason());
      return Optional.empty();
    }
  }
}
