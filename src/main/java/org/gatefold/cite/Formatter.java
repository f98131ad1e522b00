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
  private final String and;
  private final String andOthers;
  private final Editions editions;
  private @Nullable CSLItemData item;

  /** @param tag a language for which CSL has terms */
  Formatter(CslStyle style, String tag) {
    try {
      csl = new CSL(new Current(), lang -> CslTerms.xml(lang, style), null, style.xml(), tag);
    } catch (IOException brokenResource) {
      throw new UncheckedIOException(style.name() + ", " + tag, brokenResource);
    }
    csl.setOutputFormat(new MarkedFormat());
    csl.setConvertLinks(true);
    String terms = CslTerms.xml(tag, style);
    and = CslTerms.term(terms, "and");
    andOthers = CslTerms.term(terms, "et-al");
    editions = new Editions(terms);
  }

  /** The reference as the style prints it, without number, with {@link Mark}s; empty if the style prints nothing. */
  String format(CSLItemData data) {
    item = data;
    // Sorted or not makes no difference to one item, but the processor renders only what was registered before.
    csl.registerCitationItems(List.of(data.getId()), true);
    String[] entries = csl.makeBibliography().getEntries();
    return entries.length == 0 ? "" : Cleanup.of(entries[0].replace("et\u00A0al.", "et al."), andOthers);
  }

  /** The locale's "et al.". */
  String andOthers() {
    return andOthers;
  }

  /** The locale's ordinals. */
  Editions editions() {
    return editions;
  }

  /** The locale's "and". */
  String and() {
    return and;
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
