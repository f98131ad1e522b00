package org.gatefold.fill;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.job.Resource;
import org.jspecify.annotations.Nullable;

/** Turns what FreeMarker throws into findings at the template's own lines. */
final class TemplateErrors {
  private final Map<String, Resource> templates;
  private final Map<String, Object> model;
  private final Findings findings;

  TemplateErrors(Map<String, Resource> templates, Map<String, Object> model, Findings findings) {
    this.templates = templates;
    this.model = model;
    this.findings = findings;
  }

  void report(Exception thrown, String template) {
    Throwable root = interesting(thrown);
    switch (root) {
      case InvalidReferenceException undefined -> undefined(undefined, template);
      case Forbidden.Construct construct -> findings.add(
          FillCode.FORBIDDEN, place(construct), construct.word(), construct.instead());
      case LimitedWriter.Full full -> findings.add(FillCode.TOO_LONG, file(template), LimitedWriter.LIMIT >> 20);
      case TemplateNotFoundException missing -> missing(missing.getTemplateName(), template);
      case ParseException syntax -> findings.add(
          FillCode.SYNTAX, origin(syntax.getTemplateName(), syntax.getLineNumber(), syntax.getColumnNumber(), template),
          firstLine(syntax.getEditorMessage()));
      case TemplateException failed -> findings.add(
          FillCode.FAILED, origin(failed, template), firstLine(failed.getMessageWithoutStackTop()));
      default -> findings.add(FillCode.FAILED, file(template), firstLine(String.valueOf(root.getMessage())));
    }
  }

  void reportRecursion(String template) {
    findings.add(FillCode.INTERRUPTED, file(template));
  }

  /**
   * Reports that a template was interrupted.
   *
   * @param limit the time that was up; zero if it was somebody else who interrupted it
   * @throws RuntimeException what was thrown, if that is no interruption
   */
  void reportStop(RuntimeException thrown, Duration limit, String template) {
    if (!isInterruption(thrown)) {
      throw thrown;
    }
    if (limit.isZero()) {
      findings.add(FillCode.INTERRUPTED, file(template));
    } else {
      findings.add(FillCode.TOO_SLOW, file(template), limit.toSeconds());
    }
  }

  private void missing(String name, String usedIn) {
    findings.add(FillCode.NO_TEMPLATE, file(usedIn), name, Hint.near(name, templates.keySet()));
  }

  /** FreeMarker wraps what happens while one template reads another. */
  private static Throwable interesting(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Forbidden.Construct || cause instanceof LimitedWriter.Full
          || cause instanceof ParseException || cause instanceof TemplateNotFoundException) {
        return cause;
      }
    }
    return thrown;
  }

  private void undefined(InvalidReferenceException undefined, String template) {
    String expression = undefined.getBlamedExpressionString();
    if (expression == null) {
      findings.add(FillCode.FAILED, origin(undefined, template), firstLine(undefined.getMessageWithoutStackTop()));
      return;
    }
    int dot = expression.lastIndexOf('.');
    Collection<String> known = dot < 0 ? model.keySet() : keys(expression.substring(0, dot));
    findings.add(FillCode.UNDEFINED, origin(undefined, template), expression,
        Hint.near(expression.substring(dot + 1), known));
  }

  /** Keys of the part of the model that a dotted path leads to. */
  private Collection<String> keys(String path) {
    Object value = model;
    for (String step : path.split("\\.", -1)) {
      value = value instanceof Map<?, ?> map && map.get(step) != null ? map.get(step) : Map.of();
    }
    return value instanceof Map<?, ?> map ? map.keySet().stream().map(String::valueOf).toList() : Set.of();
  }

  private Origin place(Forbidden.Construct construct) {
    Origin file = file(construct.template());
    Resource source = templates.get(construct.template());
    int at = source == null ? -1 : source.text().indexOf(construct.word());
    if (source == null || at < 0) {
      return file;
    }
    String before = source.text().substring(0, at);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Origin(file.file(), line, at - before.lastIndexOf('\n'));
  }

  private Origin origin(TemplateException thrown, String template) {
    Integer line = thrown.getLineNumber();
    Integer column = thrown.getColumnNumber();
    return origin(thrown.getTemplateSourceName(), line == null ? 0 : line, column == null ? 0 : column, template);
  }

  private Origin origin(@Nullable String name, int line, int column, String template) {
    return new Origin(file(name == null ? template : name).file(), line, column);
  }

  private Origin file(String template) {
    Resource source = templates.get(template);
    return Origin.of(source == null ? "templates/" + template : source.path());
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return (end < 0 ? message : message.substring(0, end)).strip();
  }

  /** FreeMarker throws a class of its own for it, which it does not show. */
  private static boolean isInterruption(RuntimeException thrown) {
    return thrown.getClass().getSimpleName().contains("Interrupted");
  }
}
