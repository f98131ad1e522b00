package org.gatefold.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.gatefold.fill.FoldedSheet.Face;
import org.junit.jupiter.api.Test;

/** Paper that is folded keeps its widths, and what is folded over lies where its neighbour is. */
class FoldedSheetTest {
  private static final List<Double> THIRDS = List.of(100.0, 100.0, 97.0);
  private static final FoldedSheet LETTER = new FoldedSheet(THIRDS, 210, List.of(true, true), List.of(1, 0), 0);

  @Test
  void keepsWidthsAndEdgesInEveryStep() {
    for (int folded = 0; folded <= LETTER.folds(); folded++) {
      List<Face> faces = LETTER.faces(folded);
      for (int i = 0; i < faces.size(); i++) {
        Face face = faces.get(i);
        assertThat(Math.hypot(face.to().x() - face.from().x(), face.to().z() - face.from().z()))
            .isCloseTo(THIRDS.get(i), within(0.001));
        if (i > 0) {
          assertThat(face.from()).isEqualTo(faces.get(i - 1).to());
        }
      }
    }
  }

  @Test
  void theFlapLiesInTheCoverAtTheEnd() {
    List<Face> closed = LETTER.faces(2);
    assertThat(closed).extracting(Face::insideUp).containsExactly(false, true, false);
    assertThat(closed).extracting(Face::cover).containsExactly(true, false, false);
    assertThat(closed.get(2).to().x()).isGreaterThan(closed.get(1).from().x());
  }

  @Test
  void theSideWithFewerPanelsMovesAndOfEqualOnesTheOneWithTheCover() {
    assertThat(LETTER.movesRight(1)).isTrue();
    assertThat(LETTER.movesRight(0)).isFalse();
    assertThat(new FoldedSheet(List.of(50.0, 50.0), 70, List.of(true), List.of(0), 0).movesRight(0)).isFalse();
    assertThat(new FoldedSheet(List.of(50.0, 50.0), 70, List.of(true), List.of(0), 1).movesRight(0)).isTrue();
  }

  @Test
  void theWingsOfAGateDoNotHideEachOther() {
    FoldedSheet gate = new FoldedSheet(List.of(74.0, 149.0, 74.0), 210, List.of(true, true), List.of(1, 0), 0);
    assertThat(gate.hider(1, 0)).isEqualTo(-1);
    assertThat(LETTER.hider(1, 0)).isEqualTo(2);
  }

  @Test
  void aRollGoesOnWithThePanelsThatAreFoldedAlready() {
    FoldedSheet roll =
        new FoldedSheet(List.of(76.0, 75.0, 74.0, 72.0), 210, List.of(true, true, true), List.of(2, 1, 0), 0);
    assertThat(roll.movesRight(1)).isTrue();
    assertThat(roll.hider(2, 1)).isEqualTo(3);
    assertThat(roll.faces(3)).extracting(Face::insideUp).containsExactly(false, true, false, true);
  }
}
