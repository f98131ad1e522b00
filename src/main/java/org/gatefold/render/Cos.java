package org.gatefold.render;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Short words for PDF objects. */
final class Cos {
  private Cos() {}

  static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  /** A dictionary written where it is used, not as an object of its own. */
  static COSDictionary inline() {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setDirect(true);
    return dictionary;
  }

  static COSArray array(COSBase... items) {
    COSArray array = new COSArray();
    for (COSBase item : items) {
      array.add(item);
    }
    return array;
  }

  /** Numbers with two digits after the point. */
  static COSArray numbers(double... values) {
    COSArray array = new COSArray();
    for (double value : values) {
      array.add(number(value));
    }
    return array;
  }

  /** Numbers with three digits after the point. */
  static COSArray thousandths(double... values) {
    COSArray array = new COSArray();
    for (double value : values) {
      long thousandths = Math.round(value * 1000);
      array.add(thousandths % 1000 == 0 ? COSInteger.get(thousandths / 1000) : new COSFloat(thousandths / 1000f));
    }
    return array;
  }

  /** Numbers as exact as they are. */
  static COSArray exact(float... values) {
    COSArray array = new COSArray();
    for (float value : values) {
      array.add(new COSFloat(value));
    }
    return array;
  }

  /** A number with two digits after the point. */
  static COSBase number(double value) {
    long hundredths = Math.round(value * 100);
    return hundredths % 100 == 0 ? COSInteger.get(hundredths / 100) : new COSFloat(hundredths / 100f);
  }

  /** The nearest whole number. */
  static COSBase whole(double value) {
    return COSInteger.get(Math.round(value));
  }

  static COSString text(String text) {
    return new COSString(text);
  }
}
