package org.gatefold.bench;

import java.util.List;
import java.util.stream.Collectors;

/** Typst's markup. */
final class TypstSyntax implements Syntax {
  private static final String SPECIAL = "\\#$*_`<>@[]~/-+=";

  @Override
  public String ending() {
    return "typ";
  }

  @Override
  public String text(String plain) {
    StringBuilder out = new StringBuilder();
    plain.codePoints().forEach(point -> {
      if (SPECIAL.indexOf(point) >= 0) {
        out.append('\\');
      }
      out.appendCodePoint(point);
    });
    return out.toString();
  }

  @Override
  public String emphasis(String content) {
    return "#emph[" + content + "]";
  }

  @Override
  public String strong(String content) {
    return "#strong[" + content + "]";
  }

  @Override
  public String link(String target, String content) {
    return "#link(\"" + target + "\")[" + content + "]";
  }

  @Override
  public String note(int number, String content) {
    return "#footnote[" + content + "] <note-" + number + ">";
  }

  @Override
  public String again(int number) {
    return "#footnote(<note-" + number + ">)";
  }

  @Override
  public String heading(int level, String content) {
    return "#heading(level: " + (level - 1) + ")[" + content + "]\n\n";
  }

  @Override
  public String paragraph(String content) {
    return content + "\n\n";
  }

  @Override
  public String list(boolean ordered, List<String> items) {
    return (ordered ? "#enum(" : "#list(") + bracketed(items) + ")\n\n";
  }

  @Override
  public String quote(String content) {
    return "#quote(block: true)[" + content + "]\n\n";
  }

  @Override
  public String table(List<List<String>> rows) {
    String head = "table.header(" + bracketed(rows.getFirst()) + "), ";
    String body = rows.stream().skip(1).map(TypstSyntax::bracketed).collect(Collectors.joining(", "));
    return "#table(columns: " + rows.getFirst().size() + ", " + head + body + ")\n\n";
  }

  private static String bracketed(List<String> contents) {
    return contents.stream().map(content -> "[" + content.strip() + "]").collect(Collectors.joining(", "));
  }

  @Override
  public String document(String language, String title, String body) {
    return """
        #set document(title: "%s")
        #set page(paper: "a4", margin: (x: 17mm, y: 18mm), columns: 2, numbering: "1 / 1")
        #set text(font: "Source Serif 4", size: 11.7pt, lang: "%s", hyphenate: true)
        #set par(justify: true)
        #show heading: set text(font: "Source Sans 3")

        %s""".formatted(title.replace("\"", "\\\""), language, body);
  }
}
