package org.gatefold.load;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gatefold.diag.Findings;
import org.gatefold.model.article.Article;
import org.gatefold.model.pseudo.PseudoLocale;

/**
 * Which texts of a folder are wanted in which languages: a pseudo-locale has no file and is made of one that is read.
 *
 * @param written the texts to read, with the places that ask for them
 * @param made each locale that is asked for, with the text that it is, or is made of
 */
record Wanted(List<JobFile.Named<Locale>> written, Map<Locale, Locale> made) {
  private static final Comparator<Locale> BY_TAG = Comparator.comparing(Locale::toLanguageTag);

  /**
   * Finds out.
   *
   * @param there the languages of the folder's files
   * @param original whether a text is no translation, which is asked where there are several in a language
   */
  static Wanted of(
      List<JobFile.Named<Locale>> asked, String slug, Collection<Locale> there, Predicate<Locale> original, Findings findings) {
    Map<Locale, JobFile.Named<Locale>> written = new LinkedHashMap<>();
    Map<Locale, Locale> made = new LinkedHashMap<>();
    for (JobFile.Named<Locale> one : asked) {
      Locale locale = one.value();
      Optional<Locale> text = PseudoLocale.is(locale) ? source(locale, there, original) : Optional.of(locale);
      text.ifPresentOrElse(found -> {
        made.put(locale, found);
        written.putIfAbsent(found, new JobFile.Named<>(found, one.origin()));
      }, () -> findings.add(LoadCode.PSEUDO_WITHOUT_TEXT, one.origin(), locale.toLanguageTag(), slug,
          locale.getDisplayLanguage(Locale.ENGLISH), possible(there, locale.getCountry())));
    }
    return new Wanted(List.copyOf(written.values()), made);
  }

  /** The text that a pseudo-locale is made of: in its language, and if there are several, the one that is no translation. */
  private static Optional<Locale> source(Locale pseudo, Collection<Locale> there, Predicate<Locale> original) {
    List<Locale> texts = there.stream().filter(one -> PseudoLocale.isMadeOf(pseudo, one) && isLatin(one)).sorted(BY_TAG).toList();
    return texts.size() < 2 ? texts.stream().findFirst()
        : texts.stream().filter(original).findFirst().or(() -> texts.stream().findFirst());
  }

  private static boolean isLatin(Locale locale) {
    return ULocale.addLikelySubtags(ULocale.forLocale(locale)).getScript().equals("Latn");
  }

  private static String possible(Collection<Locale> there, String region) {
    String tags = there.stream().filter(Wanted::isLatin).map(one -> one.getLanguage() + "-" + region).distinct().sorted()
        .collect(Collectors.joining(", "));
    return tags.isEmpty() ? "-" : tags;
  }

  /** The articles that are asked for, of those that could be read; sorted by language tag. */
  List<Article> articles(List<Article> read) {
    List<Article> articles = new ArrayList<>();
    made.forEach((locale, text) -> read.stream().filter(one -> one.locale().equals(text)).findFirst()
        .ifPresent(one -> articles.add(locale.equals(text) ? one : PseudoArticle.of(one, locale))));
    return articles.stream().sorted(Comparator.comparing(Article::locale, BY_TAG)).toList();
  }
}
