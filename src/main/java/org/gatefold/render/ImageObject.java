package org.gatefold.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Describes an image XObject (ISO 32000-1, 8.9.5), entry by entry. */
final class ImageObject {
  /** More would make a file that no mail server takes. */
  static final int MAX_MEGAPIXELS = 40;

  private final Map<COSName, Snapshot> entries = new LinkedHashMap<>();
  private final int width;
  private final int bits;

  ImageObject(int width, int height, int bits) {
    this.width = width;
    this.bits = bits;
    put(COSName.TYPE, COSName.XOBJECT);
    put(COSName.SUBTYPE, COSName.IMAGE);
    put(COSName.WIDTH, COSInteger.get(width));
    put(COSName.HEIGHT, COSInteger.get(height));
    put(COSName.BITS_PER_COMPONENT, COSInteger.get(bits));
  }

  /** Says no to a picture without pixels or with too many. */
  static void checkSize(long width, long height) throws RefusedPicture {
    if (width <= 0 || height <= 0) {
      throw RefusedPicture.because("it has no pixels");
    }
    if (width * height > MAX_MEGAPIXELS * 1_000_000L) {
      throw new RefusedPicture(RenderCode.PICTURE_SIZE, width * height / 1_000_000, MAX_MEGAPIXELS);
    }
  }

  ImageObject put(COSName key, COSBase value) {
    return put(key, new Snapshot.Leaf(value));
  }

  ImageObject put(COSName key, Snapshot value) {
    entries.put(key, value);
    return this;
  }

  /** Rows are compressed as in a PNG file: each with a filter of its own. */
  ImageObject predicted(int colours) {
    Map<COSName, Snapshot> parameters = new LinkedHashMap<>();
    parameters.put(COSName.PREDICTOR, new Snapshot.Leaf(COSInteger.get(15)));
    parameters.put(COSName.COLORS, new Snapshot.Leaf(COSInteger.get(colours)));
    parameters.put(COSName.BITS_PER_COMPONENT, new Snapshot.Leaf(COSInteger.get(bits)));
    parameters.put(COSName.COLUMNS, new Snapshot.Leaf(COSInteger.get(width)));
    put(COSName.FILTER, COSName.FLATE_DECODE);
    return put(COSName.DECODE_PARMS, new Snapshot.Entries(parameters));
  }

  Snapshot.Bytes with(byte[] encoded) {
    return new Snapshot.Bytes(new Snapshot.Entries(entries), encoded);
  }

  /** An array of whole numbers. */
  static Snapshot numbers(int... numbers) {
    List<Snapshot> items = new ArrayList<>();
    for (int number : numbers) {
      items.add(new Snapshot.Leaf(COSInteger.get(number)));
    }
    return new Snapshot.Items(items);
  }
}
