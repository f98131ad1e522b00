package org.gatefold.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.sf.okapi.lib.xliff2.XLIFFException;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.metadata.IMetadataItem;
import net.sf.okapi.lib.xliff2.metadata.Meta;
import net.sf.okapi.lib.xliff2.metadata.MetaGroup;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Nearest;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.article.Wording.Place;
import org.jspecify.annotations.Nullable;

/** Reads XLIFF 2.0 and 2.1 that came from {@link XliffWriter} and went through any program. */
public final class XliffReader {
  private final String file;
  private final Map<String, Origin> places;
  private final Findings findings;
  private final Map<String, Incoming.Entry> entries = new LinkedHashMap<>();
  private String slug = "";
  private @Nullable Locale from;
  private @Nullable Locale to;

  private XliffReader(String file, Map<String, Origin> places, Findings findings) {
    this.file = file;
    this.places = places;
    this.findings = findings;
  }

  /** What a file says. */
  public static Outcome<Incoming> read(String file, byte[] bytes) {
    Findings findings = new Findings();
    Optional<XliffGate.Passed> passed = XliffGate.pass(file, bytes, findings);
    Optional<Incoming> incoming = passed.flatMap(text -> new XliffReader(file, text.units(), findings).read(text.text()));
    return incoming.isEmpty() || findings.hasErrors() ? findings.failed() : findings.with(incoming.get());
  }

  private Optional<Incoming> read(String text) {
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      reader.open(text);
      while (reader.hasNext()) {
        take(reader.next());
      }
    } catch (XLIFFException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | NullPointerException e) {
      // The library says so in this way where a file is not what it should be.
      findings.add(TranslateCode.NOT_XLIFF, placeIn(String.valueOf(e.getMessage())), lastLine(String.valueOf(e.getMessage())));
      return Optional.empty();
    }
    if (slug.isEmpty() || from == null || to == null) {
      findings.add(TranslateCode.NOT_OURS, Origin.of(file));
      return Optional.empty();
    }
    return Optional.of(new Incoming(file, slug, from, to, entries));
  }

  /** The library names a unit that it does not like. */
  private Origin placeIn(String message) {
    return places.entrySet().stream().filter(unit -> message.contains("<unit> id='" + unit.getKey() + "'"))
        .map(Map.Entry::getValue).findFirst().orElse(Origin.of(file));
  }

  private static String lastLine(String message) {
    return message.lines().filter(line -> !line.isBlank()).reduce((a, b) -> b).orElse("").strip();
  }

  private void take(Event event) {
    if (event.isStartXliff()) {
      from = locale(event.getStartXliffData().getSourceLanguage());
      to = locale(event.getStartXliffData().getTargetLanguage());
    } else if (event.isStartFile()) {
      slug = slug.isEmpty() ? event.getStartFileData().getId() : slug;
    } else if (event.isUnit()) {
      unit(event.getUnit());
    }
  }

  static @Nullable Locale locale(@Nullable String tag) {
    try {
      return tag == null || tag.isEmpty() ? null : new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException notATag) {
      return null;
    }
  }

  private void unit(net.sf.okapi.lib.xliff2.core.Unit unit) {
    Origin place = places.getOrDefault(unit.getId(), Origin.of(file));
    Map<String, String> meta = meta(unit);
    Content content = new Content(tokens(unit));
    String bad = Characters.bad(content.words());
    if (!bad.isEmpty()) {
      findings.add(TranslateCode.BAD_CHARACTER, place, unit.getId(), bad);
    }
    entries.put(unit.getId(), new Incoming.Entry(unit.getId(), place, meta.getOrDefault("src", ""), meta.getOrDefault("was", ""),
        meta.getOrDefault("codes", ""), content.isEmpty() ? null : content, state(unit)));
  }

  /** The least that is said of its segments. */
  private static State state(net.sf.okapi.lib.xliff2.core.Unit unit) {
    State least = State.FINAL;
    for (Segment segment : unit.getSegments()) {
      least = least.orLess(State.of(segment.getState().toString()).orElse(State.INITIAL));
    }
    return least;
  }

  private static Map<String, String> meta(net.sf.okapi.lib.xliff2.core.Unit unit) {
    Map<String, String> values = new HashMap<>();
    if (unit.hasMetadata()) {
      for (MetaGroup group : unit.getMetadata()) {
        for (IMetadataItem item : XliffWriter.CATEGORY.equals(group.getCategory()) ? group : new MetaGroup()) {
          if (item instanceof Meta meta && meta.getType() != null && meta.getData() != null) {
            values.put(meta.getType(), meta.getData());
          }
        }
      }
    }
    return values;
  }

  /** A program may have divided the unit; what lies between segments may have no translation of its own. */
  private static List<Content.Token> tokens(net.sf.okapi.lib.xliff2.core.Unit unit) {
    List<Content.Token> tokens = new ArrayList<>();
    for (Part part : unit.getTargetOrderedParts()) {
      if (part.hasTarget()) {
        add(part.getTarget(), tokens);
      } else if (!part.isSegment()) {
        add(part.getSource(), tokens);
      }
    }
    return tokens;
  }

  private static void add(Fragment fragment, List<Content.Token> tokens) {
    for (Object piece : fragment) {
      if (piece instanceof String words) {
        tokens.add(new Content.Text(words));
      } else if (piece instanceof CTag tag) {
        tokens.add(new Content.Code(tag.getId(), switch (tag.getTagType()) {
          case STANDALONE -> Place.ALONE;
          case OPENING -> Place.OPENS;
          case CLOSING -> Place.CLOSES;
        }));
      }
    }
  }

  /** A hint's "did you mean". */
  static String guess(String name, java.util.Collection<String> known) {
    return Nearest.to(name, known).map(near -> " (did you mean \"" + near + "\"?)").orElse("");
  }
}
