package org.gatefold.cite.patient;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gatefold.cite.patient.text.Counts;
import org.gatefold.cite.patient.text.Formula;
import org.gatefold.cite.patient.text.Sentence;
import org.gatefold.cite.patient.text.Syllables;
import org.gatefold.cite.rules.Report;

/** The running text, as far as it is the clinic's own, is no harder than patients can read. */
final class Readability implements PatientRule {
  private static final int WORST = 5;
  /** Shorter ones are lead-ins and headings in disguise. */
  private static final int LEAST_WORDS = 10;
  private static final int BEGINNING = 70;

  @Override
  public void check(PatientText text, Report report) {
    Scale scale = Scale.of(text.front().language());
    Syllables syllables = text.lexicon().syllables();
    List<Sentence> own = text.prose(false);
    Counts counts = Counts.of(own, syllables);
    // A leaflet leaves text out: the whole article is judged where it is printed whole.
    if (text.cited().manuscript().format().brochure() || !isLatin(own) || !scale.formula().canJudge(counts)) {
      return;
    }
    double result = scale.formula().of(counts);
    if (!scale.isTooHard(result) || report.waives(PatientCode.HARD_TO_READ, null)) {
      return;
    }
    List<Sentence> worst = worst(own, scale.formula(), syllables);
    String lines = worst.stream().map(sentence -> sentence.origin().line()).sorted().distinct()
        .map(String::valueOf).collect(Collectors.joining(", "));
    report.add(PatientCode.HARD_TO_READ, null, text.origin(), results(scale, counts, Counts.of(text.prose(true), syllables)),
        scale.band(result), lines, scale.aim());
    for (Sentence sentence : worst) {
      Counts words = Counts.of(List.of(sentence), syllables);
      report.add(PatientCode.HARD_SENTENCE, sentence.passage().block(), sentence.origin(), words.words(), words.long3(),
          sentence.beginning(BEGINNING));
    }
  }

  private record Scored(Sentence sentence, double score) {}

  private static List<Sentence> worst(List<Sentence> sentences, Formula formula, Syllables syllables) {
    Comparator<Scored> order = Comparator.comparingDouble(Scored::score);
    return sentences.stream().filter(sentence -> sentence.words().size() >= LEAST_WORDS)
        .map(sentence -> new Scored(sentence, formula.of(Counts.of(List.of(sentence), syllables))))
        .sorted(formula.higherIsHarder() ? order.reversed() : order).limit(WORST).map(Scored::sentence).toList();
  }

  /** {@code Flesch-Kincaid 15.1, with quotations 14.9, Flesch Reading Ease 12.0, 21 sentences, 230 words}. */
  private static String results(Scale scale, Counts own, Counts all) {
    StringBuilder out = new StringBuilder();
    out.append(scale.formula().title()).append(' ').append(number(scale.formula().of(own)));
    if (all.words() > own.words()) {
      out.append(", with quotations ").append(number(scale.formula().of(all)));
    }
    for (Formula other : scale.others()) {
      if (other.canJudge(own)) {
        out.append(", ").append(other.title()).append(' ').append(number(other.of(own)));
      }
    }
    return out.append("; ").append(own.words()).append(" words in ").append(own.sentences()).append(" sentences").toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** The formulas know the Latin alphabet only. */
  private static boolean isLatin(List<Sentence> sentences) {
    return sentences.stream().flatMap(sentence -> sentence.words().stream()).limit(50)
        .allMatch(word -> Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN
            || Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.COMMON
            || Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.GREEK);
  }
}
