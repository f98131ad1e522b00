package org.gatefold.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.model.article.Wording.Type;
import org.jspecify.annotations.Nullable;

/** Writes a translation memory, TMX 1.4b (LISA, 2005): what has been reviewed, in all languages side by side. */
public final class TmxWriter {
  private TmxWriter() {}

  /**
   * A memory.
   *
   * @param pairs how many translations are in it
   */
  public record Memory(String text, int pairs) {}

  /** The file, to be stored in UTF-8. */
  public static Memory write(List<Exchange> exchanges, String version) {
    Map<String, List<Half>> units = new LinkedHashMap<>();
    int pairs = 0;
    for (Exchange exchange : exchanges) {
      for (Unit unit : exchange.units()) {
        if (isSettled(unit, exchange) && unit.to() != null) {
          List<Half> halves = units.computeIfAbsent(exchange.slug() + "#" + unit.id(), id ->
              new ArrayList<>(List.of(new Half(exchange.from(), unit.from(), unit))));
          halves.add(new Half(exchange.to(), unit.to(), unit));
          pairs++;
        }
      }
    }
    String from = exchanges.isEmpty() ? "*all*" : exchanges.getFirst().from().toLanguageTag();
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n");
    out.append("  <header creationtool=\"gatefold\" creationtoolversion=\"").append(escaped(version))
        .append("\" segtype=\"paragraph\" o-tmf=\"gatefold\" adminlang=\"en\" srclang=\"").append(from).append("\" datatype=\"plaintext\"/>\n");
    out.append("  <body>\n");
    units.forEach((id, halves) -> unit(id, halves, out));
    return new Memory(out.append("  </body>\n</tmx>\n").toString(), pairs);
  }

  private record Half(Locale locale, Content content, Unit unit) {}

  private static boolean isSettled(Unit unit, Exchange exchange) {
    boolean done = !unit.stale() && unit.state() != State.INITIAL;
    return done && (unit.state() != State.TRANSLATED || exchange.approved());
  }

  private static void unit(String id, List<Half> halves, StringBuilder out) {
    out.append("    <tu tuid=\"").append(escaped(id)).append("\" srclang=\"").append(halves.getFirst().locale().toLanguageTag()).append("\">\n");
    for (Half half : halves) {
      out.append("      <tuv xml:lang=\"").append(half.locale().toLanguageTag()).append("\"><seg>");
      segment(half, out);
      out.append("</seg></tuv>\n");
    }
    out.append("    </tu>\n");
  }

  private static void segment(Half half, StringBuilder out) {
    Map<String, Integer> numbers = new HashMap<>();
    for (Content.Token token : half.content().tokens()) {
      switch (token) {
        case Content.Text text -> out.append(escaped(text.words()));
        case Content.Code code -> {
          int number = numbers.computeIfAbsent(code.id(), key -> numbers.size() + 1);
          code(code, number, half.unit().codes().get(code.id()), out);
        }
      }
    }
  }

  private static void code(Content.Code code, int number, Unit.@Nullable Code meant, StringBuilder out) {
    String open = meant == null ? "" : meant.open();
    String close = meant == null || meant.close() == null ? "" : meant.close();
    boolean shared = !code.id().startsWith("t");
    String match = shared ? " x=\"" + code.id() + "\"" : "";
    String type = meant != null && meant.type() == Type.STRONG ? " type=\"bold\"" : meant != null && meant.type() == Type.EMPHASIS ? " type=\"italic\""
        : meant != null && meant.type() == Type.LINK ? " type=\"link\"" : "";
    switch (code.place()) {
      case ALONE -> out.append("<ph").append(match).append('>').append(escaped(open)).append("</ph>");
      case OPENS -> out.append("<bpt i=\"").append(number).append('"').append(match).append(type).append('>').append(escaped(open)).append("</bpt>");
      case CLOSES -> out.append("<ept i=\"").append(number).append("\">").append(escaped(close)).append("</ept>");
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
