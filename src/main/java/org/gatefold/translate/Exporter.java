package org.gatefold.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.model.article.FrontMatter;
import org.gatefold.model.article.Wording;
import org.gatefold.model.article.Wording.Region;
import org.gatefold.model.article.Wording.Segment;
import org.jspecify.annotations.Nullable;

/** Lays an article and its translation side by side. */
public final class Exporter {
  private final Wording source;
  private final @Nullable Wording target;
  private final Map<String, Segment> translated = new HashMap<>();
  private final Standing standing;

  private Exporter(Wording source, @Nullable Wording target) {
    this.source = source;
    this.target = target;
    this.standing = new Standing(source, target);
    if (target != null) {
      target.segments().forEach(segment -> translated.put(segment.id(), segment));
    }
  }

  /**
   * All that there is to translate, with what has been.
   *
   * @param target null where nothing has been translated yet
   */
  public static Exchange export(String slug, Wording source, @Nullable Wording target, Locale to) {
    Exporter exporter = new Exporter(source, target);
    List<Unit> units = new ArrayList<>();
    source.segments().forEach(segment -> units.add(exporter.unit(segment)));
    return new Exchange(slug, source.origin().file(), source.frontMatter().language(), to,
        target != null && target.frontMatter().status() == FrontMatter.Status.APPROVED, units);
  }

  private Unit unit(Segment segment) {
    Segment other = translated.get(segment.id());
    CodeMatcher codes = new CodeMatcher(source, segment, target, other);
    Content from = Content.of(segment.pieces(), codes::sourceId);
    Content to = other == null ? null : Content.of(other.pieces(), codes::targetId);
    boolean unsaid = segment.region().isEmpty() || standing.isUntouched(segment.region());
    boolean untouched = to == null || (unsaid && to.equals(from));
    boolean stale = !untouched && standing.isStale(segment.region(), standing.hash(segment.region()));
    State state = untouched || stale ? State.INITIAL : standing.state(segment.region());
    return new Unit(segment, untouched ? null : other, from, untouched ? null : to, codes.codes(), codes.required(),
        standing.hash(segment.region()), state, stale, Budget.of(segment));
  }

  /** How a translation stands to its source, block by block. */
  static final class Standing {
    private final Wording source;
    private final @Nullable Wording target;

    Standing(Wording source, @Nullable Wording target) {
      this.source = source;
      this.target = target;
    }

    /** The first digits of the hash of a block of the source; empty where it has no id. */
    String hash(String region) {
      if (region.equals(Wording.COVER)) {
        return source.coverHash().substring(0, Digest.DIGITS);
      }
      Region block = source.regions().get(region);
      return block == null || block.hash().isEmpty() ? "" : block.hash().substring(0, Digest.DIGITS);
    }

    /** What the translation says it was made from; empty where it does not say. */
    String src(String region) {
      if (target == null) {
        return "";
      }
      Region block = target.regions().get(region);
      return region.equals(Wording.COVER) ? Cover.value(target, "src")
          : block == null ? "" : block.attributes().value("src").orElse("");
    }

    /** Whether the translation says that it was made from other words than those with a hash. */
    boolean isStale(String region, String hash) {
      String src = src(region);
      return !src.isEmpty() && !hash.isEmpty() && !(src.length() >= Digest.DIGITS && src.startsWith(hash));
    }

    /** What is written about the state; empty where nothing is. */
    String said(String region) {
      if (target == null) {
        return "";
      }
      Region block = target.regions().get(region);
      return region.equals(Wording.COVER) ? Cover.value(target, "state")
          : block == null ? "" : block.attributes().value("state").orElse("");
    }

    /** Whether a block may stand there with its source's words, to be translated. */
    boolean isUntouched(String region) {
      return said(region).equals(State.INITIAL.id());
    }

    /** The state of a translation that is not stale. */
    State state(String region) {
      return State.of(said(region)).orElse(usual());
    }

    /** The state of blocks that do not say. */
    State usual() {
      return target != null && Cover.isReviewed(target) ? State.FINAL : State.TRANSLATED;
    }
  }
}
