package org.gatefold.preflight;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.gatefold.preflight.ContentLexer.Name;
import org.jspecify.annotations.Nullable;

/** Reads the text of one page, by marked-content id. */
final class PageText {
  private static final int ARTIFACT = -1;
  private static final int UNMARKED = -2;
  private static final int DEEPEST_FORM = 8;
  private static final String REVERSED = "ReversedChars";

  private final Function<COSDictionary, FontText> fonts;
  private final Map<Integer, MarkedText> marks = new TreeMap<>();
  private final Deque<Section> sections = new ArrayDeque<>();
  private final StringBuilder shown = new StringBuilder();
  private final StringBuilder turned = new StringBuilder();
  private boolean unmarkedPaint;
  private int unreadable;

  PageText(Function<COSDictionary, FontText> fonts) {
    this.fonts = fonts;
  }

  /**
   * A piece between BMC or BDC and EMC; {@code actual} replaces what is shown in it, and what is {@code reversed} is to be read from
   * its last code to its first (ISO 32000-1, 14.8.2.3.3).
   */
  private record Section(int mark, @Nullable String actual, State state, boolean reversed) {}

  /** What q saves and Q restores, as far as text needs it, and the text matrices. */
  private static final class State {
    Matrix page = Matrix.IDENTITY;
    Matrix line = Matrix.IDENTITY;
    double leading;
    double rise;
    double size;
    @Nullable FontText font;

    State copy() {
      State copy = new State();
      copy.page = page;
      copy.line = line;
      copy.leading = leading;
      copy.rise = rise;
      copy.size = size;
      copy.font = font;
      return copy;
    }

    double baseline() {
      return line.then(page).baseline(rise);
    }

    double height() {
      return size * line.then(page).height();
    }
  }

  /** Text by marked-content id. */
  Map<Integer, MarkedText> marks() {
    return marks;
  }

  /** Whether something was painted that is neither marked nor an artifact. */
  boolean hasUnmarkedPaint() {
    return unmarkedPaint;
  }

  /** How many glyphs stand for no character. */
  int unreadable() {
    return unreadable;
  }

  /** Reads a content stream with its resources. */
  void read(byte[] content, COSDictionary resources) throws IOException {
    read(content, resources, new State(), 0);
  }

  private void read(byte[] content, COSDictionary resources, State start, int depth) throws IOException {
    ContentLexer in = new ContentLexer(content);
    Deque<State> saved = new ArrayDeque<>();
    State state = start;
    for (String operator = in.next(); operator != null; operator = in.next()) {
      switch (operator) {
        case "q" -> saved.push(state.copy());
        case "Q" -> state = saved.isEmpty() ? state : saved.pop();
        case "cm" -> state.page = Matrix.of(in).then(state.page);
        case "BMC" -> sections.push(new Section(markOf(in.name(0), -1), null, state, in.name(0).equals(REVERSED)));
        case "BDC" -> sections.push(section(in, resources, state));
        case "EMC" -> endSection();
        case "Do" -> paintObject(in.name(0), resources, state, depth);
        case "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "ID" -> paint();
        default -> text(operator, in, resources, state);
      }
    }
  }

  private void text(String operator, ContentLexer in, COSDictionary resources, State state) throws IOException {
    switch (operator) {
      case "BT" -> state.line = Matrix.IDENTITY;
      case "Tf" -> {
        state.font = font(in.name(0), resources);
        state.size = in.number(1);
      }
      case "TL" -> state.leading = in.number(0);
      case "Ts" -> state.rise = in.number(0);
      case "Tm" -> state.line = Matrix.of(in);
      case "Td" -> move(state, in.number(0), in.number(1));
      case "TD" -> {
        state.leading = -in.number(1);
        move(state, in.number(0), in.number(1));
      }
      case "T*" -> move(state, 0, -state.leading);
      case "Tj", "TJ" -> show(in.operands(), state);
      case "'", "\"" -> {
        move(state, 0, -state.leading);
        show(in.operands(), state);
      }
      default -> {} // paints nothing and moves no text
    }
  }

  private static void move(State state, double x, double y) {
    state.line = Matrix.shift(x, y).then(state.line);
  }

  private @Nullable FontText font(String name, COSDictionary resources) {
    COSDictionary all = resources.getCOSDictionary(COSName.FONT);
    COSDictionary one = all == null ? null : all.getCOSDictionary(COSName.getPDFName(name));
    return one == null ? null : fonts.apply(one);
  }

  private void show(List<Object> operands, State state) throws IOException {
    paint();
    shown.setLength(0);
    for (Object operand : operands) {
      decode(operand, state);
    }
    count(shown);
    if (replacing() == null) {
      say(shown, state);
    }
  }

  /** Text that is to be read here; what is reversed waits until its section ends. */
  private void say(CharSequence text, State state) {
    int mark = mark();
    if (isReversed()) {
      turned.insert(0, text);
    } else if (mark >= 0 && !text.isEmpty()) {
      append(mark, text, state);
    }
  }

  private boolean isReversed() {
    return !sections.isEmpty() && sections.stream().anyMatch(Section::reversed);
  }

  private void decode(Object operand, State state) throws IOException {
    if (operand instanceof byte[] string && state.font != null) {
      state.font.decode(string, isReversed(), shown);
    } else if (operand instanceof List<?> list) {
      for (Object element : list) {
        decode(element, state);
      }
    }
  }

  private void count(CharSequence text) {
    if (replacing() == null && mark() != ARTIFACT) {
      for (int i = 0; i < text.length(); i++) {
        unreadable += text.charAt(i) == FontText.NONE ? 1 : 0;
      }
    }
  }

  private void append(int mark, CharSequence text, State state) {
    marks.computeIfAbsent(mark, m -> new MarkedText()).append(text, state.baseline(), state.height());
  }

  private void paint() {
    unmarkedPaint |= mark() == UNMARKED;
  }

  /** The innermost id that is in force. */
  private int mark() {
    for (Section section : sections) {
      if (section.mark() != UNMARKED) {
        return section.mark();
      }
    }
    return UNMARKED;
  }

  /** The outermost section whose ActualText is in force. */
  private @Nullable Section replacing() {
    Section found = null;
    for (Section section : sections) {
      found = section.actual() == null ? found : section;
    }
    return found;
  }

  private void endSection() {
    Section ended = sections.poll();
    if (ended == null || replacing() != null) {
      return;
    }
    if (ended.actual() != null) {
      sections.push(ended);
      int mark = mark();
      sections.pop();
      if (mark >= 0) {
        say(ended.actual(), ended.state());
      }
    } else if (ended.reversed() && !isReversed()) {
      say(turned.toString(), ended.state());
      turned.setLength(0);
    }
  }

  private static int markOf(String tag, int mcid) {
    return mcid >= 0 ? mcid : tag.equals("Artifact") ? ARTIFACT : UNMARKED;
  }

  private static Section section(ContentLexer in, COSDictionary resources, State state) {
    Object properties = in.operands().size() > 1 ? in.operands().get(1) : Map.of();
    if (properties instanceof Map<?, ?> map) {
      int mcid = map.get("MCID") instanceof Double d ? d.intValue() : -1;
      String actual = map.get("ActualText") instanceof byte[] bytes ? new COSString(bytes).getString() : null;
      return new Section(markOf(in.name(0), mcid), actual, state, false);
    }
    COSDictionary named = properties instanceof Name(String name) ? named(name, resources) : null;
    COSDictionary found = named == null ? new COSDictionary() : named;
    return new Section(markOf(in.name(0), found.getInt(COSName.MCID, -1)), found.getString(COSName.ACTUAL_TEXT), state,
        false);
  }

  private static @Nullable COSDictionary named(String name, COSDictionary resources) {
    COSDictionary all = resources.getCOSDictionary(COSName.PROPERTIES);
    return all == null ? null : all.getCOSDictionary(COSName.getPDFName(name));
  }

  private void paintObject(String name, COSDictionary resources, State state, int depth) throws IOException {
    COSDictionary all = resources.getCOSDictionary(COSName.XOBJECT);
    COSBase object = all == null ? null : all.getDictionaryObject(COSName.getPDFName(name));
    if (depth < DEEPEST_FORM && object instanceof COSStream stream
        && COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
      readForm(stream, resources, state, depth);
    } else {
      paint();
    }
  }

  private void readForm(COSStream stream, COSDictionary resources, State state, int depth) throws IOException {
    State inner = state.copy();
    inner.page = Matrix.of(numbers(stream.getCOSArray(COSName.MATRIX))).then(state.page);
    COSDictionary own = stream.getCOSDictionary(COSName.RESOURCES);
    try (InputStream content = stream.createInputStream()) {
      read(content.readAllBytes(), own == null ? resources : own, inner, depth + 1);
    }
  }

  private static List<Float> numbers(@Nullable COSArray array) {
    List<Float> numbers = new ArrayList<>();
    for (COSBase element : array == null ? new COSArray() : array) {
      numbers.add(element instanceof COSNumber number ? number.floatValue() : 0f);
    }
    return numbers;
  }
}
