package org.gatefold.fill;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.gatefold.model.job.Resource;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker with everything locked that leads out of a template: classes, files, the clock, the machine's locale. It
 * reads templates from the workspace only, escapes HTML, and refuses undefined names.
 */
final class Sandbox extends Configuration {
  private static final String EXAMINED = "gatefold.examined";

  Sandbox(Map<String, Resource> templates) {
    super(VERSION_2_3_34);
    setTemplateLoader(new TemplateStore(templates));
    setCacheStorage(new StrongCacheStorage());
    setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    setDefaultEncoding("UTF-8");
    setOutputEncoding("UTF-8");
    setLocalizedLookup(false);
    setRecognizeStandardFileExtensions(true);
    setObjectWrapper(new SimpleObjectWrapper(VERSION_2_3_34));
    setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    setAPIBuiltinEnabled(false);
    setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    setLogTemplateExceptions(false);
    setWrapUncheckedExceptions(true);
    setFallbackOnNullLoopVariable(false);
    setLocale(Locale.ROOT);
    setNumberFormat("computer");
    setTimeZone(TimeZone.getTimeZone("UTC"));
    setSQLDateAndTimeTimeZone(TimeZone.getTimeZone("UTC"));
  }

  /** Also every include and import comes this way. */
  @Override
  public @Nullable Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object condition,
      @Nullable String encoding,
      boolean parse,
      boolean ignoreMissing)
      throws IOException {
    Template template = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
    if (template != null) {
      examine(template);
    }
    return template;
  }

  private static void examine(Template template) throws IOException {
    synchronized (template) {
      if (template.getCustomAttribute(EXAMINED) == null) {
        StringWriter canonical = new StringWriter();
        template.dump(canonical);
        Forbidden.check(canonical.toString(), template);
        // Loops look whether their thread was interrupted: there is no other way to stop one that writes nothing.
        _CoreAPI.addThreadInterruptedChecks(template);
        template.setCustomAttribute(EXAMINED, true);
      }
    }
  }
}
