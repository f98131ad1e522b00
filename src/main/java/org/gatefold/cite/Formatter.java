package org.gatefold.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Formats one reference after another in one style and language. A processor keeps what it was given last, so an instance
 * serves one thread at a time.
 */
final class Formatter {
  private final CSL csl;
  private final Terms terms;
  private final MarkedFormat format;
  private @Nullable CSLItemData item;

  /** @param tag a language for which CSL has terms */
  Formatter(CslStyle style, String tag) {
    try {
      String xml = OwnTerms.of(Locale.forLanguageTag(tag).getLanguage()).inStyle(style.xml());
      csl = new CSL(new Current(), lang -> CslTerms.xml(lang, style), null, xml, tag);
    } catch (IOException brokenResource) {
      throw new UncheckedIOException(style.name() + ", " + tag, brokenResource);
    }
    format = new MarkedFormat(style.kind() == CslStyle.Kind.NUMERIC);
    csl.setOutputFormat(format);
    csl.setConvertLinks(true);
    terms = new Terms(tag, style);
  }

  /** The reference as the style prints it, without number, with {@link Mark}s; empty if the style prints nothing. */
  String format(CSLItemData data) {
    item = data;
    // Sorted or not makes no difference to one item, but the processor renders only what was registered before.
    csl.registerCitationItems(List.of(data.getId()), true);
    String[] entries = csl.makeBibliography().getEntries();
    return entries.length == 0 ? "" : clean(entries[0]);
  }

  /** The reference as it stands in a note, with {@link Mark}s; the record says in which {@link Position}. */
  String cite(CSLItemData data) {
    item = data;
    // It keeps every citation that it has made, and looks for the next one's place among them; we know the place.
    csl.reset();
    csl.setOutputFormat(format);
    csl.setConvertLinks(true);
    csl.registerCitationItems(List.of(data.getId()), true);
    return clean(csl.makeCitation(data.getId()).getLast().getText());
  }

  private String clean(String printed) {
    return terms.corrected(Cleanup.of(printed.replace("et\u00A0al.", "et al."), terms.and(), terms.andOthers()));
  }

  /** The words of its language. */
  Terms terms() {
    return terms;
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
