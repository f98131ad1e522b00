package org.gatefold.cite.patient;

import java.util.List;
import org.gatefold.cite.patient.text.Passage;
import org.gatefold.cite.patient.text.Sentence;
import org.gatefold.cite.term.Terms.Match;
import org.gatefold.cite.term.Token;
import org.gatefold.diag.Origin;

/** A sentence with its tokens, whose places count within the sentence. */
record Phrase(Sentence sentence, List<Token> tokens) {
  Phrase {
    tokens = List.copyOf(tokens);
  }

  static Phrase of(Sentence sentence) {
    return new Phrase(sentence, Token.of(sentence.text()));
  }

  Passage passage() {
    return sentence.passage();
  }

  /** What a match says, as it is written. */
  String words(Match match) {
    return sentence.text().substring(tokens.get(match.from()).start(), tokens.get(match.to() - 1).end());
  }

  Origin origin(Match match) {
    return passage().origin(sentence.start() + tokens.get(match.from()).start());
  }

  /** Whether a match stands in a quotation, be it a block or words between quotation marks. */
  boolean isQuoted(Match match) {
    if (passage().quoted()) {
      return true;
    }
    return QuoteMarks.isOpen(passage().text().substring(0, sentence.start() + tokens.get(match.from()).start()));
  }
}
