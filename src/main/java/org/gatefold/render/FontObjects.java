package org.gatefold.render;

import java.io.IOException;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.gatefold.model.font.FontFace;

/** Writes a font as a Type0 font with a CIDFontType2 descendant (ISO 32000-1, 9.7), embedded as a subset. */
final class FontObjects {
  private static final int SYMBOLIC = 4;
  private static final int ITALIC = 64;

  private final Streams streams;
  private final FontFiles files;

  FontObjects(Streams streams, FontFiles files) {
    this.streams = streams;
    this.files = files;
  }

  /** Fills the font's dictionary. */
  void write(FontUse use) throws IOException {
    byte[] program = use.program();
    COSName name = Cos.name(tag(program) + "+" + use.face().metrics().postScriptName());
    COSDictionary font = use.dictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setItem(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, Cos.array(descendant(use, name, program)));
    font.setItem(COSName.TO_UNICODE, streams.deflated(ToUnicode.of(use)));
  }

  private COSDictionary descendant(FontUse use, COSName name, byte[] program) throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    font.setItem(COSName.BASE_FONT, name);
    font.setItem(COSName.CIDSYSTEMINFO, systemInfo());
    font.setItem(COSName.FONT_DESC, descriptor(use.face(), name, program));
    font.setItem(COSName.W, widths(use));
    font.setItem(COSName.CID_TO_GID_MAP, glyphMap(use));
    return font;
  }

  private static COSDictionary systemInfo() {
    COSDictionary info = Cos.inline();
    info.setItem(COSName.REGISTRY, Cos.text("Adobe"));
    info.setItem(COSName.ORDERING, Cos.text("Identity"));
    info.setInt(COSName.SUPPLEMENT, 0);
    return info;
  }

  private static COSArray widths(FontUse use) {
    COSArray widths = new COSArray();
    for (int code = 0; code < use.count(); code++) {
      widths.add(Cos.number(use.width(code)));
    }
    return Cos.array(COSInteger.ZERO, widths);
  }

  /** Codes are glyph numbers unless one glyph has several codes. */
  private COSBase glyphMap(FontUse use) throws IOException {
    boolean identity = true;
    byte[] map = new byte[2 * use.count()];
    for (int code = 0; code < use.count(); code++) {
      int glyph = use.embeddedGlyph(code);
      SfntWriter.put16(map, 2 * code, glyph);
      identity &= glyph == code;
    }
    return identity ? COSName.IDENTITY : streams.deflated(map);
  }

  private COSDictionary descriptor(FontFace face, COSName name, byte[] program) throws IOException {
    FontFace.Metrics metrics = face.metrics();
    double unit = 1000.0 / metrics.unitsPerEm();
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setItem(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, SYMBOLIC | (face.italic() ? ITALIC : 0));
    descriptor.setItem(COSName.FONT_BBOX, Cos.numbers(Math.floor(metrics.xMin() * unit),
        Math.floor(metrics.yMin() * unit), Math.ceil(metrics.xMax() * unit), Math.ceil(metrics.yMax() * unit)));
    descriptor.setItem(COSName.ITALIC_ANGLE, Cos.number(metrics.italicAngle()));
    descriptor.setItem(COSName.ASCENT, Cos.whole(metrics.ascent() * unit));
    descriptor.setItem(COSName.DESCENT, Cos.whole(-metrics.descent() * unit));
    descriptor.setItem(COSName.CAP_HEIGHT, Cos.whole(metrics.capHeight() * unit));
    descriptor.setItem(COSName.XHEIGHT, Cos.whole(metrics.xHeight() * unit));
    descriptor.setInt(COSName.STEM_V, stem(face.weight()));
    descriptor.setItem(COSName.FONT_FILE2, file(program));
    return descriptor;
  }

  private COSStream file(byte[] program) throws IOException {
    COSStream file = streams.encoded(files.compressed(program, streams), COSName.FLATE_DECODE);
    file.setInt(COSName.LENGTH1, program.length);
    return file;
  }

  /** Thickness of vertical stems, which TrueType does not tell: an estimate from the weight. */
  private static int stem(int weight) {
    return 50 + weight * weight / 4225;
  }

  /** Six capitals that depend on the subset alone (ISO 32000-1, 9.6.4). */
  private static String tag(byte[] program) {
    CRC32 sum = new CRC32();
    sum.update(program);
    StringBuilder tag = new StringBuilder(6);
    for (long rest = sum.getValue(); tag.length() < 6; rest /= 26) {
      tag.append((char) ('A' + rest % 26));
    }
    return tag.toString();
  }
}
