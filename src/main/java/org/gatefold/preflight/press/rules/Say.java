package org.gatefold.preflight.press.rules;

import java.util.Locale;
import org.gatefold.preflight.press.page.Box;
import org.gatefold.preflight.press.page.Painted;
import org.gatefold.preflight.press.page.PressPage;

/** Numbers, places and objects in words. */
final class Say {
  private static final int LONGEST = 32;

  private Say() {}

  /** With up to so many digits behind the point, none of them a zero at the end. */
  static String number(double value, int digits) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return "?";
    }
    String text = String.format(Locale.ROOT, "%." + digits + "f", value);
    int end = text.length();
    while (digits > 0 && text.charAt(end - 1) == '0') {
      end--;
    }
    String cut = text.substring(0, digits > 0 && text.charAt(end - 1) == '.' ? end - 1 : end);
    return cut.equals("-0") ? "0" : cut;
  }

  /** A place from the upper left corner of the cut page. */
  static String place(PressPage page, Box box) {
    return number(page.boxes().mmFromLeft(box.left()), 1) + " mm from the left, "
        + number(page.boxes().mmFromTop(box.top()), 1) + " mm from the top";
  }

  /** An object, as somebody would call it who sees the page. */
  static String object(Painted object) {
    return switch (object) {
      case Painted.TextRun text -> "text “" + shorten(text.text()) + "” (" + number(text.size(), 1) + " pt)";
      case Painted.Fill fill -> "an area of " + size(fill.mark().box());
      case Painted.Stroke stroke -> "a line of " + number(stroke.width(), 2) + " pt";
      case Painted.Picture picture -> "a picture of " + picture.pixelsWide() + " × " + picture.pixelsHigh() + " pixels";
      case Painted.Shade shade -> "a gradient of " + size(shade.mark().box());
    };
  }

  /** The kind of an object: findings about things of one kind become one. */
  static String kind(Painted object) {
    return switch (object) {
      case Painted.TextRun text -> "text";
      case Painted.Fill fill -> "fill";
      case Painted.Stroke stroke -> "stroke";
      case Painted.Picture picture -> "picture " + picture.name();
      case Painted.Shade shade -> "shade";
    };
  }

  static String size(Box box) {
    return number(box.width() / Box.MM, 1) + " × " + number(box.height() / Box.MM, 1) + " mm";
  }

  private static String shorten(String text) {
    String flat = text.strip().replaceAll("\\s+", " ");
    int end = Math.min(flat.length(), LONGEST);
    end -= end < flat.length() && Character.isHighSurrogate(flat.charAt(end - 1)) ? 1 : 0;
    return end < flat.length() ? flat.substring(0, end) + "…" : flat;
  }
}
