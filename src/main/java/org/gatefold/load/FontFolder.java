package org.gatefold.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.font.FontFace;
import org.gatefold.model.font.FontSet;

/** Reads {@code fonts/}. What one run has parsed, the next one takes over if the file was not written since. */
final class FontFolder {
  private static final String FOLDER = "fonts";
  private static final List<String> OTHER_FONTS = List.of(".otf", ".ttc", ".otc", ".woff", ".woff2");

  private final Workspace workspace;
  private final Map<String, Known> known;
  private final Findings findings;

  /**
   * A font as a run has left it.
   *
   * @param modified when its file was written last
   */
  record Known(FontFace face, long size, FileTime modified) {}

  FontFolder(Workspace workspace, Map<String, Known> known, Findings findings) {
    this.workspace = workspace;
    this.known = known;
    this.findings = findings;
  }

  /** Every font by its path. */
  Map<String, Known> read() {
    Map<String, Known> faces = new LinkedHashMap<>();
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

  static FontSet set(Map<String, Known> faces) {
    return new FontSet(faces.values().stream().map(Known::face).toList());
  }

  private Optional<Known> face(String path) {
    return workspace.file(path, Workspace.BINARY_LIMIT, Origin.of(path), "a font").flatMap(file -> face(path, file));
  }

  private Optional<Known> face(String path, Path at) {
    try (FontFile file = FontFile.open(at)) {
      FileTime modified = Files.getLastModifiedTime(at);
      Known before = known.get(path);
      if (before != null && before.size() == file.size() && before.modified().equals(modified)) {
        return Optional.of(before);
      }
      FontFace face = FontReader.read(path, file);
      if (FontReader.isRestricted(file)) {
        findings.add(LoadCode.FONT_RESTRICTED, Origin.of(path), path);
      }
      return Optional.of(new Known(face, file.size(), modified));
    } catch (FontException fault) {
      findings.add(LoadCode.BAD_FONT, Origin.of(path), path, fault.why());
    } catch (IOException fault) {
      findings.add(LoadCode.FILE_UNREADABLE, Origin.of(path), path, fault.getClass().getSimpleName());
    }
    return Optional.empty();
  }
}
