package org.gatefold.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.model.DocumentId;
import org.gatefold.model.job.Edition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {
  private static final DocumentId KNEE = new DocumentId("knee", Locale.US, "handout", Edition.SCREEN);

  @ParameterizedTest
  @CsvSource({
    "articles/knee/article.en-US.md, true",
    "articles/knee/article.en-us.md, true",
    "articles/knee/article.es-CO.md, false",
    "articles/knee/article.md, true",
    "articles/knee/references.json, true",
    "articles/knee/evidence.yaml, true",
    "articles/knee/figures/article.es-CO.svg, true",
    "articles/knees/article.en-US.md, false",
    "articles/hip/references.json, false",
    "brand/brand.yaml, true",
    "gatefold.yaml, true",
    "'', true",
  })
  void aFindingConcernsTheDocumentsThatItsFileGoesInto(String file, boolean concerns) {
    assertThat(Reach.concerns(Diagnostic.of(LoadCode.YAML_EMPTY, Origin.of(file)), KNEE)).isEqualTo(concerns);
  }
}
