package org.gatefold.fill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;

/** Finds the paragraphs that announce what follows: they end with a colon, and something comes next. */
final class LeadIns {
  private static final String COLONS = ":：";

  private LeadIns() {}

  /** Origins of the lead-ins among some blocks. */
  static Set<Origin> in(List<Block> blocks, Plain plain) {
    List<Block> flat = new ArrayList<>();
    flatten(blocks, flat);
    Set<Origin> found = new HashSet<>();
    for (int i = 0; i + 1 < flat.size(); i++) {
      if (flat.get(i) instanceof Block.Paragraph paragraph && endsWithColon(paragraph, plain)) {
        found.add(paragraph.origin());
      }
    }
    return found;
  }

  /** Divs that only carry an id, or set a passage apart, do not separate a lead-in from what it announces. */
  private static void flatten(List<Block> blocks, List<Block> flat) {
    for (Block block : blocks) {
      if (block instanceof Block.Div div && !div.attributes().hasClass("quote")) {
        flatten(div.blocks(), flat);
      } else {
        flat.add(block);
      }
    }
  }

  private static boolean endsWithColon(Block.Paragraph paragraph, Plain plain) {
    String text = plain.text(paragraph.content().stream()
        .filter(inline -> !(inline instanceof Inline.Citation))
        .toList());
    return !text.isEmpty() && COLONS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
