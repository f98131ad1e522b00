package org.gatefold.render;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Queue;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Writes objects as a file (ISO 32000-1, 7.5), numbered in the order in which they are reached from the trailer: streams as they
 * are, all others packed into object streams (7.5.7), and the cross-reference stream (7.5.8) at the end. Every object is looked at
 * once. PDFBox's own writer does the same in three rounds, which cost as much as all text of the document.
 */
final class PdfFile {
  /** Objects in one object stream: the more, the better they compress. */
  private static final int PACKED = 1000;

  private final Streams streams;
  private final PdfBuffer out = new PdfBuffer(1 << 16);
  private final ObjectWriter writer = new ObjectWriter(this::number);
  private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>();
  private final Queue<Numbered> reached = new ArrayDeque<>();
  private final CrossReferences places = new CrossReferences();
  private final PdfBuffer packed = new PdfBuffer(1 << 15);
  private final PdfBuffer offsets = new PdfBuffer(1 << 12);
  private int[] waiting = new int[64];
  private int count;

  private record Numbered(int number, COSBase object) {}

  PdfFile(Streams streams) {
    this.streams = streams;
  }

  /**
   * The bytes of the file.
   *
   * @param version such as 1.7
   * @param trailer its entries; everything that they reach is written
   */
  byte[] write(float version, COSDictionary trailer) throws IOException {
    out.ascii("%PDF-").ascii(Float.toString(version)).ascii("\n%").octet(0xF6).octet(0xE4).octet(0xFC).octet(0xDF).octet('\n');
    // Not for its bytes, which come last, but for what it reaches.
    writer.write(trailer, new PdfBuffer(256));
    for (Numbered next = reached.poll(); next != null; next = reached.poll()) {
      if (next.object() instanceof COSStream stream) {
        write(next.number(), stream);
      } else {
        pack(next.number(), next.object());
      }
    }
    if (count > 0) {
      unload();
    }
    end(trailer);
    return out.toByteArray();
  }

  private int number(COSBase object) {
    Integer known = numbers.get(object);
    if (known != null) {
      return known;
    }
    int number = places.next();
    numbers.put(object, number);
    reached.add(new Numbered(number, object));
    return number;
  }

  private void pack(int number, COSBase object) throws IOException {
    if (count == PACKED) {
      unload();
    }
    if (count == waiting.length) {
      waiting = Arrays.copyOf(waiting, 2 * count);
    }
    waiting[count++] = number;
    offsets.integer(number).octet(' ').integer(packed.size()).octet(' ');
    writer.write(object, packed);
    packed.octet('\n');
  }

  /** Writes the object stream that is full. */
  private void unload() throws IOException {
    int number = places.next();
    for (int i = 0; i < count; i++) {
      places.packed(waiting[i], number, i);
    }
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.OBJ_STM);
    dictionary.setInt(COSName.N, count);
    dictionary.setInt(COSName.FIRST, offsets.size());
    offsets.append(packed);
    write(number, dictionary, offsets);
    offsets.clear();
    packed.clear();
    count = 0;
  }

  private void end(COSDictionary trailer) throws IOException {
    int number = places.next();
    int start = out.size();
    places.at(number, start);
    COSDictionary dictionary = new COSDictionary(trailer);
    dictionary.setItem(COSName.TYPE, COSName.XREF);
    dictionary.setInt(COSName.SIZE, number + 1);
    write(number, dictionary, places.write(dictionary));
    out.ascii("startxref\n").integer(start).ascii("\n%%EOF\n");
  }

  private void write(int number, COSDictionary dictionary, PdfBuffer content) throws IOException {
    byte[] deflated = streams.deflate(content);
    dictionary.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    begin(number, dictionary, deflated.length);
    out.write(deflated, 0, deflated.length);
    out.ascii("\nendstream\nendobj\n");
  }

  private void write(int number, COSStream stream) throws IOException {
    begin(number, stream, stream.getLength());
    try (InputStream in = stream.createRawInputStream()) {
      in.transferTo(out);
    }
    out.ascii("\nendstream\nendobj\n");
  }

  private void begin(int number, COSDictionary dictionary, long length) throws IOException {
    places.at(number, out.size());
    dictionary.setItem(COSName.LENGTH, COSInteger.get(length));
    out.integer(number).ascii(" 0 obj\n");
    writer.write(dictionary, out);
    out.ascii("\nstream\n");
  }
}
