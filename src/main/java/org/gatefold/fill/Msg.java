package org.gatefold.fill;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.fill.setting.Setting;
import org.gatefold.model.pseudo.PseudoLocale;

/** Templates' {@code msg("key", argument …)} and {@code msg.key}: a sentence in the document's language. */
final class Msg implements TemplateMethodModelEx, TemplateHashModel {
  private final Messages messages;
  private final Locale locale;
  private final Setting setting;
  private final Findings findings;

  Msg(Messages messages, Locale locale, Findings findings) {
    this.messages = messages;
    this.locale = locale;
    this.setting = Setting.of(locale);
    this.findings = findings;
  }

  /** The message with its arguments in place; a missing one is noted, and its key stands for it. */
  String text(String key, Object... arguments) {
    Optional<String> pattern = messages.pattern(key);
    if (pattern.isEmpty()) {
      messages.draft(key).ifPresentOrElse(
          line -> findings.add(FillCode.UNTRANSLATED_MESSAGE, line, key, locale.toLanguageTag()),
          () -> findings.add(FillCode.MISSING_MESSAGE, Origin.of(messages.commonFile()), key, locale.toLanguageTag(),
              Hint.near(key, messages.keys()), messages.commonFile()));
      return key;
    }
    return setting.set(format(key, pattern.get(), arguments));
  }

  private String format(String key, String pattern, Object... arguments) {
    if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
      return pattern;
    }
    try {
      return messages.said(key, arguments, () -> new MessageFormat(pattern, ULocale.forLocale(PseudoLocale.spoken(locale))).format(arguments));
    } catch (IllegalArgumentException malformed) {
      findings.add(FillCode.BAD_MESSAGE, Origin.of(messages.commonFile()), key, String.valueOf(malformed.getMessage()));
      return pattern;
    }
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.isEmpty()) {
      throw new TemplateModelException("msg needs the key of a message");
    }
    Object[] values = new Object[arguments.size() - 1];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(arguments.get(i + 1));
    }
    return new SimpleScalar(text(String.valueOf(value(arguments.getFirst())), values));
  }

  private static Object value(Object argument) throws TemplateModelException {
    return switch (argument) {
      case TemplateNumberModel number -> number.getAsNumber();
      case TemplateScalarModel text -> text.getAsString();
      default -> throw new TemplateModelException("msg takes text and numbers");
    };
  }

  @Override
  public TemplateModel get(String key) {
    return new SimpleScalar(text(key));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
