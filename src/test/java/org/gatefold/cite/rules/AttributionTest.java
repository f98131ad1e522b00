package org.gatefold.cite.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Attributes;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;
import org.junit.jupiter.api.Test;

/** What the line under a quotation says, and where. */
class AttributionTest {
  private static final Origin START = new Origin("article.md", 5, 3);

  private static Block paragraph(Inline... content) {
    return new Block.Paragraph(List.of(content), Attributes.NONE, START);
  }

  private static Inline text(String text, int column) {
    return new Inline.Text(text, new Origin("article.md", 5, column));
  }

  private static Inline foreign(String text, int column) {
    return new Inline.Foreign(Locale.ENGLISH, List.of(text(text, column)), new Origin("article.md", 5, column));
  }

  @Test
  void readsWordsOfAnotherLanguage() {
    Attribution line = Attribution.in(List.of(
        paragraph(text("—— ", 3), foreign("Battié & Videman", 6), text("，", 33), foreign("Spine Journal", 34), text("，2006", 58)))).orElseThrow();
    assertThat(line.words()).isEqualTo("Battié & Videman，Spine Journal，2006");
    assertThat(line.place()).isEqualTo(START);
  }

  @Test
  void findsALineThatIsOfAnotherLanguageAltogether() {
    Attribution line = Attribution.in(List.of(paragraph(text("«Слова»", 3)), paragraph(foreign("— Lotz et al., 2013", 4)))).orElseThrow();
    assertThat(line.words()).isEqualTo("Lotz et al., 2013");
    assertThat(line.place().column()).isEqualTo(4);
  }

  @Test
  void findsALineBehindAQuotationInAnotherLanguage() {
    Attribution line = Attribution.in(List.of(paragraph(foreign("“Words.”", 3), text(" —— ", 11), foreign("Lotz", 15)))).orElseThrow();
    assertThat(line.words()).isEqualTo("Lotz");
    assertThat(line.place().column()).isEqualTo(12);
  }
}
