package org.gatefold.model;

import java.util.List;
import java.util.Map;
import org.gatefold.model.font.FontSet;
import org.gatefold.model.job.Brand;
import org.gatefold.model.job.Format;
import org.gatefold.model.job.Job;
import org.gatefold.model.job.Resource;

/**
 * Everything a run reads, read.
 *
 * @param folders the articles that the job asks for, sorted by slug
 * @param formats by name
 * @param templates every file below {@code templates/}, by its path below that folder
 */
public record Library(
    Job job,
    Brand brand,
    List<ArticleFolder> folders,
    Map<String, Format> formats,
    Map<String, Resource> templates,
    FontSet fonts) {
  public Library {
    folders = List.copyOf(folders);
    formats = Map.copyOf(formats);
    templates = Map.copyOf(templates);
  }
}
