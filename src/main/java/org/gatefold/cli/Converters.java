package org.gatefold.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatefold.model.job.Edition;
import picocli.CommandLine.TypeConversionException;

/** Reads what stands behind options. */
final class Converters {
  private Converters() {}

  /** A BCP 47 tag. */
  static Locale locale(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException e) {
      throw new TypeConversionException("`" + tag + "` is no language tag, such as `en-US` or `es-CO`");
    }
  }

  /** A day such as 2026-11-22. */
  static LocalDate date(String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("`" + day + "` is no day, such as `2026-11-22`");
    }
  }

  static Edition edition(String name) {
    for (Edition edition : Edition.values()) {
      if (edition.id().equalsIgnoreCase(name)) {
        return edition;
      }
    }
    String all = Arrays.stream(Edition.values()).map(Edition::id).collect(Collectors.joining(", "));
    throw new TypeConversionException("`" + name + "` is none of the editions: " + all);
  }

  /** For the help text. */
  static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode exit : ExitCode.values()) {
      codes.put(String.valueOf(exit.number()), exit.meaning());
    }
    return codes;
  }
}
