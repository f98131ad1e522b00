package org.gatefold.bench;

import java.util.List;
import java.util.stream.Collectors;

/** HTML with CSS for paged media, as WeasyPrint reads it. */
final class HtmlSyntax implements Syntax {
  @Override
  public String ending() {
    return "html";
  }

  @Override
  public String text(String plain) {
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  @Override
  public String emphasis(String content) {
    return "<em>" + content + "</em>";
  }

  @Override
  public String strong(String content) {
    return "<strong>" + content + "</strong>";
  }

  @Override
  public String link(String target, String content) {
    return "<a href=\"" + text(target) + "\">" + content + "</a>";
  }

  @Override
  public String note(int number, String content) {
    return "<span class=\"note\">" + content + "</span>";
  }

  @Override
  public String again(int number) {
    return "<sup>" + number + "</sup>";
  }

  @Override
  public String heading(int level, String content) {
    return "<h" + level + ">" + content + "</h" + level + ">\n";
  }

  @Override
  public String paragraph(String content) {
    return "<p>" + content + "</p>\n";
  }

  @Override
  public String list(boolean ordered, List<String> items) {
    String name = ordered ? "ol" : "ul";
    String content = items.stream().map(item -> "<li>" + item + "</li>").collect(Collectors.joining("\n"));
    return "<" + name + ">" + content + "</" + name + ">\n";
  }

  @Override
  public String quote(String content) {
    return "<blockquote>" + content + "</blockquote>\n";
  }

  @Override
  public String table(List<List<String>> rows) {
    String body = rows.stream().skip(1).map(row -> row("td", row)).collect(Collectors.joining());
    return "<table><thead>" + row("th", rows.getFirst()) + "</thead><tbody>" + body + "</tbody></table>\n";
  }

  private static String row(String name, List<String> cells) {
    return cells.stream().map(cell -> "<" + name + ">" + cell + "</" + name + ">")
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  @Override
  public String document(String language, String title, String body) {
    return """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="utf-8"><title>%s</title><style>
        @page { size: A4; margin: 18mm 17mm; @bottom-right { content: counter(page) " / " counter(pages) } }
        @font-face { font-family: "Source Serif 4"; src: url(fonts/source-serif-4/SourceSerif4-Regular.ttf) }
        @font-face { font-family: "Source Serif 4"; font-style: italic; src: url(fonts/source-serif-4/SourceSerif4-It.ttf) }
        @font-face { font-family: "Source Serif 4"; font-weight: bold; src: url(fonts/source-serif-4/SourceSerif4-Bold.ttf) }
        @font-face { font-family: "Source Sans 3"; font-weight: bold; src: url(fonts/source-sans-3/SourceSans3-Bold.ttf) }
        body { font: 11.7pt/15.5pt "Source Serif 4"; column-count: 2; column-gap: 20pt; text-align: justify; hyphens: auto }
        h1, h2, h3 { font-family: "Source Sans 3"; text-align: start; break-after: avoid }
        .note { float: footnote; font-size: 8.8pt; line-height: 11.7pt }
        </style></head><body>
        %s</body></html>
        """.formatted(language, text(title), body);
  }
}
