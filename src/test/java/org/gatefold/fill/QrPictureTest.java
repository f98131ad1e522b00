package org.gatefold.fill;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The drawing is read by another library than the one that made it. */
class QrPictureTest {
  private static final int SCALE = 4;
  private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1");
  private static final Pattern BOX = Pattern.compile("viewBox=\"0 0 (\\d+) ");

  @ParameterizedTest
  @CsvSource({
    "www.clinic.example, https://www.clinic.example",
    "http://clinic.example/a?b=c, http://clinic.example/a?b=c",
    "https://clínica.example/tratamientos/dolor-lumbar, https://clínica.example/tratamientos/dolor-lumbar"
  })
  void isRead(String web, String address) throws ReaderException {
    assertThat(decoded(QrPicture.of(web).text())).isEqualTo(address);
  }

  private static String decoded(String svg) throws ReaderException {
    Matcher box = BOX.matcher(svg);
    assertThat(box.find()).isTrue();
    int size = Integer.parseInt(box.group(1)) * SCALE;
    int[] pixels = new int[size * size];
    Arrays.fill(pixels, 0xFFFFFF);
    for (Matcher bar = BAR.matcher(svg); bar.find(); ) {
      int x = Integer.parseInt(bar.group(1)) * SCALE;
      int y = Integer.parseInt(bar.group(2)) * SCALE;
      int width = Integer.parseInt(bar.group(3)) * SCALE;
      for (int row = y; row < y + SCALE; row++) {
        Arrays.fill(pixels, row * size + x, row * size + x + width, 0);
      }
    }
    BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels)));
    return new QRCodeReader().decode(bitmap).getText();
  }
}
