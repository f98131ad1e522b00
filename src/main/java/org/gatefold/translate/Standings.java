package org.gatefold.translate;

import java.util.Locale;
import org.gatefold.model.TranslationStatus;
import org.gatefold.model.article.Wording;
import org.jspecify.annotations.Nullable;

/** Counts how far a translation is. */
public final class Standings {
  private Standings() {}

  /**
   * The counts.
   *
   * @param target null where nothing has been translated yet
   */
  public static TranslationStatus of(String slug, Wording source, @Nullable Wording target, Locale locale) {
    int done = 0;
    int stale = 0;
    int reviewed = 0;
    int texts = 0;
    for (Unit unit : Exporter.export(slug, source, target, locale).units()) {
      texts++;
      stale += unit.stale() ? 1 : 0;
      boolean isDone = unit.to() != null && unit.state() != State.INITIAL;
      done += isDone ? 1 : 0;
      reviewed += isDone && unit.state() != State.TRANSLATED ? 1 : 0;
    }
    return new TranslationStatus(slug, locale, source.frontMatter().language(), texts, done, stale, texts - done - stale, reviewed);
  }
}
