package org.gatefold.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Formats one reference after another in one style and language. A processor keeps what it was given last, so an instance
 * serves one thread at a time.
 */
final class Formatter {
  private final CSL csl;
  private final MarkedFormat format = new MarkedFormat();
  private @Nullable CSLItemData item;

  /** @param tag a language for which CSL has terms */
  Formatter(CslStyle style, String tag) {
    try {
      csl = new CSL(new Current(), lang -> CslTerms.xml(lang, style), null, style.xml(), tag);
    } catch (IOException brokenResource) {
      throw new UncheckedIOException(style.name() + ", " + tag, brokenResource);
    }
    csl.setOutputFormat(format);
    csl.setConvertLinks(true);
  }

  /** The reference as the style prints it, without number, with {@link Mark}s; empty if the style prints nothing. */
  String format(CSLItemData data) {
    item = data;
    // Sorted or not makes no difference to one item, but the processor renders only what was registered before.
    csl.registerCitationItems(List.of(data.getId()), true);
    String[] entries = csl.makeBibliography().getEntries();
    return entries.length == 0 ? "" : Cleanup.of(entries[0].replace("et\u00A0al.", "et al."), format.andOthers());
  }

  /** The locale's "et al.", once something was formatted. */
  String andOthers() {
    return format.andOthers();
  }

  /** The locale's "and", once something was formatted. */
  String and() {
    return format.and();
  }

  /** Gives the processor the one item that it is asked to format. */
  private final class Current implements ItemDataProvider {
    @Override
    public @Nullable CSLItemData retrieveItem(String id) {
      return item;
    }

    @Override
    public Collection<String> getIds() {
      return item == null ? List.of() : List.of(item.getId());
    }
  }
}
