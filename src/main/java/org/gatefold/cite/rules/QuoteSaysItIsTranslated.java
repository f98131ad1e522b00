package org.gatefold.cite.rules;

import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Attributes;
import org.gatefold.model.article.Block.Div;

/** In a translated article every quotation says whether it is translated. */
final class QuoteSaysItIsTranslated implements Rule {
  @Override
  public void check(CitedArticle article, Report report) {
    if (article.manuscript().article().frontMatter().source() == null) {
      return;
    }
    for (Div div : Quotes.in(article.manuscript().article().blocks())) {
      Attributes attributes = div.attributes();
      boolean said = attributes.value("kind").orElse("").equals("translation") || attributes.value("lang").isPresent();
      if (!said) {
        report.add(RuleCode.QUOTE_NOT_MARKED_TRANSLATED, attributes.id(), div.origin(), Quotes.name(div));
      }
    }
  }
}
