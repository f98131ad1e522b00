package org.gatefold.fill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.model.Manuscript;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Evidence;
import org.gatefold.model.article.FrontMatter;
import org.gatefold.model.article.Inline;
import org.gatefold.model.article.Reference;
import org.jspecify.annotations.Nullable;

/** Finds what a finding is about: a sentence, a block, a reference, the article as a whole, or another file. */
final class EditorPlaces {
  /** Keys of the front matter whose values are printed. */
  static final List<String> HEAD = List.of("title", "subtitle", "summary");

  private final Manuscript manuscript;
  private final TreeMap<Origin, Anchor> anchors = new TreeMap<>();
  private final TreeMap<Origin, Target> records = new TreeMap<>();
  private final Map<String, Target> blocks = new HashMap<>();

  EditorPlaces(Manuscript manuscript) {
    this.manuscript = manuscript;
    FrontMatter front = manuscript.article().frontMatter();
    front.places().forEach((key, place) -> anchors.put(place, new Anchor(head(key, place), null)));
    blocks(manuscript.article().blocks());
    Remarks.in(manuscript.article().blocks()).forEach(remark -> blocks(remark.blocks()));
    records(manuscript.references(), manuscript.evidence());
  }

  /** What a finding is about. */
  sealed interface Target {
    /** A text that begins at a place; {@code sentence} counts from 0, and is -1 for all of it. */
    record Text(Origin place, int sentence) implements Target {}

    /** A reference, by its key. */
    record Work(String key) implements Target {}

    /** The article as a whole. */
    record Whole() implements Target {}

    /** A file that is not the article's. */
    record Elsewhere() implements Target {}
  }

  /** Where something begins; {@code sentences} are those of a text, null for a block around it. */
  private record Anchor(Target target, @Nullable EditorSentences sentences) {}

  private static Target head(String key, Origin place) {
    return HEAD.contains(key) ? new Target.Text(place, -1) : new Target.Whole();
  }

  private void records(Map<String, Reference> references, Evidence evidence) {
    references.forEach((key, reference) -> records.put(reference.origin(), new Target.Work(key)));
    evidence.references().forEach((key, source) -> records.put(source.origin(), new Target.Work(key)));
    evidence.quotes().forEach((id, quote) -> records.put(quote.origin(), blocks.getOrDefault(id, new Target.Whole())));
    evidence.waivers().forEach(waiver -> records.put(waiver.origin(), new Target.Whole()));
  }

  private void blocks(List<Block> list) {
    list.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> text(heading.origin(), heading.content());
      case Block.Paragraph paragraph -> text(paragraph.origin(), paragraph.content());
      case Block.ItemList list -> around(list, () -> list.items().forEach(item -> blocks(item.blocks())));
      case Block.BlockQuote quote -> around(quote, () -> blocks(quote.blocks()));
      case Block.Div div -> around(div, () -> blocks(div.blocks()));
      case Block.DefinitionList list -> list.definitions().forEach(definition -> {
        text(definition.origin(), definition.term());
        blocks(definition.body());
      });
      case Block.Table table -> around(table, () -> table(table));
      case Block.Figure figure -> text(figure.origin(), List.of());
      case Block.Rule rule -> {}
    }
    String id = block.attributes().id();
    Map.Entry<Origin, Anchor> first = anchors.ceilingEntry(block.origin());
    if (id != null && first != null) {
      blocks.put(id, whole(first.getValue().target()));
    }
  }

  private void table(Block.Table table) {
    if (!table.caption().isEmpty()) {
      text(table.origin(), table.caption());
      // It is written below the rows.
      Anchor caption = anchors.get(table.origin());
      anchors.put(table.caption().getFirst().origin(), caption);
    }
    table.head().forEach(this::row);
    table.body().forEach(this::row);
  }

  private void row(Block.Row row) {
    row.cells().forEach(cell -> text(cell.origin(), cell.content()));
  }

  private void text(Origin origin, List<Inline> content) {
    anchors.put(origin, new Anchor(new Target.Text(origin, -1), EditorSentences.of(content, manuscript.article().locale())));
  }

  /** What is said of a block stands beside the first text in it. */
  private void around(Block block, Runnable inside) {
    inside.run();
    Map.Entry<Origin, Anchor> first = anchors.ceilingEntry(block.origin());
    if (first != null && !first.getKey().equals(block.origin())) {
      anchors.put(block.origin(), new Anchor(whole(first.getValue().target()), null));
    }
  }

  private static Target whole(Target target) {
    return target instanceof Target.Text text ? new Target.Text(text.place(), -1) : target;
  }

  /** What a finding is about. */
  Target of(Diagnostic finding) {
    Origin found = finding.origin();
    // Where only the line is known, whatever begins on it is meant.
    Origin origin = found.line() > 0 && found.column() == 0 ? new Origin(found.file(), found.line(), Integer.MAX_VALUE) : found;
    String file = origin.file();
    Map.Entry<Origin, Target> record = records.floorEntry(origin);
    if (file.equals(manuscript.article().origin().file())) {
      return origin.line() == 0 ? new Target.Whole() : inText(origin);
    }
    if (record != null && record.getKey().file().equals(file) && origin.line() > 0) {
      return record.getValue();
    }
    return ofFile(file);
  }

  private Target inText(Origin origin) {
    Map.Entry<Origin, Anchor> anchor = anchors.floorEntry(origin);
    if (anchor == null) {
      return new Target.Whole();
    }
    EditorSentences sentences = anchor.getValue().sentences();
    Target target = anchor.getValue().target();
    return sentences != null && target instanceof Target.Text text
        ? new Target.Text(text.place(), sentences.at(origin))
        : target;
  }

  /** An excerpt of a source bears its key as its name. */
  private Target ofFile(String file) {
    String folder = "articles/" + manuscript.article().slug() + "/";
    String excerpts = folder + "sources/";
    if (file.startsWith(excerpts) && file.endsWith(".txt")) {
      String key = file.substring(excerpts.length(), file.length() - ".txt".length());
      return manuscript.references().containsKey(key) ? new Target.Work(key) : new Target.Whole();
    }
    return file.startsWith(folder) || file.isEmpty() ? new Target.Whole() : new Target.Elsewhere();
  }
}
