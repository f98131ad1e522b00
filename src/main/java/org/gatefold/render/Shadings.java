package org.gatefold.render;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.model.paged.Ink;
import org.gatefold.model.paged.PageItem.Gradient;
import org.gatefold.model.paged.PageItem.Stop;

/** Gradients as axial shadings (ISO 32000-1, 8.7.4.5.3). */
final class Shadings {
  private Shadings() {}

  /** A shading in the coordinates of a page of a height. */
  static COSDictionary of(Gradient gradient, double height, PageResources resources) {
    COSDictionary shading = Cos.inline();
    shading.setItem(COSName.SHADING_TYPE, COSInteger.get(2));
    shading.setItem(COSName.COLORSPACE, resources.space());
    shading.setItem(COSName.COORDS, Cos.numbers(
        gradient.fromX(), height - gradient.fromY(), gradient.toX(), height - gradient.toY()));
    shading.setItem(COSName.FUNCTION, function(gradient.stops(), resources));
    shading.setItem(COSName.EXTEND, Cos.array(COSBoolean.TRUE, COSBoolean.TRUE));
    return shading;
  }

  /** One step from colour to colour, or several stitched together. */
  private static COSDictionary function(List<Stop> stops, PageResources resources) {
    List<Stop> whole = whole(stops);
    COSArray steps = new COSArray();
    COSArray bounds = new COSArray();
    COSArray encode = new COSArray();
    for (int i = 1; i < whole.size(); i++) {
      steps.add(step(whole.get(i - 1).ink(), whole.get(i).ink(), resources));
      encode.addAll(Cos.numbers(0, 1));
      if (i + 1 < whole.size()) {
        bounds.add(Cos.exact((float) whole.get(i).place()).get(0));
      }
    }
    if (steps.size() == 1) {
      return (COSDictionary) steps.get(0);
    }
    COSDictionary stitched = function(3);
    stitched.setItem(COSName.FUNCTIONS, steps);
    stitched.setItem(COSName.BOUNDS, bounds);
    stitched.setItem(COSName.ENCODE, encode);
    return stitched;
  }

  /** The stops from 0 to 1, without two at one place following each other by nothing but name. */
  private static List<Stop> whole(List<Stop> stops) {
    List<Stop> whole = new ArrayList<>();
    if (stops.getFirst().place() > 0) {
      whole.add(new Stop(0, stops.getFirst().ink()));
    }
    whole.addAll(stops);
    if (stops.getLast().place() < 1) {
      whole.add(new Stop(1, stops.getLast().ink()));
    }
    return whole;
  }

  private static COSDictionary step(Ink from, Ink to, PageResources resources) {
    COSDictionary step = function(2);
    step.setItem(COSName.C0, components(from, resources));
    step.setItem(COSName.C1, components(to, resources));
    step.setItem(COSName.N, COSInteger.ONE);
    return step;
  }

  private static COSDictionary function(int type) {
    COSDictionary function = Cos.inline();
    function.setItem(COSName.FUNCTION_TYPE, COSInteger.get(type));
    function.setItem(COSName.DOMAIN, Cos.numbers(0, 1));
    return function;
  }

  private static COSArray components(Ink ink, PageResources resources) {
    return Cos.exact(resources.stop(ink).parts());
  }
}
