package org.gatefold.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gatefold.load.Request;
import org.gatefold.model.job.Edition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options; they may stand before a command or behind it. */
final class Options {
  @Option(names = "--workspace", paramLabel = "DIR", scope = ScopeType.INHERIT,
      description = "The folder with gatefold.yaml, articles, templates, brand and fonts (default: this folder).")
  Path workspace = Path.of(".");

  @Option(names = "--output", paramLabel = "DIR", scope = ScopeType.INHERIT,
      description = "Where the files go (default: output in the workspace).")
  @Nullable Path output;

  @Option(names = "--article", paramLabel = "NAME", scope = ScopeType.INHERIT,
      description = "Only this article (repeatable).")
  List<String> articles = new ArrayList<>();

  @Option(names = "--locale", paramLabel = "TAG", scope = ScopeType.INHERIT,
      description = "Only this language, such as es-CO (repeatable); en-XA and en-XB try pages with longer and with right-to-left text.")
  List<Locale> locales = new ArrayList<>();

  @Option(names = "--beside", paramLabel = "TAG", scope = ScopeType.INHERIT,
      description = "In formats of two texts: the language beside it (repeatable; default: what it was translated from).")
  List<Locale> beside = new ArrayList<>();

  @Option(names = "--format", paramLabel = "NAME", scope = ScopeType.INHERIT,
      description = "Only this format, a folder of templates (repeatable).")
  List<String> formats = new ArrayList<>();

  @Option(names = "--edition", paramLabel = "NAME", scope = ScopeType.INHERIT,
      description = "Only this edition: screen, press, office or office-grayscale (repeatable).")
  List<Edition> editions = new ArrayList<>();

  @Option(names = "--grayscale", scope = ScopeType.INHERIT,
      description = "Office editions in shades of gray that save toner; without --edition, these alone.")
  boolean grayscale;

  @Option(names = "--jobs", paramLabel = "N", scope = ScopeType.INHERIT,
      description = "How many documents are made at a time (default: one for each processor).")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--editor", scope = ScopeType.INHERIT,
      description = "Also make OUTPUT/<article>/<locale>/editor.pdf: the text with every finding beside its sentence.")
  boolean editor;

  @Option(names = "--strict", scope = ScopeType.INHERIT, description = "Warnings make the run fail (exit code 1).")
  boolean strict;

  @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Print every finding, editorial ones too.")
  boolean verbose;

  @Option(names = "--debug", hidden = true, scope = ScopeType.INHERIT,
      description = "Print the stack trace of a fault of Gatefold.")
  boolean debug;

  @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "Explain and exit.")
  boolean help;

  @Option(names = {"-V", "--version"}, versionHelp = true, scope = ScopeType.INHERIT,
      description = "Print the version and exit.")
  boolean version;

  /** Where the files go. */
  Path output() {
    return output == null ? workspace.resolve("output").normalize() : output;
  }

  Request request() {
    return new Request(workspace, articles, locales, beside, formats, grayscale ? gray(editions) : editions);
  }

  private static List<Edition> gray(List<Edition> asked) {
    return asked.isEmpty()
        ? List.of(Edition.OFFICE_GRAYSCALE)
        : asked.stream().map(edition -> edition == Edition.OFFICE ? Edition.OFFICE_GRAYSCALE : edition).toList();
  }
}
