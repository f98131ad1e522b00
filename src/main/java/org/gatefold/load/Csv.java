package org.gatefold.load;

import java.util.ArrayList;
import java.util.List;

/** Rows of comma-separated values (RFC 4180): a cell in quotation marks may hold commas, line ends and doubled quotation marks. */
final class Csv {
  private final String text;
  private int at;

  private Csv(String text, int from) {
    this.text = text;
    this.at = from;
  }

  /** The rows from an index of the text on; empty lines are none. */
  static List<List<String>> rows(String text, int from) {
    Csv csv = new Csv(text, from);
    List<List<String>> rows = new ArrayList<>();
    while (csv.at < text.length()) {
      List<String> row = csv.row();
      if (row.size() > 1 || !row.getFirst().isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** The row that begins at an index. */
  static List<String> row(String text, int at) {
    return at < text.length() ? new Csv(text, at).row() : List.of();
  }

  /** Where the cell that begins at an index ends: at a comma, at the end of the row, or at the end of the text. */
  static int cellEnd(String text, int from) {
    int at = from;
    if (at < text.length() && text.charAt(at) == '"') {
      at++;
      while (at < text.length() && (text.charAt(at) != '"' || (at + 1 < text.length() && text.charAt(at + 1) == '"'))) {
        at += text.charAt(at) == '"' ? 2 : 1;
      }
      at++;
    }
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      at++;
    }
    return Math.min(at, text.length());
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      cells.add(cell());
    }
    at++;
    return cells;
  }

  private String cell() {
    return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
  }

  private String plain() {
    int start = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length() && !(text.charAt(at) == '"' && !doubled())) {
      at += text.charAt(at) == '"' ? 1 : 0;
      cell.append(text.charAt(at++));
    }
    at++;
    return cell + plain();
  }

  private boolean doubled() {
    return at + 1 < text.length() && text.charAt(at + 1) == '"';
  }
}
