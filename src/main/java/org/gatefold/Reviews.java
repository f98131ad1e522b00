package org.gatefold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.gatefold.cite.Citer;
import org.gatefold.cite.patient.Weights;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Outcome;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.Manuscript;
import org.gatefold.model.paged.PagedDocument;

/** What the rules find in the articles of one run: asked once for each text, however many files are made of it. */
final class Reviews {
  private final ConcurrentMap<Text, List<Diagnostic>> known = new ConcurrentHashMap<>();

  private final ConcurrentMap<Text, Weights> weights = new ConcurrentHashMap<>();

  /** The blocks that formats of a kind print. */
  private record Text(String article, Locale locale, boolean brochure) {}

  /** A cited article with what the rules find in it. */
  Outcome<CitedArticle> add(Outcome<CitedArticle> cited, Manuscript manuscript, Citer citer) {
    if (cited.value().isEmpty()) {
      return cited;
    }
    Text text = text(manuscript);
    List<Diagnostic> all = new ArrayList<>(cited.diagnostics());
    all.addAll(known.computeIfAbsent(text, first -> citer.review(cited.get())));
    return Outcome.of(cited.get(), all);
  }

  /** A document with what there is to say about the room that benefit and risk have on its pages. */
  Outcome<PagedDocument> weigh(PagedDocument document, CitedArticle cited, Citer citer) {
    List<Weights.Text> texts = weights.computeIfAbsent(text(cited.manuscript()), first -> citer.weigh(cited)).texts();
    if (texts.isEmpty()) {
      return Outcome.of(document);
    }
    PrintedText printed = PrintedText.of(document);
    double benefit = 0;
    double risk = 0;
    for (Weights.Text text : texts) {
      double area = printed.area(text.words());
      benefit += text.risk() ? 0 : area;
      risk += text.risk() ? area : 0;
    }
    return Outcome.of(document, citer.balance(cited, benefit, risk));
  }

  private static Text text(Manuscript manuscript) {
    return new Text(manuscript.id().article(), manuscript.id().locale(), manuscript.format().brochure());
  }
}
