package org.gatefold.fill;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Inline;

/** Where the sentences of a text begin, in its characters and in its file. Citations and remarks have no characters. */
final class EditorSentences {
  /** After these no sentence ends. Where one is unknown, a mark stands a few words early, and nothing is lost. */
  private static final Set<String> SHORT = Set.of("dr", "dra", "prof", "profa", "al", "fig", "vs", "sr", "sra", "mr", "mrs", "ms",
      "st", "p", "pp", "cf", "ca", "no", "nr", "e.g", "i.e", "p. ej", "z.b");

  private final StringBuilder text = new StringBuilder();
  private final TreeMap<Origin, Integer> offsets = new TreeMap<>();
  private final List<Integer> starts = new ArrayList<>();

  private EditorSentences() {}

  static EditorSentences of(List<Inline> content, Locale locale) {
    EditorSentences sentences = new EditorSentences();
    sentences.add(content);
    sentences.cut(locale);
    return sentences;
  }

  private void add(List<Inline> content) {
    for (Inline inline : content) {
      boolean call = inline instanceof Inline.Remark || (inline instanceof Inline.Citation citation && !citation.narrative());
      // A call belongs to what stands before it.
      offsets.putIfAbsent(inline.origin(), Math.max(0, text.length() - (call ? 1 : 0)));
      switch (inline) {
        case Inline.Text part -> text.append(part.text());
        case Inline.Emphasis emphasis -> add(emphasis.content());
        case Inline.Strong strong -> add(strong.content());
        case Inline.Shifted shifted -> add(shifted.content());
        case Inline.Foreign foreign -> add(foreign.content());
        case Inline.Link link -> add(link.content());
        case Inline.Citation citation -> {}
        case Inline.Remark remark -> {}
        case Inline.LineBreak lineBreak -> text.append(' ');
      }
    }
  }

  private void cut(Locale locale) {
    starts.add(0);
    BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.forLocale(locale));
    breaks.setText(text.toString());
    for (int end = breaks.next(); end != BreakIterator.DONE && end < text.length(); end = breaks.next()) {
      if (!isShort(text.substring(starts.getLast(), end).stripTrailing())) {
        starts.add(end);
      }
    }
  }

  private static boolean isShort(String sentence) {
    if (!sentence.endsWith(".")) {
      return false;
    }
    String rest = sentence.substring(0, sentence.length() - 1);
    String last = rest.substring(rest.lastIndexOf(' ') + 1).replaceFirst("^\\p{P}+", "");
    boolean initial = last.length() == 1 && Character.isUpperCase(last.charAt(0));
    return initial || SHORT.contains(last.toLowerCase(Locale.ROOT));
  }

  /** How many characters come before the end of a sentence. */
  int end(int sentence) {
    return sentence + 1 < starts.size() ? starts.get(sentence + 1) : text.length();
  }

  /** The sentence that holds a character; counted from 0. */
  int holding(int offset) {
    int sentence = 0;
    while (sentence + 1 < starts.size() && starts.get(sentence + 1) <= offset) {
      sentence++;
    }
    return sentence;
  }

  /** The sentence at a place of the file. */
  int at(Origin place) {
    Map.Entry<Origin, Integer> before = offsets.floorEntry(place);
    if (before == null) {
      return 0;
    }
    Map.Entry<Origin, Integer> after = offsets.higherEntry(before.getKey());
    int most = after == null ? text.length() : after.getValue();
    boolean sameLine = before.getKey().line() == place.line();
    int offset = before.getValue() + (sameLine ? place.column() - before.getKey().column() : 0);
    return holding(Math.max(before.getValue(), Math.min(offset, Math.max(before.getValue(), most - 1))));
  }
}
