package org.gatefold.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gatefold.model.job.Edition;

/**
 * Where to read, and what the command line picks from the job. An empty list leaves the choice to the job.
 *
 * @param workspace the folder with {@code gatefold.yaml}
 * @param articles folder names below {@code articles/}
 * @param beside what formats of two texts set beside an article's own
 * @param formats folder names below {@code templates/}
 */
public record Request(
    Path workspace, List<String> articles, List<Locale> locales, List<Locale> beside, List<String> formats,
    List<Edition> editions) {
  public Request {
    articles = List.copyOf(articles);
    locales = List.copyOf(locales);
    beside = List.copyOf(beside);
    formats = List.copyOf(formats);
    editions = List.copyOf(editions);
  }

  /** A request that leaves it to the job what stands beside a text. */
  public Request(
      Path workspace, List<String> articles, List<Locale> locales, List<String> formats, List<Edition> editions) {
    this(workspace, articles, locales, List.of(), formats, editions);
  }

  /** Everything that the job asks for. */
  public static Request all(Path workspace) {
    return new Request(workspace, List.of(), List.of(), List.of(), List.of());
  }
}
