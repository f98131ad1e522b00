package org.gatefold.fill;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import org.gatefold.model.job.Resource;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the workspace's templates, and nothing else that is on the machine. */
final class TemplateStore implements TemplateLoader {
  private final Map<String, Resource> templates;

  TemplateStore(Map<String, Resource> templates) {
    this.templates = templates;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return templates.get(name);
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(((Resource) source).text());
  }

  @Override
  public void closeTemplateSource(Object source) {}
}
