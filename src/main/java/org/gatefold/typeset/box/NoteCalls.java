package org.gatefold.typeset.box;

import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the notes that a box calls, in the order of its text. */
final class NoteCalls {
  private final Set<String> found = new LinkedHashSet<>();

  private NoteCalls() {}

  static Set<String> in(Box box) {
    NoteCalls calls = new NoteCalls();
    calls.add(box);
    return calls.found;
  }

  private void add(Box box) {
    switch (box) {
      case Box.Container container -> container.children().forEach(this::add);
      case Box.Lines lines -> add(lines.content());
      case Box.Initial initial -> add(initial.content());
      case Box.Table table -> {
        table.captions().forEach(this::add);
        table.groups().stream().flatMap(group -> group.rows().stream()).flatMap(row -> row.cells().stream())
            .forEach(cell -> add(cell.content()));
      }
      case Box.Image image -> { }
    }
  }

  private void add(Box.Inlines inlines) {
    for (Box.Tag tag : inlines.tags()) {
      found.addAll(tag.calls());
      if (tag.atom() != null) {
        add(tag.atom());
      }
    }
  }
}
