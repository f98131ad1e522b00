package org.gatefold.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gatefold.diag.Origin;
import org.gatefold.load.FoldTable;
import org.gatefold.model.Manuscript;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.Format;
import org.gatefold.model.job.Paper;
import org.gatefold.model.job.Production;
import org.junit.jupiter.api.Test;

/** Templates learn the true width of each panel, page by page. */
class PanelSizesTest {
  @Test
  void panelsCountInReadingOrder() {
    assertThat(variables("letter-fold", Paper.LETTER)).containsEntry("panel-1-width", "265.5pt")
        .containsEntry("panel-2-width", "261pt").containsEntry("panel-3-width", "265.5pt")
        .containsEntry("panel-5-width", "261pt").containsEntry("panel-6-width", "265.5pt")
        .containsEntry("panel-height", "612pt").doesNotContainKey("panel-7-width");
  }

  @Test
  void pagesOfBookletsAreHalves() {
    assertThat(variables("booklet", Paper.LETTER)).containsEntry("page-width", "396pt").containsEntry("page-height", "612pt");
    assertThat(variables("2-up", Paper.A4)).containsEntry("page-width", "419.528pt");
    assertThat(variables("leaves", Paper.A4)).doesNotContainKeys("page-width", "panel-1-width");
  }

  private static Map<String, String> variables(String finishing, Paper paper) {
    Finishing chosen = FoldTable.all().getOrDefault(finishing, new Finishing.Leaves());
    Manuscript sample = Sample.of("Words.\n").cited().manuscript();
    Manuscript manuscript = new Manuscript(sample.id(), sample.article(), sample.references(), sample.evidence(),
        sample.brand(), new Format("sheet", true, "plain.ftlh", List.of(), Map.of(), chosen, Map.of(),
        Origin.NOWHERE), new Production(paper, chosen, null), sample.figures(), sample.templates());
    return Css.variables(manuscript, "");
  }
}
