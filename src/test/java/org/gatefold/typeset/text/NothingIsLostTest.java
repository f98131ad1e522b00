package org.gatefold.typeset.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.typeset.text.ParagraphStyle.Align;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is set comes back, character by character, in the order in which it was written; but for what only says which way text runs, which
 * has done its work.
 */
class NothingIsLostTest {
  /** Tags of edges begin here. */
  private static final int EDGES = 1000;

  private static final String DIRECTIONS = "[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]";
  private static final String TURNS = "\u202A\u202B\u202C\u202E\u2066\u2067\u2068\u2069";
  private static final List<String> WORDS = List.of("office", "efficient", "AVATAR", "Ta.", "—", "treatments—such", "IL-1β",
      "“Quoted", "text.”", "5 mg", "https://doi.org/10.1007/s00586-006-0259-3", "degeneration", "inter\u00ADverte\u00ADbral",
      "العمود", "الفقري", "(آلام", "أسفل", "الظهر)", "12.5٪", "٢٠٢٦", "כאבי", "גב", "(תחתון)", "רְפוּאָה", "पीठ", "के", "निचले", "हिस्से", "क्षत्रिय",
      "ปวดหลังส่วนล่าง", "การรักษา", "e\u0301te\u0301", "a\u0300\u0301\u0302", "zero\u200Bwidth", "no\u00A0break", "क\u094D\u200Dष",
      "\u2067אב\u2069", "\u202Bab\u202C", "x²", "½", "…", "fi", "ffl", "ﷺ", "T\u200CA");
  private static final Locale[] LANGUAGES = {Locale.US, Locale.of("es"), Locale.of("ar"), Locale.of("hi"), Locale.of("th")};

  private final Random random = new Random(20061009);

  @ParameterizedTest
  @EnumSource(Align.class)
  void anyTextInAnyMeasure(Align align) {
    for (int round = 0; round < 150; round++) {
      List<InlineItem> items = items();
      ParagraphStyle style = new ParagraphStyle(align, align, random.nextInt(3) * 5, random.nextBoolean(), random.nextInt(4) == 0, 4,
          2, 2, 2, random.nextBoolean(), random.nextBoolean());
      double measure = 10 + random.nextInt(200);
      List<Line> lines = Setting.REAL.lines(Setting.REAL.shape(items, style, new Findings()), measure);
      assertThat(lines.stream().map(NothingIsLostTest::text).collect(Collectors.joining()).replace("\u00AD", ""))
          .isEqualTo(written(items));
      assertOffsets(lines, items);
      assertThat(edges(lines)).isEqualTo(
          items.stream().filter(InlineItem.Edge.class::isInstance).map(InlineItem::tag).toList());
    }
  }

  /** The text of a line, in which edges of boxes are nothing. */
  private static String text(Line line) {
    List<Line.Piece> pieces = line.pieces().stream().filter(piece -> piece.tag() < EDGES).toList();
    return Setting.text(new Line(pieces, line.width(), line.start(), line.end(), line.hyphenated(), line.overfull()));
  }

  /** Edges of boxes in the order in which they stand on lines. */
  private static List<Integer> edges(List<Line> lines) {
    return lines.stream().flatMap(line -> line.pieces().stream()).map(Line.Piece::tag).filter(tag -> tag >= EDGES).toList();
  }

  private static void assertOffsets(List<Line> lines, List<InlineItem> items) {
    int at = 0;
    for (Line line : lines) {
      assertThat(line.start()).isEqualTo(at);
      at = line.end();
    }
    assertThat(at).isEqualTo(
        items.stream().mapToInt(item -> switch (item) {
          case InlineItem.Span span -> span.text().length();
          case InlineItem.Edge edge -> 0;
          case InlineItem.Thing thing -> 1;
          case InlineItem.Break end -> 1;
          case InlineItem.Turn turn -> 1;
        }).sum());
  }

  private List<InlineItem> items() {
    List<InlineItem> items = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      int kind = random.nextInt(14);
      items.add(kind == 0 ? new InlineItem.Break(i)
          : kind == 1 ? new InlineItem.Thing(random.nextInt(30), random.nextBoolean(), i)
          : kind < 4 ? new InlineItem.Turn(TURNS.charAt(random.nextInt(TURNS.length())), i)
          : new InlineItem.Span(words(), style(), i, Origin.NOWHERE));
    }
    return items;
  }

  private String words() {
    return random.ints(1 + random.nextInt(25), 0, WORDS.size()).mapToObj(WORDS::get)
        .collect(Collectors.joining(random.nextInt(10) == 0 ? "" : " "));
  }

  private TextStyle style() {
    List<String> families = random.nextBoolean() ? List.of("Source Serif 4", "Noto Sans Arabic") : List.of("Source Sans 3");
    return new TextStyle(families, random.nextBoolean() ? 400 : 700, random.nextBoolean(), 6 + random.nextInt(10),
        LANGUAGES[random.nextInt(LANGUAGES.length)], random.nextInt(5) == 0 ? 0.5 : 0, random.nextInt(5) == 0 ? 1 : 0,
        random.nextInt(4) == 0 ? Map.of("smcp", 1) : Map.of(), random.nextBoolean(), random.nextInt(8) != 0);
  }

  private static String written(List<InlineItem> items) {
    StringBuilder out = new StringBuilder();
    for (InlineItem item : items) {
      switch (item) {
        case InlineItem.Span span -> out.append(span.text().replace("\u00AD", "").replaceAll(DIRECTIONS, ""));
        case InlineItem.Thing thing -> out.append('□');
        case InlineItem.Edge edge -> {}
        case InlineItem.Break end -> {}
        case InlineItem.Turn turn -> {}
      }
    }
    return out.toString();
  }

  @Test
  void fortyMarksOnOneLetter() {
    String text = "a" + "\u0301".repeat(40) + " " + "क" + "\u0902".repeat(40);
    List<InlineItem> items = List.of(Setting.span(text, Setting.real("Source Serif 4", 10, Locale.US)));
    List<Line> lines = Setting.REAL.lines(Setting.REAL.shape(items, Setting.style(Align.START), new Findings()), 5);
    assertThat(lines.stream().map(Setting::text).collect(Collectors.joining())).isEqualTo(text);
  }

  @Test
  void anyCharactersAtAll() {
    for (int round = 0; round < 200; round++) {
      String text = random.ints(30, 0, 0x3000).filter(c -> Character.isDefined(c) && !Character.isISOControl(c) && c != 0xAD
          && c != 0x2028 && c != 0x2029).mapToObj(Character::toString).collect(Collectors.joining());
      List<InlineItem> items = List.of(Setting.span(text, Setting.real("Source Serif 4", 10, Locale.US)));
      List<Line> lines = Setting.REAL.lines(Setting.REAL.shape(items, Setting.style(Align.JUSTIFY), new Findings()), 40);
      assertThat(lines.stream().map(Setting::text).collect(Collectors.joining()))
          .isEqualTo(text.replaceAll(DIRECTIONS, ""));
    }
  }
}
