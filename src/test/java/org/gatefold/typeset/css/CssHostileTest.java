package org.gatefold.typeset.css;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.job.Resource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever a sheet holds, there is an answer in good time, and nothing is thrown. */
class CssHostileTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static Stylesheet parse(String css, Findings findings) {
    return new StyleSheets().parse(new Resource("a.css", CssCase.bytes(css)), findings);
  }

  /** All styles of a document; what they come to does not matter. */
  private static Findings run(String css, String html) {
    Findings findings = new Findings();
    Document document = Jsoup.parse(html);
    Cascade cascade = new Cascade(List.of(parse(css, findings)), document, Map.of(), Origin.of("a.html"), findings);
    for (Element element : document.getAllElements()) {
      if (!(element instanceof Document)) {
        cascade.style(element).display();
        cascade.pseudo(element, Pseudo.BEFORE);
      }
    }
    cascade.page("", 0, 0, false, false);
    return findings;
  }

  private static void inTime(String css, String html) {
    Assertions.assertTimeoutPreemptively(PATIENCE, () -> run(css, html));
  }

  @Test
  void aMegabyteOfRules() {
    inTime("p.a > em:not(.b) { margin: 1pt 2pt; color: #abc }\n".repeat(20_000), "<p class=a>x<em>y</em></p>");
  }

  @Test
  void thousandsOfMistakes() {
    inTime("p { colr: 1; margin: x }\n".repeat(4_000), "<p>x</p>");
  }

  @Test
  void aMegabyteOfBrackets() {
    inTime("p { margin: " + "(".repeat(1_000_000), "<p>x</p>");
    inTime("{".repeat(1_000_000), "<p>x</p>");
    inTime(":not(".repeat(200_000), "<p>x</p>");
  }

  @Test
  void endlessLists() {
    inTime("p { background: linear-gradient(" + "red, ".repeat(100_000) + "blue) }", "<p>x</p>");
    inTime("p::before { content: " + "counters(a, \".\") target-text(attr(href)) ".repeat(20_000) + "}", "<p>x</p>");
    inTime("p { quotes: " + "'a' 'b' ".repeat(50_000) + "; text-decoration: " + "underline ".repeat(50_000) + "}", "<p>x</p>");
    inTime("p { font-variant: " + "small-caps lining-nums ".repeat(50_000) + "}", "<p>x</p>");
    inTime("p { border-radius: " + "1% ".repeat(100_000) + "/ 2pt }", "<p>x</p>");
  }

  @Test
  void hugeTokens() {
    inTime("p { color: " + "a".repeat(200_000) + " }", "<p>x</p>");
    inTime("p { content: \"" + "a\\".repeat(100_000), "<p>x</p>");
    inTime("/*".repeat(100_000), "<p>x</p>");
  }

  @Test
  void selectorsThatInviteBacktracking() {
    String deep = "<div>".repeat(400) + "x";
    inTime("a " + "div ".repeat(60) + "{ color: red } a ~ " + "div > div ".repeat(30) + "{ color: red }", deep);
    inTime("a " + "p ~ ".repeat(60) + "p { color: red }", "<body>" + "<p>x</p>".repeat(2_000));
  }

  @Test
  void aDeepDocument() {
    Document document = Document.createShell("");
    Element at = document.body();
    for (int i = 0; i < 5_000; i++) {
      at = at.appendElement("div");
    }
    Findings findings = new Findings();
    Stylesheet sheet = parse("div { margin-left: 1pt }", findings);
    Cascade cascade = new Cascade(List.of(sheet), document, Map.of(), Origin.of("a.html"), findings);
    assertThat(cascade.style(at).margin(ComputedStyle.Side.LEFT)).isEqualTo(Extent.of(1));
  }

  @Test
  void longChainsOfVariables() {
    StringBuilder css = new StringBuilder(":root { --v0: red;");
    for (int i = 1; i < 5_000; i++) {
      css.append("--v").append(i).append(": var(--v").append(i - 1).append(");");
    }
    inTime(css + "} p { color: var(--v4999) }", "<p>x</p>");
    StringBuilder backwards = new StringBuilder(":root { --v5000: red;");
    for (int i = 0; i < 5_000; i++) {
      backwards.append("--v").append(i).append(": var(--v").append(i + 1).append(");");
    }
    Findings findings = run(backwards + "} p { color: var(--v0) }", "<p>x</p>");
    assertThat(findings.sorted()).extracting(finding -> (Object) finding.code()).contains(CssCode.VARIABLE_TOO_DEEP);
  }

  /** A sheet with one character lost or changed is read or complained about, and what is read is all of it. */
  @Test
  void sheetsWithAWrongCharacter() throws IOException {
    String css = Files.readString(Path.of("src/main/resources/typeset/css/ua.css")).substring(0, 3_000);
    Random random = new Random(42);
    for (int i = 0; i < 200; i++) {
      StringBuilder broken = new StringBuilder(css);
      int at = random.nextInt(broken.length());
      if (i % 2 == 0) {
        broken.deleteCharAt(at);
      } else {
        broken.setCharAt(at, "{}()[]\"';:@#.,*/\\-!é\u0000\uD800".charAt(random.nextInt(22)));
      }
      run(broken.toString(), "<h1>x</h1>");
    }
  }
}
