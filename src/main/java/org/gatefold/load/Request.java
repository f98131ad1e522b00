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
 * @param formats folder names below {@code templates/}
 */
public record Request(
    Path workspace, List<String> articles, List<Locale> locales, List<String> formats, List<Edition> editions) {
  public Request {
    articles = List.copyOf(articles);
    locales = List.copyOf(locales);
    formats = List.copyOf(formats);
    editions = List.copyOf(editions);
  }

  /** Everything that the job asks for. */
  public static Request all(Path workspace) {
    return new Request(workspace, List.of(), List.of(), List.of(), List.of());
  }
}
