package org.gatefold.cite.rules;

import org.gatefold.model.CitedArticle;

/** One thing that an editor looks for. */
interface Rule {
  /** Reports whatever in the article is against this rule. */
  void check(CitedArticle article, Report report);
}
