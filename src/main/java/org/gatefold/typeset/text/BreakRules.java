package org.gatefold.typeset.text;

import java.util.List;

/** What good typesetting knows about line ends beyond UAX 14, word by word and gap by gap. */
final class BreakRules {
  private final List<JoinRule> joins = List.of(new DashJoins(), new HyphenJoins(), new CounterJoins(), new Addresses());
  private final List<GapRule> gaps = List.of(new DashGaps(), new NumberGaps(), new NameGaps(), new LeaningGaps());

  void apply(ParagraphText text, Breaks breaks) {
    int from = 0;
    int to = 0;
    for (int at = 0; at < text.length(); ) {
      if (Chars.isSpace(text.at(at))) {
        at++;
        continue;
      }
      int end = Chars.wordEnd(text, at);
      if (to > from) {
        judge(new Gap(text, from, to, at, end), breaks);
      }
      for (JoinRule rule : joins) {
        rule.apply(text, at, end, breaks);
      }
      from = at;
      to = end;
      at = end;
    }
  }

  private void judge(Gap gap, Breaks breaks) {
    if (!breaks.allowed(gap.next()) || breaks.kind(gap.next()) == Breaks.FORCED) {
      return;
    }
    for (GapRule rule : gaps) {
      int verdict = rule.judge(gap);
      if (verdict == Gap.NEVER) {
        breaks.forbid(gap.next());
        return;
      }
      breaks.discourage(gap.next(), verdict);
    }
  }
}
