package org.gatefold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.gatefold.cite.Citer;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Outcome;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.Manuscript;

/** What the rules find in the articles of one run: asked once for each text, however many files are made of it. */
final class Reviews {
  private final ConcurrentMap<Text, List<Diagnostic>> known = new ConcurrentHashMap<>();

  /** The blocks that formats of a kind print. */
  private record Text(String article, Locale locale, boolean brochure) {}

  /** A cited article with what the rules find in it. */
  Outcome<CitedArticle> add(Outcome<CitedArticle> cited, Manuscript manuscript, Citer citer) {
    if (cited.value().isEmpty()) {
      return cited;
    }
    Text text = new Text(manuscript.id().article(), manuscript.id().locale(), manuscript.format().brochure());
    List<Diagnostic> all = new ArrayList<>(cited.diagnostics());
    all.addAll(known.computeIfAbsent(text, first -> citer.review(cited.get())));
    return Outcome.of(cited.get(), all);
  }
}
