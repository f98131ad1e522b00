package org.gatefold.typeset.css;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.job.Resource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CascadeTest {
  private final Findings findings = new Findings();
  private final StyleSheets sheets = new StyleSheets();
  private final Document document = Jsoup.parse("<html lang=de><body><p>a</p>");

  private Stylesheet sheet(String name, String css) {
    return sheets.parse(new Resource(name, CssCase.bytes(css)), findings);
  }

  private Cascade cascade(Stylesheet... all) {
    return new Cascade(List.of(all), document, Map.of(), Origin.of("a.html"), findings);
  }

  @Test
  void parsesASheetOnce() {
    Stylesheet first = sheet("a.css", "p { color: red }");
    Stylesheet second = sheet("a.css", "p { color: red }");
    assertThat(second.parts().get(0)).isSameAs(first.parts().get(0));
    assertThat(sheet("a.css", "p { color: blue }").parts().get(0)).isNotSameAs(first.parts().get(0));
  }

  @Test
  void reportsTheMistakesOfACachedSheetAgain() {
    sheet("a.css", "p { colr: red }");
    Findings again = new Findings();
    sheets.parse(new Resource("a.css", CssCase.bytes("p { colr: red }")), again);
    assertThat(again.sorted()).isEqualTo(findings.sorted()).hasSize(1);
  }

  @Test
  void laterSheetsWinAtTheSameSpecificity() {
    Cascade cascade = cascade(sheet("a.css", "p { orphans: 3; widows: 3 }"), sheet("b.css", "p { orphans: 4 }"));
    ComputedStyle style = cascade.style(document.expectFirst("p"));
    assertThat(style.orphans()).isEqualTo(4);
    assertThat(style.widows()).isEqualTo(3);
  }

  @Test
  void keepsStyles() {
    Cascade cascade = cascade(sheet("a.css", "@page { margin: 1pt }"));
    assertThat(cascade.style(document.body())).isSameAs(cascade.style(document.body()));
    assertThat(cascade.page("", 1, 1, false, false)).isSameAs(cascade.page("", 3, 3, false, false));
  }

  @Test
  void anonymousBoxesOnlyInherit() {
    Cascade cascade = cascade(sheet("a.css", "p { margin: 3pt; color: red; font-size: 20pt }"));
    ComputedStyle parent = cascade.style(document.expectFirst("p"));
    ComputedStyle anonymous = cascade.anonymous(parent);
    assertThat(anonymous.color()).isEqualTo(parent.color());
    assertThat(anonymous.fontSize()).isEqualTo(20);
    assertThat(anonymous.margin(ComputedStyle.Side.TOP)).isEqualTo(Extent.ZERO);
    assertThat(anonymous.display()).isEqualTo(Display.INLINE);
    assertThat(anonymous.language().toLanguageTag()).isEqualTo("de");
  }

  @Test
  void aMistakeInAVariableIsReportedOnceForAllElements() {
    document.body().append("<p>b</p><p>c</p>");
    Cascade cascade = cascade(sheet("a.css", "p { color: var(--nope) }"));
    document.select("p").forEach(cascade::style);
    assertThat(findings.sorted()).hasSize(1);
  }

  @Test
  void aPageWithoutRulesIsA4() {
    PageStyle page = cascade().page("", 0, 0, false, false);
    assertThat(page.width()).isEqualTo(210 * 72 / 25.4);
    assertThat(page.marginBoxes()).isEmpty();
    assertThat(page.footnoteMaxHeight()).isNull();
  }
}
