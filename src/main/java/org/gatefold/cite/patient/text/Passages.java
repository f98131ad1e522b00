package org.gatefold.cite.patient.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gatefold.cite.patient.text.Passage.Kind;
import org.gatefold.cite.walk.Signature;
import org.gatefold.model.article.Attributes;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;
import org.jspecify.annotations.Nullable;

/** Reads the passages of an article, in the order of its blocks. */
public final class Passages {
  private final List<Passage> found = new ArrayList<>();

  private Passages() {}

  /** All passages of some blocks; one without words is left out. */
  public static List<Passage> of(List<Block> blocks) {
    Passages passages = new Passages();
    passages.blocks(blocks, Around.NOTHING, Kind.PROSE);
    return passages.found;
  }

  /** What stands around a block. */
  private record Around(boolean quoted, @Nullable String block, Set<String> classes, Set<String> jurisdictions) {
    private static final Around NOTHING = new Around(false, null, Set.of(), Set.of());

    private Around and(Attributes attributes, boolean quotes) {
      if (attributes.equals(Attributes.NONE) && !quotes) {
        return this;
      }
      Set<String> all = new HashSet<>(classes);
      all.addAll(attributes.classes());
      Set<String> countries = new HashSet<>(jurisdictions);
      attributes.value("jurisdiction").ifPresent(countries::add);
      boolean paraphrase = attributes.value("kind").orElse("").equals("paraphrase");
      return new Around(!paraphrase && (quoted || quotes || attributes.hasClass("quote")),
          attributes.id() == null ? block : attributes.id(), all, countries);
    }
  }

  private void blocks(List<Block> blocks, Around around, Kind kind) {
    blocks.forEach(block -> block(block, around, kind));
  }

  private void block(Block block, Around outside, Kind kind) {
    Around around = outside.and(block.attributes(), block instanceof Block.BlockQuote);
    switch (block) {
      case Block.Heading heading -> inlines(heading.content(), around, Kind.HEADING);
      case Block.Paragraph paragraph -> paragraph(paragraph, around, kind);
      case Block.ItemList list -> list.items().forEach(item -> blocks(item.blocks(), around, Kind.ITEM));
      case Block.BlockQuote quote -> blocks(quote.blocks(), around, kind);
      case Block.Div div -> blocks(div.blocks(), around, kind);
      case Block.DefinitionList list -> list.definitions().forEach(definition -> {
        inlines(definition.term(), around, Kind.OTHER);
        blocks(definition.body(), around, kind);
      });
      case Block.Table table -> table(table, around);
      case Block.Figure figure -> figure(figure, around);
      case Block.Rule rule -> {}
    }
  }

  private void paragraph(Block.Paragraph paragraph, Around around, Kind kind) {
    boolean dash = around.quoted() && Signature.isOne(paragraph);
    inlines(paragraph.content(), around, dash ? Kind.ATTRIBUTION : kind);
  }

  private void table(Block.Table table, Around around) {
    inlines(table.caption(), around, Kind.OTHER);
    table.head().forEach(row -> row.cells().forEach(cell -> inlines(cell.content(), around, Kind.OTHER)));
    table.body().forEach(row -> row.cells().forEach(cell -> inlines(cell.content(), around, Kind.OTHER)));
  }

  private void figure(Block.Figure figure, Around around) {
    if (figure.title() != null) {
      PassageText text = new PassageText();
      text.add(new Inline.Text(figure.title(), figure.origin()));
      end(text, around, Kind.OTHER);
    }
  }

  private void inlines(List<Inline> content, Around around, Kind kind) {
    PassageText text = new PassageText();
    content.forEach(text::add);
    end(text, around, kind);
    text.remarks().forEach(remark -> blocks(remark, around, Kind.PROSE));
  }

  private void end(PassageText text, Around around, Kind kind) {
    if (!text.isBlank()) {
      found.add(new Passage(kind, around.quoted(), around.block(), around.classes(), around.jurisdictions(), text.keys(),
          text.toString(), text.pieces()));
    }
  }
}
