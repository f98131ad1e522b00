package org.gatefold.bench;

import java.util.List;

/** How another program wants an article written; what it is given here is escaped already unless it says otherwise. */
interface Syntax {
  /** The ending of its files, without a dot. */
  String ending();

  /** Running text, not escaped yet. */
  String text(String plain);

  String emphasis(String content);

  String strong(String content);

  String link(String target, String content);

  /** A note where it is first called. */
  String note(int number, String content);

  /** A further call of a note. */
  String again(int number);

  String heading(int level, String content);

  String paragraph(String content);

  String list(boolean ordered, List<String> items);

  String quote(String content);

  /** Rows of cells; the first row is the head. */
  String table(List<List<String>> rows);

  /** A whole file: A4, two columns, justified, hyphenated, notes at the foot of the page; the title is not escaped yet. */
  String document(String language, String title, String body);
}
