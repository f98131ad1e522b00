package org.gatefold.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.gatefold.diag.Origin;
import org.gatefold.model.Manuscript;
import org.gatefold.model.article.Attributes;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;
import org.gatefold.model.article.Reference;

/**
 * The same article in other words, so that nothing that was made for one document can be used for the next: about one word
 * in three is another one of the same article. The same seed gives the same text.
 */
final class Variation {
  /** Shorter words are the grammar's. */
  private static final int SHORTEST = 4;
  private static final double SHARE = 0.35;
  /** Sets the lines of one copy of the article apart from those of the next. */
  private static final int LINES = 100_000;

  private final Random random;
  private final List<String> words;
  private final int copy;

  private Variation(Random random, List<String> words, int copy) {
    this.random = random;
    this.words = words;
    this.copy = copy;
  }

  /** A manuscript in other words, its text repeated some times, each time in other words. */
  static Manuscript of(Manuscript original, int seed, int copies) {
    Random random = new Random(seed);
    List<String> words = words(original.article().blocks());
    List<Block> blocks = new ArrayList<>();
    for (int copy = 0; copy < copies; copy++) {
      // The template takes the lede out of the text: a second one would stand before the first one's text.
      boolean again = copy > 0;
      blocks.addAll(new Variation(random, words, copy).blocks(original.article().blocks().stream()
          .filter(block -> !again || !block.attributes().hasClass("lede")).toList()));
    }
    return with(original, blocks, original.references());
  }

  /** The same with references that nobody has seen before. */
  static Manuscript withNewReferences(Manuscript original, int seed) {
    Manuscript varied = of(original, seed, 1);
    Variation variation = new Variation(new Random(seed), words(original.article().blocks()), 0);
    Map<String, Reference> references = new LinkedHashMap<>();
    original.references().forEach((key, reference) -> {
      Map<String, Object> csl = new LinkedHashMap<>(reference.csl());
      csl.computeIfPresent("title", (field, title) -> variation.text(title + " considered anew"));
      references.put(key, new Reference(reference.key(), csl, reference.origin()));
    });
    return with(original, varied.article().blocks(), references);
  }

  private static Manuscript with(Manuscript original, List<Block> blocks, Map<String, Reference> references) {
    return new Manuscript(original.id(), original.article().withBlocks(blocks), references, original.evidence(),
        original.brand(), original.format(), original.production(), original.figures(), original.templates());
  }

  private static List<String> words(List<Block> blocks) {
    Set<String> found = new LinkedHashSet<>();
    for (String word : blocks.toString().split("[^\\p{L}]+")) {
      if (isOrdinary(word)) {
        found.add(word);
      }
    }
    return List.copyOf(found);
  }

  private static boolean isOrdinary(String word) {
    return word.length() >= SHORTEST && word.chars().allMatch(Character::isLowerCase);
  }

  private String text(String text) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      String word = text.substring(at, end);
      out.append(isOrdinary(word) && random.nextDouble() < SHARE ? words.get(random.nextInt(words.size())) : word);
      if (end < text.length()) {
        out.append(text.charAt(end++));
      }
      at = end;
    }
    return out.toString();
  }

  private Origin place(Origin origin) {
    return copy == 0 ? origin : new Origin(origin.file(), origin.line() + copy * LINES, origin.column());
  }

  private String id(String id) {
    return copy == 0 ? id : id + "-" + copy;
  }

  private Attributes attributes(Attributes old) {
    String id = old.id();
    return id == null ? old : new Attributes(id(id), old.classes(), new HashMap<>(old.values()));
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private Block block(Block block) {
    Attributes attributes = attributes(block.attributes());
    Origin place = place(block.origin());
    return switch (block) {
      case Block.Heading it -> new Block.Heading(it.level(), inlines(it.content()), attributes, place);
      case Block.Paragraph it -> new Block.Paragraph(inlines(it.content()), attributes, place);
      case Block.ItemList it -> new Block.ItemList(it.ordered(), it.start(),
          it.items().stream().map(item -> new Block.Item(blocks(item.blocks()), place(item.origin()))).toList(),
          attributes, place);
      case Block.BlockQuote it -> new Block.BlockQuote(blocks(it.blocks()), attributes, place);
      case Block.Div it -> new Block.Div(blocks(it.blocks()), attributes, place);
      case Block.DefinitionList it -> new Block.DefinitionList(
          it.definitions().stream().map(one ->
              new Block.Definition(inlines(one.term()), blocks(one.body()), place(one.origin()))).toList(),
          attributes, place);
      case Block.Table it -> new Block.Table(rows(it.head()), rows(it.body()), it.aligns(), inlines(it.caption()),
          attributes, place);
      case Block.Figure it -> new Block.Figure(it.source(), it.alternative(), it.title(), attributes, place);
      case Block.Rule it -> new Block.Rule(attributes, place);
    };
  }

  private List<Block.Row> rows(List<Block.Row> rows) {
    return rows.stream()
        .map(row -> new Block.Row(
            row.cells().stream().map(cell -> new Block.Cell(inlines(cell.content()), place(cell.origin()))).toList(),
            place(row.origin())))
        .toList();
  }

  private List<Inline> inlines(List<Inline> inlines) {
    return inlines.stream().map(this::inline).toList();
  }

  private Inline inline(Inline inline) {
    Origin place = place(inline.origin());
    return switch (inline) {
      case Inline.Text it -> new Inline.Text(text(it.text()), place);
      case Inline.Emphasis it -> new Inline.Emphasis(inlines(it.content()), place);
      case Inline.Strong it -> new Inline.Strong(inlines(it.content()), place);
      case Inline.Shifted it -> new Inline.Shifted(it.raised(), inlines(it.content()), place);
      case Inline.Foreign it -> new Inline.Foreign(it.language(), inlines(it.content()), place);
      case Inline.Link it -> new Inline.Link(
          it.target().startsWith("#") ? id(it.target()) : it.target(), inlines(it.content()), place);
      case Inline.Citation it -> new Inline.Citation(it.items(), it.narrative(), place);
      case Inline.Remark it -> new Inline.Remark(blocks(it.blocks()), place);
      case Inline.LineBreak it -> new Inline.LineBreak(place);
    };
  }
}
