package org.gatefold.render;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The graphics states of one document: one for each way in which its paint meets what lies below. */
final class GraphicsStates {
  private final Map<Meeting, State> states = new LinkedHashMap<>();
  private final boolean overprint;

  /** @param overprint whether the file says of paint if it leaves out what lies below it */
  GraphicsStates(boolean overprint) {
    this.overprint = overprint;
  }

  /**
   * How paint meets what lies below it.
   *
   * @param fill opacity of areas
   * @param line opacity of lines
   * @param fillOver whether areas overprint
   * @param lineOver whether lines overprint
   */
  record Meeting(double fill, double line, boolean fillOver, boolean lineOver) {
    /** It hides everything. */
    static final Meeting PLAIN = new Meeting(1, 1, false, false);

    boolean transparent() {
      return fill < 1 || line < 1;
    }
  }

  /** A graphics state and what content streams call it. */
  record State(String name, COSDictionary dictionary) {}

  State of(Meeting meeting) {
    return states.computeIfAbsent(meeting, key -> new State("G" + states.size(), dictionary(key)));
  }

  /** With overprint mode 1, inks of which there is nothing leave alone what lies below (ISO 32000-1, 11.7.4.3). */
  private COSDictionary dictionary(Meeting meeting) {
    COSDictionary state = new COSDictionary();
    state.setItem(COSName.CA_NS, Cos.number(meeting.fill));
    state.setItem(COSName.CA, Cos.number(meeting.line));
    if (overprint) {
      state.setItem(COSName.OP_NS, COSBoolean.getBoolean(meeting.fillOver));
      state.setItem(COSName.OP, COSBoolean.getBoolean(meeting.lineOver));
      state.setInt(COSName.OPM, 1);
    }
    return state;
  }
}
