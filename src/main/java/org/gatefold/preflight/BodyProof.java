package org.gatefold.preflight;

import java.util.List;
import org.gatefold.diag.Findings;
import org.gatefold.model.FilledPage.Passage;

/** Compares the passages of the body with what the file says outside its notes. */
final class BodyProof {
  /** One fault may make all that follows it look wrong: more than this helps nobody. */
  private static final int MOST_FINDINGS = 5;

  /** With fewer words in agreement, a place in the file is not the passage's place. */
  private static final int FEWEST_IN_COMMON = 3;

  private final List<Word> words;
  private final Findings findings;

  BodyProof(List<Word> words, Findings findings) {
    this.words = words;
    this.findings = findings;
  }

  /** How many words were found where they belong. */
  int prove(List<Passage> passages) {
    PassageMatcher matcher = new PassageMatcher(words);
    int proved = 0;
    int failed = 0;
    for (Passage passage : passages) {
      List<String> expected = Words.of(passage.text());
      if (matcher.find(expected)) {
        proved += expected.size();
      } else if (failed++ < MOST_FINDINGS) {
        report(passage, expected, matcher);
      }
    }
    return proved;
  }

  private void report(Passage passage, List<String> expected, PassageMatcher matcher) {
    if (matcher.matched() < Math.min(FEWEST_IN_COMMON, expected.size() - 1)) {
      findings.add(PreflightCode.PASSAGE_MISSING, passage.origin(), Context.start(expected));
      return;
    }
    int at = Math.min(matcher.differsAt(), words.size() - 1);
    int page = at < 0 ? 1 : words.get(at).page();
    findings.add(PreflightCode.PASSAGE_DIFFERS, passage.origin(), page,
        Context.around(expected, matcher.matched()), Context.aroundWord(words, matcher.differsAt()));
  }
}
