package org.gatefold.render;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/**
 * PDF objects that belong to no file: immutable, to be copied into as many files as need them. PDFBox's own objects
 * carry the number that they have in one file.
 */
sealed interface Snapshot {
  /** Lengths are known when a stream is written; Interpolate asks readers to blur, and PDF/A forbids it. */
  Set<COSName> SKIPPED = Set.of(COSName.LENGTH, COSName.INTERPOLATE);

  /** A name, number, string or boolean; nothing ever changes these. */
  record Leaf(COSBase value) implements Snapshot {}

  /** An array. */
  record Items(List<Snapshot> items) implements Snapshot {}

  /** A dictionary. */
  record Entries(Map<COSName, Snapshot> entries) implements Snapshot {}

  /** A stream; the bytes are encoded as the dictionary says, and nobody writes to them. */
  final class Bytes implements Snapshot {
    private final Entries dictionary;
    private final byte[] encoded;

    Bytes(Entries dictionary, byte[] encoded) {
      this.dictionary = dictionary;
      this.encoded = encoded;
    }

    Entries dictionary() {
      return dictionary;
    }
  }

  /** Takes a picture of objects; what they share, the snapshot shares. */
  static Snapshot of(COSBase base) throws IOException {
    return of(base, new IdentityHashMap<>());
  }

  private static Snapshot of(COSBase base, Map<COSBase, Snapshot> known) throws IOException {
    Snapshot done = known.get(base);
    if (done != null) {
      return done;
    }
    Snapshot made = switch (base) {
      case COSObject reference -> of(reference.getObject(), known);
      case COSStream stream -> new Bytes(entries(stream, known), encoded(stream));
      case COSDictionary dictionary -> entries(dictionary, known);
      case COSArray array -> items(array, known);
      default -> new Leaf(base);
    };
    known.put(base, made);
    return made;
  }

  private static Entries entries(COSDictionary dictionary, Map<COSBase, Snapshot> known) throws IOException {
    Map<COSName, Snapshot> entries = new LinkedHashMap<>();
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      if (!SKIPPED.contains(entry.getKey())) {
        entries.put(entry.getKey(), of(entry.getValue(), known));
      }
    }
    return new Entries(entries);
  }

  private static Items items(COSArray array, Map<COSBase, Snapshot> known) throws IOException {
    List<Snapshot> items = new ArrayList<>(array.size());
    for (COSBase item : array) {
      items.add(of(item, known));
    }
    return new Items(items);
  }

  private static byte[] encoded(COSStream stream) throws IOException {
    try (InputStream in = stream.createRawInputStream()) {
      return in.readAllBytes();
    }
  }

  /** A copy of a stream for one file. */
  static COSStream copy(Bytes bytes, Streams streams) throws IOException {
    return copy(bytes, streams, new IdentityHashMap<>());
  }

  private static COSStream copy(Bytes bytes, Streams streams, Map<Snapshot, COSStream> known) throws IOException {
    COSStream done = known.get(bytes);
    if (done != null) {
      return done;
    }
    COSStream stream = streams.plain(bytes.encoded);
    known.put(bytes, stream);
    fill(stream, bytes.dictionary, streams, known);
    return stream;
  }

  private static void fill(COSDictionary into, Entries from, Streams streams, Map<Snapshot, COSStream> known)
      throws IOException {
    for (Map.Entry<COSName, Snapshot> entry : from.entries.entrySet()) {
      into.setItem(entry.getKey(), copyOf(entry.getValue(), streams, known));
    }
  }

  private static COSBase copyOf(Snapshot snapshot, Streams streams, Map<Snapshot, COSStream> known)
      throws IOException {
    return switch (snapshot) {
      case Leaf leaf -> leaf.value;
      case Bytes bytes -> copy(bytes, streams, known);
      case Entries entries -> {
        COSDictionary dictionary = Cos.inline();
        fill(dictionary, entries, streams, known);
        yield dictionary;
      }
      case Items items -> {
        COSArray array = new COSArray();
        for (Snapshot item : items.items) {
          array.add(copyOf(item, streams, known));
        }
        yield array;
      }
    };
  }
}
