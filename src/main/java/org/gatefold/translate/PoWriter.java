package org.gatefold.translate;

import java.util.Map;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Outcome;

/** Writes a PO file as gettext has it: the unit's id as context, {@code fuzzy} for what has to be looked at again. */
public final class PoWriter {
  static final String ARTICLE = "X-Gatefold-Article";
  static final String SOURCE = "X-Gatefold-Source-Language";
  static final String TARGET = "X-Gatefold-Language";
  static final String MARK = "gatefold ";

  private PoWriter() {}

  /** The file, to be stored in UTF-8. */
  public static Outcome<String> write(Exchange exchange) {
    Findings findings = new Findings();
    exchange.units().forEach(unit -> Characters.check(unit, findings));
    StringBuilder out = new StringBuilder();
    head(exchange, out);
    exchange.units().forEach(unit -> unit(unit, out));
    return findings.hasErrors() ? findings.failed() : findings.with(out.toString());
  }

  private static void head(Exchange exchange, StringBuilder out) {
    out.append("msgid \"\"\nmsgstr \"\"\n");
    String language = exchange.to().toLanguageTag();
    line("Language: " + language.replace('-', '_'), out);
    line("MIME-Version: 1.0", out);
    line("Content-Type: text/plain; charset=UTF-8", out);
    line("Content-Transfer-Encoding: 8bit", out);
    line(ARTICLE + ": " + exchange.slug(), out);
    line(SOURCE + ": " + exchange.from().toLanguageTag(), out);
    line(TARGET + ": " + language, out);
  }

  private static void line(String words, StringBuilder out) {
    out.append(quoted(words + "\n")).append('\n');
  }

  private static void unit(Unit unit, StringBuilder out) {
    out.append('\n');
    Notes.of(unit).forEach(note -> out.append("#. ").append(note).append('\n'));
    for (Map.Entry<String, Unit.Code> code : unit.codes().entrySet()) {
      boolean alone = code.getValue().close() == null;
      out.append("#. ").append(alone ? "<x" + code.getKey() + "/>" : "<g" + code.getKey() + ">").append(" stands for ")
          .append(code.getValue().open().replace('\n', ' ')).append(alone ? "" : "…").append('\n');
    }
    out.append("#. ").append(MARK).append("src=").append(unit.hash()).append(" was=").append(unit.was())
        .append(" codes=").append(unit.codesKey()).append(" state=").append(unit.state().id()).append('\n');
    out.append("#: ").append(unit.source().origin().file()).append(':').append(unit.source().origin().line()).append('\n');
    if (unit.to() != null && unit.state() == State.INITIAL) {
      out.append("#, fuzzy\n");
    }
    out.append("msgctxt ").append(quoted(unit.id())).append("\nmsgid ").append(quoted(PoCodes.write(unit.from())))
        .append("\nmsgstr ").append(quoted(unit.to() == null ? "" : PoCodes.write(unit.to()))).append('\n');
  }

  private static String quoted(String words) {
    return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + "\"";
  }
}
