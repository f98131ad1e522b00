package org.gatefold.cli;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Severity;

/** Prints findings as compilers do: what, where, the line with a caret below the place, and what to do next. */
final class FindingsPrinter {
  private final PrintStream out;
  private final boolean colour;
  private final int width;
  private final Sources sources;

  FindingsPrinter(Terminal terminal, Sources sources) {
    this(terminal.out(), terminal.colour(), terminal.width(), sources);
  }

  FindingsPrinter(PrintStream out, boolean colour, int width, Sources sources) {
    this.out = out;
    this.colour = colour;
    this.width = width;
    this.sources = sources;
  }

  /** Prints each finding once, errors first; within a severity by place. */
  void print(Collection<Diagnostic> findings) {
    List<Diagnostic> sorted = findings.stream().distinct().sorted(Diagnostic.ORDER).toList();
    for (Severity severity : Severity.values()) {
      sorted.stream().filter(d -> d.severity() == severity).forEach(this::print);
    }
    out.flush();
  }

  private void print(Diagnostic finding) {
    Severity severity = finding.severity();
    String head = style(severity).on(colour, Labels.of(severity) + "[" + finding.code().id() + "]");
    out.print(head + " " + Style.STRONG.on(colour, Cells.print(finding.message())) + "\n");
    Origin origin = finding.origin();
    Optional<String> line = sources.line(origin);
    String margin = " ".repeat(line.isPresent() ? Integer.toString(origin.line()).length() : 1);
    if (!origin.file().isEmpty()) {
      out.print(margin + frame("-->") + " " + Cells.print(place(origin)) + "\n");
    }
    line.ifPresent(text -> printLine(origin, text, margin));
    if (!finding.hint().isEmpty()) {
      out.print(margin + " " + frame("=") + " help: " + Cells.print(finding.hint()) + "\n");
    }
    out.print("\n");
  }

  private void printLine(Origin origin, String text, String margin) {
    Excerpt excerpt = Excerpt.of(text, origin.column(), width - margin.length() - 3);
    String bar = margin + " " + frame("|");
    out.print(bar + "\n");
    out.print(frame(origin.line() + " |") + (excerpt.line().isEmpty() ? "" : " ") + excerpt.line() + "\n");
    if (!excerpt.carets().isEmpty()) {
      int indent = excerpt.carets().indexOf('^');
      out.print(bar + " " + " ".repeat(indent) + style(Severity.ERROR).on(colour, excerpt.carets().substring(indent))
          + "\n");
    }
  }

  private static String place(Origin origin) {
    return origin.line() > 0 && origin.column() == 0 ? origin.file() + ":" + origin.line() : origin.toString();
  }

  private String frame(String text) {
    return Style.FRAME.on(colour, text);
  }

  private static Style style(Severity severity) {
    return switch (severity) {
      case ERROR -> Style.ERROR;
      case EDITORIAL -> Style.EDITORIAL;
      case WARNING -> Style.WARNING;
      case NOTE -> Style.NOTE;
    };
  }
}
