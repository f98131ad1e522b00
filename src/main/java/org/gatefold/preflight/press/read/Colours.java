package org.gatefold.preflight.press.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.function.PDFunction;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDLab;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.gatefold.preflight.press.page.Colour;
import org.gatefold.preflight.press.page.Colour.Family;
import org.gatefold.preflight.press.page.Ink;

/** Takes the colours of a file down to inks. */
final class Colours {
  /** Spaces in spaces; the deepest that makes sense is Indexed, DeviceN, ICCBased. */
  private static final int DEEPEST = 6;

  private final IdentityHashMap<COSBase, PDFunction> tints = new IdentityHashMap<>();
  private final IdentityHashMap<COSBase, byte[]> tables = new IdentityHashMap<>();

  /** The colour that a component of a page is painted with; patterns are for others. */
  Colour of(PDColor color) throws IOException {
    return of(color.getColorSpace(), color.getComponents());
  }

  Colour of(PDColorSpace space, float[] components) throws IOException {
    return new Colour(family(space, 0), colorants(space, 0), ink(space, components, 0));
  }

  /** What kind of colours a space has; its first colour stands for all of them. */
  Colour of(PDColorSpace space) throws IOException {
    return new Colour(family(space, 0), colorants(space, 0), Ink.NONE);
  }

  private static Family family(PDColorSpace space, int depth) {
    return switch (space) {
      case PDDeviceGray gray -> Family.GRAY;
      case PDDeviceRGB rgb -> Family.RGB;
      case PDDeviceCMYK cmyk -> Family.CMYK;
      case PDCalGray gray -> Family.CAL_GRAY;
      case PDCalRGB rgb -> Family.CAL_RGB;
      case PDLab lab -> Family.LAB;
      case PDICCBased icc -> switch (icc.getNumberOfComponents()) {
        case 1 -> Family.ICC_GRAY;
        case 4 -> Family.ICC_CMYK;
        default -> Family.ICC_RGB;
      };
      case PDSeparation spot -> Family.SPOT;
      case PDDeviceN spots -> Family.SPOT;
      case PDIndexed indexed -> depth > DEEPEST ? Family.PATTERN : family(indexed.getBaseColorSpace(), depth + 1);
      default -> Family.PATTERN;
    };
  }

  /** Names of spot inks that are not process inks. */
  private static List<String> colorants(PDColorSpace space, int depth) {
    List<String> names = switch (space) {
      case PDSeparation spot -> List.of(spot.getColorantName());
      case PDDeviceN spots -> spots.getColorantNames();
      case PDIndexed indexed when depth < DEEPEST -> colorants(indexed.getBaseColorSpace(), depth + 1);
      default -> List.of();
    };
    return names.stream().filter(name -> plate(name) < 0 && !name.equals("None")).toList();
  }

  private static int plate(String colorant) {
    return switch (colorant) {
      case "Cyan" -> 0;
      case "Magenta" -> 1;
      case "Yellow" -> 2;
      case "Black" -> 3;
      default -> -1;
    };
  }

  /** The inks of a colour; of a spot ink its alternate. */
  Ink ink(PDColorSpace space, float[] c) throws IOException {
    return ink(space, c, 0);
  }

  private Ink ink(PDColorSpace space, float[] c, int depth) throws IOException {
    if (depth > DEEPEST || c.length < space.getNumberOfComponents()) {
      return Ink.NONE;
    }
    return switch (space) {
      case PDDeviceGray gray -> black(1 - c[0]);
      case PDCalGray gray -> black(1 - c[0]);
      case PDDeviceRGB rgb -> Ink.ofRgb(c[0], c[1], c[2]);
      case PDDeviceCMYK cmyk -> Ink.of(c);
      case PDICCBased icc when c.length == 4 -> Ink.of(c);
      case PDICCBased icc when c.length == 1 -> black(1 - c[0]);
      case PDICCBased icc -> Ink.ofRgb(c[0], c[1], c[2]);
      case PDIndexed indexed -> indexed(indexed, c[0], depth);
      case PDSeparation spot -> spots(spot, List.of(spot.getColorantName()), spot.getAlternateColorSpace(), c, depth);
      case PDDeviceN spots -> spots(spots, spots.getColorantNames(), spots.getAlternateColorSpace(), c, depth);
      default -> light(space, c);
    };
  }

  private static Ink black(float k) {
    return Ink.of(new float[] {0, 0, 0, k});
  }

  private static Ink light(PDColorSpace space, float[] c) throws IOException {
    if (space instanceof PDCalRGB || space instanceof PDLab) {
      float[] rgb = space.toRGB(c);
      return rgb.length < 3 ? Ink.NONE : Ink.ofRgb(rgb[0], rgb[1], rgb[2]);
    }
    return Ink.NONE;
  }

  private Ink spots(PDColorSpace space, List<String> names, PDColorSpace alternate, float[] c, int depth)
      throws IOException {
    if (names.equals(List.of(Colour.ALL))) {
      return Ink.of(new float[] {c[0], c[0], c[0], c[0]});
    }
    float[] process = new float[4];
    boolean all = true;
    for (int i = 0; i < names.size() && i < c.length; i++) {
      int plate = plate(names.get(i));
      all &= plate >= 0 || names.get(i).equals("None");
      if (plate >= 0) {
        process[plate] = c[i];
      }
    }
    return all ? Ink.of(process) : ink(alternate, tint(space).eval(c), depth + 1);
  }

  private PDFunction tint(PDColorSpace space) throws IOException {
    COSBase object = space.getCOSObject();
    PDFunction known = tints.get(object);
    if (known == null) {
      known = PDFunction.create(object instanceof COSArray array ? array.getObject(3) : null);
      tints.put(object, known);
    }
    return known;
  }

  private Ink indexed(PDIndexed space, float index, int depth) throws IOException {
    PDColorSpace base = space.getBaseColorSpace();
    byte[] table = table(space);
    int count = base.getNumberOfComponents();
    int at = Math.max(0, Math.round(index)) * count;
    if (at + count > table.length) {
      return Ink.NONE;
    }
    float[] decode = base.getDefaultDecode(8);
    float[] c = new float[count];
    for (int i = 0; i < count; i++) {
      c[i] = decode[2 * i] + (table[at + i] & 0xFF) / 255f * (decode[2 * i + 1] - decode[2 * i]);
    }
    return ink(base, c, depth + 1);
  }

  private byte[] table(PDIndexed space) throws IOException {
    COSBase object = space.getCOSObject();
    byte[] known = tables.get(object);
    if (known == null) {
      COSBase lookup = object instanceof COSArray array ? array.getObject(3) : null;
      known = switch (lookup) {
        case COSString text -> text.getBytes();
        case COSStream stream -> Streams.read(stream, 1 << 16);
        case null, default -> new byte[0];
      };
      tables.put(object, known);
    }
    return known;
  }

  /** Numbers of an array. */
  static List<Double> numbers(COSArray array) {
    List<Double> numbers = new ArrayList<>();
    for (COSBase item : array) {
      if (item instanceof COSNumber number) {
        numbers.add((double) number.floatValue());
      }
    }
    return numbers;
  }
}
