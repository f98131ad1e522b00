package org.gatefold.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.job.Edition;
import org.gatefold.model.pseudo.PseudoLocale;

/** What the job asks for after the command line's filters, as far as it exists; what does not becomes a finding. */
final class Selection {
  private static final String ALL = "*";

  private final JobFile job;
  private final Request request;
  private final Findings findings;

  Selection(JobFile job, Request request, Findings findings) {
    this.job = job;
    this.request = request;
    this.findings = findings;
  }

  List<String> articles(List<String> there) {
    List<JobFile.Named<String>> asked = request.articles().isEmpty() ? job.articles() : named(request.articles());
    return existing(LoadCode.UNKNOWN_ARTICLE, asked, there).stream().sorted().toList();
  }

  List<String> formats(Collection<String> there) {
    List<JobFile.Named<String>> asked = request.formats().isEmpty() ? job.formats() : named(request.formats());
    return existing(LoadCode.UNKNOWN_FORMAT, asked, there);
  }

  List<Edition> editions() {
    return (request.editions().isEmpty() ? job.editions() : request.editions()).stream().distinct().toList();
  }

  /**
   * The locales. One of the job's that an article lacks is found when the article is read; one of the command line's that
   * no article has is found here. A pseudo-locale is made of what is there.
   */
  List<JobFile.Named<Locale>> locales(List<Locale> there) {
    return locales(job.locales(), request.locales(), there);
  }

  /**
   * What is to stand beside a text, in formats of two; none leaves it to the text. A text of the job that is among them stands beside
   * the others only; on the command line the only text cannot be the only one beside it.
   *
   * @param texts the languages that the job asks for
   */
  List<JobFile.Named<Locale>> beside(List<Locale> there, List<Locale> texts) {
    List<JobFile.Named<Locale>> usual = job.beside().stream().filter(one -> isSpoken(one.value(), one.origin())).toList();
    List<Locale> wanted = request.beside().stream().distinct().filter(one -> isSpoken(one, Origin.NOWHERE)).toList();
    if (texts.size() == 1 && wanted.equals(texts)) {
      findings.add(LoadCode.BESIDE_ITSELF, Origin.NOWHERE, wanted.getFirst().toLanguageTag(),
          Hint.list(there.stream().filter(one -> !texts.contains(one)).map(Locale::toLanguageTag).toList()));
      return List.of();
    }
    return request.beside().isEmpty() || !wanted.isEmpty() ? locales(usual, wanted, there) : List.of();
  }

  /** What nobody speaks can be looked at first, with a text beside it; beside a text it would show nothing more. */
  private boolean isSpoken(Locale beside, Origin origin) {
    if (PseudoLocale.is(beside)) {
      findings.add(LoadCode.PSEUDO_BESIDE, origin, beside.toLanguageTag());
      return false;
    }
    return true;
  }

  private List<JobFile.Named<Locale>> locales(List<JobFile.Named<Locale>> usual, List<Locale> wanted, List<Locale> there) {
    if (wanted.isEmpty()) {
      return once(usual);
    }
    List<JobFile.Named<Locale>> asked = new ArrayList<>();
    List<String> tags = there.stream().map(Locale::toLanguageTag).toList();
    for (Locale locale : wanted.stream().distinct().toList()) {
      if (there.contains(locale) || there.stream().anyMatch(one -> PseudoLocale.isMadeOf(locale, one))) {
        asked.add(new JobFile.Named<>(locale, Origin.NOWHERE));
      } else {
        unknown(LoadCode.UNKNOWN_LOCALE, locale.toLanguageTag(), Origin.NOWHERE, tags);
      }
    }
    return asked;
  }

  private static List<JobFile.Named<Locale>> once(List<JobFile.Named<Locale>> locales) {
    Set<Locale> seen = new HashSet<>();
    return locales.stream().filter(locale -> seen.add(locale.value())).toList();
  }

  private static List<JobFile.Named<String>> named(List<String> names) {
    return names.stream().map(name -> new JobFile.Named<>(name, Origin.NOWHERE)).toList();
  }

  private List<String> existing(LoadCode code, List<JobFile.Named<String>> asked, Collection<String> there) {
    List<String> names = new ArrayList<>();
    for (JobFile.Named<String> name : asked) {
      if (name.value().equals(ALL)) {
        names.addAll(there);
      } else if (there.contains(name.value())) {
        names.add(name.value());
      } else {
        unknown(code, name.value(), name.origin(), there);
      }
    }
    return names.stream().distinct().toList();
  }

  private void unknown(LoadCode code, String name, Origin origin, Collection<String> there) {
    findings.add(code, origin, name, Hint.guess(name, there), Hint.list(there));
  }
}
