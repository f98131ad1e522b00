package org.gatefold.cite.translation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gatefold.cite.walk.Piece;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Attributes;
import org.gatefold.model.article.Inline.CitationItem;
import org.jspecify.annotations.Nullable;

/** A part of an article that has its counterpart in every language: a block with an id, or what stands below a heading. */
public final class Part {
  private static final List<String> WEIGHTY = List.of("risks", "alternatives", "evidence", "regulatory");

  /** Stands in {@link #text} behind each paragraph, item or cell. */
  public static final char LINE_END = '\n';

  private final String name;
  private final Attributes attributes;
  private final Origin origin;
  private final Set<String> classes = new HashSet<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Tongue> tongues = new ArrayList<>();
  private final List<CitationItem> items = new ArrayList<>();
  private final Map<Count, Integer> counts = new EnumMap<>(Count.class);

  /**
   * From where on a part is in another language.
   *
   * @param language null for the article's
   */
  public record Tongue(int from, @Nullable Locale language) {}

  /** What is counted in a part. */
  public enum Count {
    ITEMS("items in its lists"),
    ROWS("rows in its tables"),
    BLOCKS("paragraphs, lists, quotations and tables");

    private final String words;

    Count(String words) {
      this.words = words;
    }

    /** As messages call it. */
    public String words() {
      return words;
    }
  }

  /** @param around the part that it lies in; null at the top */
  Part(String name, Attributes attributes, Origin origin, @Nullable Part around) {
    this.name = name;
    this.attributes = attributes;
    this.origin = origin;
    classes.addAll(attributes.classes());
    if (around != null) {
      classes.addAll(around.classes);
    }
  }

  /** Whether a patient's decision rests on it: on harms, choices, evidence, the authorities, or on what it cites. */
  public boolean isWeighty() {
    return !items.isEmpty() || WEIGHTY.stream().anyMatch(classes::contains);
  }

  /** The block's id, or what stands for one. */
  public String name() {
    return name;
  }

  /** What messages call it. */
  public String title() {
    return name.isEmpty() ? "the text above the first block" : name;
  }

  /** What the author wrote in braces. */
  public Attributes attributes() {
    return attributes;
  }

  /** Where it begins. */
  public Origin origin() {
    return origin;
  }

  /** All its words, with locators of citations. */
  public String text() {
    return text.toString();
  }

  /** What it cites, in order. */
  public List<CitationItem> items() {
    return items;
  }

  /** How many it has of something. */
  public int count(Count what) {
    return counts.getOrDefault(what, 0);
  }

  /** Where a character of {@link #text} stands. */
  public Origin place(int index) {
    return Piece.place(pieces, index, origin);
  }

  /** Where the language changes, in order; nowhere if all of it is in the article's. */
  public List<Tongue> tongues() {
    return tongues;
  }

  /** The language that it has come to; null for the article's. */
  @Nullable Locale language() {
    return tongues.isEmpty() ? null : tongues.getLast().language();
  }

  /** Goes on in a language, null for the article's. */
  void speak(@Nullable Locale language) {
    if (!Objects.equals(language(), language)) {
      tongues.add(new Tongue(text.length(), language));
    }
  }

  void add(String words, Origin place) {
    pieces.add(new Piece(text.length(), place));
    text.append(words);
  }

  void space() {
    text.append("  ").append(LINE_END);
  }

  void cite(CitationItem item) {
    items.add(item);
    add(" " + item.locator() + " ", item.origin());
  }

  void count(Count what, int number) {
    counts.merge(what, number, Integer::sum);
  }
}
