package org.gatefold.fill;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;

/** Hands HTML of ours to templates, which escape anything else. */
final class Markup {
  private Markup() {}

  static TemplateHTMLOutputModel of(String html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    } catch (TemplateModelException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
