package org.gatefold.preflight.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatefold.impose.Folds.A5;
import static org.gatefold.impose.Folds.BOOKLET;
import static org.gatefold.impose.Folds.LETTER_FOLD;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.gatefold.impose.Folds;
import org.gatefold.impose.Imposer;
import org.gatefold.impose.Pages;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.Paper;
import org.gatefold.model.sheet.ImposedPdf;
import org.junit.jupiter.api.Test;

class SheetPicturesTest {
  private static final int PAPER = 0xFFFFFF;

  @Test
  void thereIsAPictureOfEachSideAndOneOfTheFoldedSheet() throws IOException {
    Map<String, byte[]> pictures = new SheetPictures().draw(folded()).get();
    assertThat(pictures).containsOnlyKeys("side-1", "side-2", "folded");
    BufferedImage side = image(pictures, "side-1");
    assertThat(side.getWidth()).as("A4 at 100 dpi").isBetween(1169, 1170);
    assertThat(new SheetPictures().draw(folded()).get().get("folded")).as("drawn again").isEqualTo(pictures.get("folded"));
  }

  /** The cover is closed on the left; on the right lies the inside, whose first panel is not painted. */
  @Test
  void theCoverIsOnTheLeftAndTheInsideOnTheRight() throws IOException {
    BufferedImage folded = image(new SheetPictures().draw(folded()).get(), "folded");
    int cover = folded.getRGB(170, 200) & PAPER;
    assertThat(cover >> 8 & 0xFF).as("the cover is an olive gray").isGreaterThan((cover & 0xFF) + 5);
    int middle = folded.getRGB(folded.getWidth() - 480, 250) & PAPER;
    assertThat(middle >> 16 & 0xFF).as("the middle of the inside is red").isGreaterThan((middle >> 8 & 0xFF) + 40);
  }

  @Test
  void aBookletIsShownClosedAndOpen() throws IOException {
    ImposedPdf booklet = new Imposer().impose(Pages.office().add(6, A5).pdf(), Folds.office(BOOKLET, Paper.A4), false).get();
    BufferedImage picture = image(new SheetPictures().draw(booklet).get(), "folded");
    assertThat(picture.getWidth()).isGreaterThan(picture.getHeight());
  }

  private static ImposedPdf folded() {
    return new Imposer().impose(Pages.office().panels(LETTER_FOLD, Paper.A4).pdf(),
        Folds.office(new Finishing.Folded(LETTER_FOLD), Paper.A4), false).get();
  }

  private static BufferedImage image(Map<String, byte[]> pictures, String name) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(pictures.getOrDefault(name, new byte[0])));
  }
}
