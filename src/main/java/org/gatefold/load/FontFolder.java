package org.gatefold.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.font.FontFace;
import org.gatefold.model.font.FontSet;

/** Reads {@code fonts/}. What one run has parsed, the next one takes over if the file still has the same bytes. */
final class FontFolder {
  private static final String FOLDER = "fonts";
  private static final List<String> OTHER_FONTS = List.of(".otf", ".ttc", ".otc", ".woff", ".woff2");

  private final Workspace workspace;
  private final Map<String, FontFace> known;
  private final Findings findings;

  FontFolder(Workspace workspace, Map<String, FontFace> known, Findings findings) {
    this.workspace = workspace;
    this.known = known;
    this.findings = findings;
  }

  /** Every font by its path. */
  Map<String, FontFace> read() {
    Map<String, FontFace> faces = new LinkedHashMap<>();
    for (String path : workspace.files(FOLDER)) {
      String name = path.toLowerCase(Locale.ROOT);
      if (name.endsWith(".ttf")) {
        face(path).ifPresent(face -> faces.put(path, face));
      } else if (OTHER_FONTS.stream().anyMatch(name::endsWith)) {
        findings.add(LoadCode.FONT_LEFT_OUT, Origin.of(path), path);
      }
    }
    if (faces.isEmpty()) {
      findings.add(LoadCode.NO_FONTS, Origin.of(FOLDER));
    }
    return faces;
  }

  static FontSet set(Map<String, FontFace> faces) {
    return new FontSet(new ArrayList<>(faces.values()));
  }

  private Optional<FontFace> face(String path) {
    return workspace.bytes(path, Workspace.BINARY_LIMIT, Origin.of(path), "a font").flatMap(bytes -> face(path, bytes));
  }

  private Optional<FontFace> face(String path, byte[] bytes) {
    FontFace before = known.get(path);
    if (before != null && Arrays.equals(before.bytes(), bytes)) {
      return Optional.of(before);
    }
    try {
      FontFace face = FontReader.read(path, bytes);
      if (FontReader.isRestricted(bytes)) {
        findings.add(LoadCode.FONT_RESTRICTED, Origin.of(path), path);
      }
      return Optional.of(face);
    } catch (FontException fault) {
      findings.add(LoadCode.BAD_FONT, Origin.of(path), path, fault.why());
      return Optional.empty();
    }
  }
}
