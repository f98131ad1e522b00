package org.gatefold.load;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.PlainText;

/** Puts the terms of a glossary in the order of its language's dictionaries: a translation keeps the order of its source, which is another's. */
final class Glossaries {
  private static final String CLASS = "glossary";

  private Glossaries() {}

  static List<Block> sorted(List<Block> blocks, Locale locale) {
    return blocks.stream().map(block -> block instanceof Block.Div div ? within(div, locale) : block).toList();
  }

  private static Block within(Block.Div div, Locale locale) {
    boolean glossary = div.attributes().hasClass(CLASS);
    List<Block> blocks = sorted(div.blocks(), locale).stream()
        .map(block -> glossary && block instanceof Block.DefinitionList list ? terms(list, locale) : block)
        .toList();
    return new Block.Div(blocks, div.attributes(), div.origin());
  }

  private static Block terms(Block.DefinitionList list, Locale locale) {
    Collator collator = Collator.getInstance(locale);
    List<Block.Definition> sorted = list.definitions().stream()
        .sorted(Comparator.comparing((Block.Definition one) -> PlainText.of(one.term()), collator))
        .toList();
    return new Block.DefinitionList(sorted, list.attributes(), list.origin());
  }
}
