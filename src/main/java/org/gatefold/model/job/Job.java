package org.gatefold.model.job;

import java.util.List;
import java.util.Locale;
import org.gatefold.diag.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What {@code gatefold.yaml} asks for, after the command line's filters.
 *
 * @param articles folder names that exist
 * @param beside what formats of two texts set beside an article's own; empty for the language that it was translated from
 * @param paper null to follow each locale's territory
 * @param press what the print shop is to get; null where no press edition is asked for
 * @param lookUp where references are looked up when somebody asks for that
 */
public record Job(
    List<String> articles, List<Locale> locales, List<Locale> beside, List<String> formats, List<Edition> editions,
    @Nullable Paper paper,
    @Nullable PressTerms press,
    LookUp lookUp,
    Origin origin) {
  public Job {
    articles = List.copyOf(articles);
    locales = List.copyOf(locales);
    beside = List.copyOf(beside);
    formats = List.copyOf(formats);
    editions = List.copyOf(editions);
  }

  /** A job that says nothing about looking references up. */
  public Job(List<String> articles, List<Locale> locales, List<String> formats, List<Edition> editions, @Nullable Paper paper,
      @Nullable PressTerms press, Origin origin) {
    this(articles, locales, List.of(), formats, editions, paper, press, LookUp.PUBLIC, origin);
  }
}
