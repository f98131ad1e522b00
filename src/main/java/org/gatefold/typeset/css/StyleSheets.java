package org.gatefold.typeset.css;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.job.Resource;
import org.jspecify.annotations.Nullable;

/** Parses style sheets, each only once however many documents use it. For any number of threads. */
public final class StyleSheets {
  private final Map<Key, ParsedFile> files = new ConcurrentHashMap<>();

  private record Key(String path, String text) {}

  /** Parses a sheet that imports none. */
  public Stylesheet parse(Resource css, Findings findings) {
    return parse(css, url -> null, findings);
  }

  /**
   * Parses a sheet and those that it imports.
   *
   * @param resolver gives the sheet that an {@code @import} names, by the url as written; null if there is none
   * @param findings what is wrong with them, each time they are asked for
   */
  public Stylesheet parse(Resource css, Function<String, @Nullable Resource> resolver, Findings findings) {
    List<Stylesheet.Part> parts = new ArrayList<>();
    collect(css, resolver, new LinkedHashSet<>(), parts, findings);
    return new Stylesheet(parts);
  }

  private void collect(
      Resource css,
      Function<String, @Nullable Resource> resolver,
      Set<String> open,
      List<Stylesheet.Part> parts,
      Findings findings) {
    ParsedFile file =
        files.computeIfAbsent(
            new Key(css.path(), css.text()), key -> SheetReader.read(key.text(), Origin.of(key.path())));
    findings.addAll(file.findings());
    open.add(css.path());
    for (ParsedFile.Import wanted : file.imports()) {
      Resource imported = resolver.apply(wanted.url());
      if (imported == null) {
        findings.add(CssCode.IMPORT_MISSING, wanted.origin(), wanted.url());
      } else if (open.contains(imported.path())) {
        findings.add(CssCode.IMPORT_CYCLE, wanted.origin(), imported.path(), String.join(", ", open));
      } else {
        collect(imported, resolver, open, parts, findings);
      }
    }
    open.remove(css.path());
    parts.add(file.part());
  }
}
