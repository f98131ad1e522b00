package org.gatefold.typeset.css;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.job.Resource;
import org.gatefold.typeset.css.ComputedStyle.Side;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A style sheet and a document. Expectations are lines of {@code selector { property: value; … }}, where the selector may
 * end in a pseudo-element or be {@code @page name:first:left box}, and {@code ! finding} lines behind them.
 */
final class CssCase {
  private static final String PLAIN = "<html lang=en><body><h1>Title</h1><p>One</p><p class=two>Two <em>words</em></p></body></html>";

  private final Findings findings = new Findings();
  private final Document document;
  private final Cascade cascade;

  private CssCase(Path css) throws IOException {
    Path html = css.resolveSibling(css.getFileName().toString().replace(".css", ".html"));
    document = Jsoup.parse(Files.exists(html) ? Files.readString(html) : PLAIN);
    Stylesheet sheet = new StyleSheets().parse(resource(css), url -> imported(css, url), findings);
    Map<String, String> variables = Map.of("brand", "device-cmyk(1 0 0 0)", "paper-width", "100pt");
    cascade = new Cascade(List.of(sheet), document, variables, Origin.of("case.html"), findings);
  }

  static CssCase read(Path css) throws IOException {
    return new CssCase(css);
  }

  private static Resource resource(Path css) {
    try {
      return new Resource(css.getFileName().toString(), Files.readAllBytes(css));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static @Nullable Resource imported(Path css, String url) {
    Path file = css.resolveSibling("imported/" + url);
    Path self = css.resolveSibling(url);
    return Files.exists(file) ? resource(file) : Files.exists(self) ? resource(self) : null;
  }

  /** The expectations with the values that things really have, and the findings. */
  String answer(String expected) {
    List<String> lines = new ArrayList<>();
    expected.lines().filter(line -> !line.startsWith("! ")).map(this::answerLine).forEach(lines::add);
    findings.sorted().stream().map(CssCase::line).forEach(lines::add);
    return String.join("\n", lines) + "\n";
  }

  private static String line(Diagnostic finding) {
    return "! " + finding.origin() + " " + finding.code().id() + " " + finding.message() + " | " + finding.hint();
  }

  private String answerLine(String line) {
    int open = line.indexOf('{');
    if (open < 0) {
      return line;
    }
    String subject = line.substring(0, open).strip();
    List<String> answers = new ArrayList<>();
    for (String query : line.substring(open + 1, line.lastIndexOf('}')).split("; ", -1)) {
      String name = query.substring(0, query.indexOf(':')).strip();
      answers.add(name + ": " + value(subject, name));
    }
    return subject + " { " + String.join("; ", answers) + " }";
  }

  private String value(String subject, String name) {
    if (subject.startsWith("@page")) {
      return pageValue(subject, name);
    }
    int pseudo = subject.indexOf("::");
    String selector = pseudo < 0 ? subject : subject.substring(0, pseudo);
    Element element = document.selectFirst(selector);
    if (element == null) {
      return "no such element";
    }
    ComputedStyle style = pseudo < 0
        ? cascade.style(element)
        : cascade.pseudo(element, Pseudo.valueOf(subject.substring(pseudo + 2).toUpperCase(Locale.ROOT).replace('-', '_')));
    return style == null ? "none" : value(style, name);
  }

  private String pageValue(String subject, String name) {
    String[] words = subject.split(" ", -1);
    String[] parts = (words.length > 1 ? words[1] : "").split(":", -1);
    List<String> pseudos = List.of(parts).subList(1, parts.length);
    PageStyle page = cascade.page(parts[0], number(pseudos, "page"), number(pseudos, "of"), pseudos.contains("left"),
        pseudos.contains("blank"));
    String box = words.length > 2 ? words[2] : "";
    if (name.equals("size")) {
      return Shown.show(page.width()) + " x " + Shown.show(page.height()) + " bleed " + Shown.show(page.bleed());
    }
    if (name.equals("boxes")) {
      return page.marginBoxes().keySet().stream().sorted().toList().toString();
    }
    ComputedStyle style = box.isEmpty() ? page.style() : box.equals("footnote") ? page.footnote() : page.marginBoxes().get(box);
    return style == null ? "none" : value(style, name);
  }

  /** Of {@code @page name:page3:of2} the third page of the document, the second of its group; counted from 0. */
  private static int number(List<String> pseudos, String prefix) {
    int otherwise = pseudos.contains("first") ? 1 : 8;
    return pseudos.stream().filter(one -> one.matches(prefix + "[0-9]+"))
        .mapToInt(one -> Integer.parseInt(one.substring(prefix.length()))).findFirst().orElse(otherwise) - 1;
  }

  /** By the accessors where they do more than hand out the value, else the value itself. */
  private static String value(ComputedStyle style, String name) {
    return switch (name) {
      case "display" -> Shown.show(style.display());
      case "border-top" -> Shown.show(style.border(Side.TOP));
      case "border-right" -> Shown.show(style.border(Side.RIGHT));
      case "border-bottom" -> Shown.show(style.border(Side.BOTTOM));
      case "border-left" -> Shown.show(style.border(Side.LEFT));
      case "border-radius" -> Shown.show(style.corners());
      case "column-rule" -> Shown.show(style.columnRule());
      case "background-color" -> Shown.show(style.backgroundColor());
      case "background" -> Shown.show(
          style.backgroundGradient() == null ? style.backgroundImage() : style.backgroundGradient());
      case "features" -> Shown.show(style.fontFeatures());
      case "line-height" -> Shown.show(style.lineHeight());
      case "text-align" -> Shown.show(style.textAlign());
      case "text-align-last" -> Shown.show(style.textAlignLast());
      case "vertical-align" -> Shown.show(style.verticalAlign());
      case "column-count" -> Shown.show(style.columnCount());
      case "language" -> style.language().toLanguageTag();
      case "text-lines" -> String.valueOf(style.textLines());
      case "quotes" -> String.valueOf(style.quotes());
      case "content" -> Shown.show(style.content());
      default -> Shown.show(((Computed) style).get(Property.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'))));
    };
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
