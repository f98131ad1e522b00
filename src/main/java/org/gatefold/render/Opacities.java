package org.gatefold.render;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The graphics states of one document: one for each pair of opacities in use. */
final class Opacities {
  private final Map<Pair, State> states = new LinkedHashMap<>();

  private record Pair(double fill, double line) {}

  /** A graphics state and what content streams call it. */
  record State(String name, COSDictionary dictionary) {}

  State of(double fill, double line) {
    return states.computeIfAbsent(new Pair(fill, line), pair -> new State("G" + states.size(), dictionary(pair)));
  }

  private static COSDictionary dictionary(Pair pair) {
    COSDictionary state = new COSDictionary();
    state.setItem(COSName.CA_NS, Cos.number(pair.fill));
    state.setItem(COSName.CA, Cos.number(pair.line));
    return state;
  }
}
