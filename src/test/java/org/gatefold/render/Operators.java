package org.gatefold.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/** Every colour that a file sets or declares, on pages and in forms, patterns, masks, shadings and images. */
final class Operators {
  private final List<String> colours = new ArrayList<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Operators() {}

  /** Operators with their operands, {@code 0 0 0 1 k}, and colour spaces by name, {@code /DeviceCMYK}. */
  static List<String> colours(byte[] pdf) {
    Operators operators = new Operators();
    Pdf.read(pdf, document -> document.getPages().forEach(page -> operators.visit(page.getCOSObject(), true)));
    return operators.colours;
  }

  private void visit(COSBase base, boolean content) {
    COSBase value = base instanceof COSObject reference ? reference.getObject() : base;
    if (value == null || !seen.add(value)) {
      return;
    }
    switch (value) {
      case COSStream stream -> {
        if (content || COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE)) || stream.containsKey(COSName.BBOX)) {
          parse(stream);
        }
        entries(stream);
      }
      case COSDictionary dictionary -> entries(dictionary);
      case COSArray array -> array.forEach(item -> visit(item, false));
      default -> {}
    }
  }

  private void entries(COSDictionary dictionary) {
    for (COSName key : dictionary.keySet()) {
      boolean space = key.equals(COSName.COLORSPACE) || key.equals(COSName.CS);
      if (space && dictionary.getDictionaryObject(key) instanceof COSName name) {
        colours.add("/" + name.getName());
      } else if (space && dictionary.getDictionaryObject(key) instanceof COSArray array) {
        colours.add(array.toString());
      }
      if (!List.of("Parent", "P", "StructParents", "Font").contains(key.getName())) {
        visit(dictionary.getItem(key), key.equals(COSName.CONTENTS));
      }
    }
  }

  private void parse(COSStream stream) {
    try {
      List<Object> tokens = new PDFStreamParser(stream.createInputStream().readAllBytes()).parse();
      StringBuilder operands = new StringBuilder();
      for (Object token : tokens) {
        if (token instanceof Operator operator) {
          if (List.of("g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN").contains(operator.getName())) {
            colours.add(operands + operator.getName());
          }
          operands.setLength(0);
        } else {
          operands.append(token instanceof COSNumber number ? plain(number) : token instanceof COSName name
              ? "/" + name.getName() : "?").append(' ');
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String plain(COSNumber number) {
    return number.floatValue() == Math.rint(number.floatValue())
        ? Integer.toString(number.intValue()) : Float.toString(number.floatValue());
  }
}
