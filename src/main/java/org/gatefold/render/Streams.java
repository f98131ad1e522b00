package org.gatefold.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes the streams of one file; one compressor serves them all. */
final class Streams implements AutoCloseable {
  /** A file is two per cent larger than at level 4 and made four per cent sooner; the highest level saves little more. */
  private static final int LEVEL = 2;

  private final COSDocument document;
  private final Deflater deflater = new Deflater(LEVEL);
  private final byte[] room = new byte[1 << 15];

  Streams(COSDocument document) {
    this.document = document;
  }

  COSStream deflated(byte[] bytes) throws IOException {
    return deflated(bytes, bytes.length);
  }

  COSStream deflated(PdfBuffer buffer) throws IOException {
    return deflated(buffer.array(), buffer.size());
  }

  /** A stream of bytes that are compressed already. */
  COSStream encoded(byte[] bytes, COSName filter) throws IOException {
    COSStream stream = raw(bytes, bytes.length);
    stream.setItem(COSName.FILTER, filter);
    return stream;
  }

  /** A stream that any tool can read without decoding. */
  COSStream plain(byte[] bytes) throws IOException {
    return raw(bytes, bytes.length);
  }

  @Override
  public void close() {
    deflater.end();
  }

  /** The bytes of a buffer, compressed. */
  byte[] deflate(PdfBuffer buffer) throws IOException {
    return deflate(buffer.array(), buffer.size());
  }

  byte[] deflate(byte[] bytes) throws IOException {
    return deflate(bytes, bytes.length);
  }

  private byte[] deflate(byte[] bytes, int length) throws IOException {
    PdfBuffer compressed = new PdfBuffer(length / 3 + 64);
    deflate(bytes, length, compressed);
    return compressed.toByteArray();
  }

  private void deflate(byte[] bytes, int length, OutputStream out) throws IOException {
    deflater.reset();
    deflater.setInput(bytes, 0, length);
    deflater.finish();
    while (!deflater.finished()) {
      out.write(room, 0, deflater.deflate(room));
    }
  }

  private COSStream deflated(byte[] bytes, int length) throws IOException {
    COSStream stream = document.createCOSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      deflate(bytes, length, out);
    }
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  private COSStream raw(byte[] bytes, int length) throws IOException {
    COSStream stream = document.createCOSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(bytes, 0, length);
    }
    return stream;
  }
}
