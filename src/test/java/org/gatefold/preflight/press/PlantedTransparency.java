package org.gatefold.preflight.press;

import static org.gatefold.preflight.press.PressPdf.clean;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.gatefold.preflight.press.PressPdf.Pen;

/** Ink that is not laid on plainly. */
final class PlantedTransparency {
  private PlantedTransparency() {}

  static List<Planted> all() {
    return List.of(
        Planted.of("", "half-transparent", clean().with(pen -> {
          PDExtendedGraphicsState state = new PDExtendedGraphicsState();
          state.setNonStrokingAlphaConstant(0.5f);
          pen.out().setGraphicsStateParameters(state);
          pen.ink(0.9, 0.9, 0.9, 0.9);
          pen.rectangle(30, 30, 30, 30);
        })),
        Planted.of("GWG-TAC", "multiplied", clean().with(pen -> {
          pen.ink(0.7, 0.7, 0, 0);
          pen.rectangle(30, 30, 30, 30);
          PDExtendedGraphicsState state = new PDExtendedGraphicsState();
          state.setBlendMode(BlendMode.MULTIPLY);
          pen.out().setGraphicsStateParameters(state);
          pen.ink(0.5, 0, 0.9, 0.8);
          pen.rectangle(30, 30, 30, 30);
        })),
        Planted.of("", "soft-shadow", clean().with(pen -> {
          pen.ink(0.9, 0.8, 0.8, 0);
          pen.rectangle(30, 30, 30, 30);
          PDExtendedGraphicsState state = new PDExtendedGraphicsState();
          state.getCOSObject().setItem(COSName.SMASK, mask(pen, 0.3));
          state.setBlendMode(BlendMode.MULTIPLY);
          pen.out().setGraphicsStateParameters(state);
          pen.ink(0, 0, 0, 1);
          pen.rectangle(30, 30, 30, 30);
        })),
        Planted.of("GWG-TAC", "gradient", clean().with(pen -> {
          PDShadingType2 shading = new PDShadingType2(new COSDictionary());
          shading.setShadingType(2);
          shading.getCOSObject().setItem(COSName.COLORSPACE, COSName.DEVICECMYK);
          shading.setCoords(PlantedObjects.numbers(Pen.x(30), 0, Pen.x(90), 0));
          COSDictionary function = new COSDictionary();
          function.setInt(COSName.FUNCTION_TYPE, 2);
          function.setItem(COSName.DOMAIN, PlantedObjects.numbers(0, 1));
          function.setItem(COSName.C0, PlantedObjects.numbers(0, 0, 0, 0));
          function.setItem(COSName.C1, PlantedObjects.numbers(1, 0.9f, 0.8f, 0.9f));
          function.setInt(COSName.N, 1);
          shading.getCOSObject().setItem(COSName.FUNCTION, function);
          pen.out().addRect(Pen.x(30), Pen.y(30), Pen.mm(60), Pen.mm(30));
          pen.out().clip();
          pen.out().shadingFill(shading);
        })));
  }

  /** A soft mask of one grey. */
  private static COSDictionary mask(Pen pen, double grey) throws IOException {
    COSStream form = pen.document().getDocument().createCOSStream();
    try (var out = form.createOutputStream()) {
      out.write((grey + " g 0 0 900 700 re f").getBytes(StandardCharsets.US_ASCII));
    }
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(COSName.BBOX, PlantedObjects.numbers(0, 0, 900, 700));
    COSDictionary group = new COSDictionary();
    group.setName(COSName.S, "Transparency");
    group.setItem(COSName.CS, COSName.DEVICEGRAY);
    form.setItem(COSName.GROUP, group);
    form.setItem(COSName.RESOURCES, new COSDictionary());
    COSDictionary mask = new COSDictionary();
    mask.setName(COSName.S, "Luminosity");
    mask.setItem(COSName.G, form);
    mask.setItem(COSName.TYPE, COSName.MASK);
    mask.setItem("BC", new COSArray(List.of(org.apache.pdfbox.cos.COSInteger.ZERO)));
    return mask;
  }
}
