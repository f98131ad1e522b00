package org.gatefold.render;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** Finds out whether an object lets shine through what lies below it. */
final class Transparency {
  private Transparency() {}

  static boolean in(Snapshot snapshot) {
    return switch (snapshot) {
      case Snapshot.Leaf leaf -> false;
      case Snapshot.Bytes bytes -> in(bytes.dictionary());
      case Snapshot.Items items -> items.items().stream().anyMatch(Transparency::in);
      case Snapshot.Entries entries ->
          entries.entries().entrySet().stream().anyMatch(entry -> at(entry.getKey(), entry.getValue()));
    };
  }

  private static boolean at(COSName key, Snapshot value) {
    if (value instanceof Snapshot.Leaf(COSNumber number)) {
      return (key.equals(COSName.CA) || key.equals(COSName.CA_NS)) && number.floatValue() < 1;
    }
    return (key.equals(COSName.SMASK) && !(value instanceof Snapshot.Leaf)) || in(value);
  }
}
