package org.gatefold.cli;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.model.TranslationStatus;

/** How far translations are, a line each. */
final class StatusTable {
  private static final List<String> HEAD =
      List.of("article", "language", "from", "texts", "done", "%", "stale", "missing", "reviewed", "%");
  private static final int WORDS = 3;

  private StatusTable() {}

  /** The table; the same in a pipe, but for colour. */
  static String of(List<TranslationStatus> rows, boolean colour) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(HEAD);
    rows.forEach(row -> lines.add(cells(row)));
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = line(lines.get(i), lines);
      boolean open = i > 0 && rows.get(i - 1).done() < rows.get(i - 1).texts();
      out.append(i == 0 ? Style.STRONG.on(colour, line) : open ? Style.WARNING.on(colour, line) : line).append('\n');
    }
    return out.toString();
  }

  private static List<String> cells(TranslationStatus row) {
    return List.of(Cells.print(row.article()), row.locale().toLanguageTag(), row.source().toLanguageTag(), String.valueOf(row.texts()),
        String.valueOf(row.done()), row.percent(row.done()) + " %", String.valueOf(row.stale()), String.valueOf(row.missing()),
        String.valueOf(row.reviewed()), row.percent(row.reviewed()) + " %");
  }

  private static String line(List<String> cells, List<List<String>> all) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      int column = i;
      int width = all.stream().mapToInt(row -> Cells.of(row.get(column))).max().orElse(0);
      String space = " ".repeat(width - Cells.of(cells.get(i)));
      line.append(i == 0 ? "" : "  ").append(i < WORDS ? cells.get(i) + space : space + cells.get(i));
    }
    return line.toString().stripTrailing();
  }
}
