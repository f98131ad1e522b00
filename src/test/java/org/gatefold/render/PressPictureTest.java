package org.gatefold.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.gatefold.diag.Diagnostic;
import org.gatefold.model.job.Resource;
import org.gatefold.model.paged.PagedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pictures become on a press. They are 37 pixels wide and placed 3 pt wide, which is fine enough. */
class PressPictureTest {
  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_INDEXED})
  void coloured_pixels_become_ink(int type) {
    Image image = image(Pictures.png(Pictures.image(type), false));
    assertThat(image.space).isEqualTo("DeviceCMYK");
    assertThat(image.masked).isEqualTo(type == BufferedImage.TYPE_INT_ARGB);
    int[] disc = image.pixel(14, 11);
    assertThat(disc[1]).as("magenta of red").isGreaterThan(200);
    assertThat(disc[2]).as("yellow of red").isGreaterThan(200);
    assertThat(disc[0]).as("cyan of red").isLessThan(60);
  }

  @Test
  void white_gets_no_ink_and_black_no_more_than_the_limit() {
    BufferedImage picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, 0xFFFFFF);
    picture.setRGB(2, 0, 0xFF0000);
    Image image = image(Pictures.png(picture, false));
    assertThat(image.pixel(0, 0)).containsExactly(0, 0, 0, 0);
    assertThat(Arrays.stream(image.pixel(1, 1)).sum()).isBetween(2 * 255, 3 * 255 + 2);
  }

  @ParameterizedTest
  @CsvSource({"10, false", "12, false", "1, true"})
  void gray_pixels_become_black_ink(int type, boolean drained) {
    BufferedImage picture = drained ? grays() : Pictures.image(type);
    Image image = image(Pictures.png(picture, false));
    assertThat(image.space).isEqualTo("DeviceGray");
    assertThat(image.samples).contains(0xFF);
  }

  @Test
  void gray_keeps_its_lightness_black_its_depth_and_white_its_paper() {
    Image image = image(Pictures.png(grays(), false));
    assertThat(image.pixel(0, 0)[0]).isZero();
    assertThat(image.pixel(19, 0)[0]).isEqualTo(255);
    assertThat(image.pixel(10, 0)[0]).isBetween(70, 130);
  }

  @Test
  void photographs_are_decoded_and_converted() {
    Image image = image(Pictures.jpeg(Pictures.image(BufferedImage.TYPE_INT_RGB), false));
    assertThat(image.space).isEqualTo("DeviceCMYK");
    assertThat(image.filter).isEqualTo("FlateDecode");
    assertThat(image.pixel(14, 11)[1]).isGreaterThan(200);
    assertThat(image(Pictures.jpeg(Pictures.image(BufferedImage.TYPE_BYTE_GRAY), false)).space).isEqualTo("DeviceGray");
  }

  /** The same numbers mean more light in a space that is linear, so that less ink is needed. */
  @Test
  void the_profile_of_a_picture_is_honoured() {
    BufferedImage picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(new Color(90, 90, 60));
    graphics.fillRect(0, 0, 20, 20);
    graphics.dispose();
    byte[] png = Pictures.png(picture, false).bytes();
    byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    int[] plain = image(new Resource("a.png", png)).pixel(3, 3);
    int[] tagged = image(new Resource("a.png", withProfile(png, linear))).pixel(3, 3);
    int[] damaged = image(new Resource("a.png", withProfile(png, new byte[200]))).pixel(3, 3);
    assertThat(Arrays.stream(tagged).sum()).isLessThan(Arrays.stream(plain).sum() - 100);
    assertThat(damaged).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void process_colours_of_photographs_pass_through(boolean adobe) {
    byte[] jpeg = processJpeg(adobe);
    byte[] pdf = Pdf.of(placed(new Resource("photo.jpg", jpeg), 40), Presses.FOGRA39);
    Pdf.read(pdf, document -> {
      PDImageXObject image = image(document.getPage(0).getResources());
      assertThat(image.getCOSObject().getNameAsString(COSName.COLORSPACE)).isEqualTo("DeviceCMYK");
      assertThat(image.getCOSObject().containsKey(COSName.DECODE)).isEqualTo(adobe);
    });
    assertThat(new Renderer().render(placedOnScreen(new Resource("photo.jpg", jpeg))).diagnostics())
        .extracting(found -> found.code().id()).containsExactly("PDF043");
  }

  @Test
  void drawings_are_made_of_ink_throughout() {
    String drawing = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="100" height="50">
          <defs>
            <linearGradient id="g"><stop offset="0" stop-color="#0B5A60"/><stop offset="1" stop-color="#fff" stop-opacity="0"/>
            </linearGradient>
            <radialGradient id="r"><stop offset="0" stop-color="#AD4C19"/><stop offset="1" stop-color="#000"/></radialGradient>
            <clipPath id="c"><circle cx="20" cy="20" r="15"/></clipPath>
          </defs>
          <rect width="100" height="50" fill="url(#g)"/><circle cx="50" cy="25" r="20" fill="url(#r)"/>
          <path d="M0 0L50 50" stroke="#000" stroke-width="1"/><path d="M0 9L50 9" stroke="#333"/>
          <g opacity="0.5"><rect x="5" y="5" width="30" height="30" fill="red" clip-path="url(#c)"/></g>
          <image x="60" y="5" width="20" height="20" href="data:image/png;base64,%s"/>
        </svg>
        """.replace("%s", Base64.getEncoder().encodeToString(Pictures.png(true).bytes()));
    List<String> colours = Operators.colours(Pdf.of(placed(Pictures.svg(drawing), 100), Presses.FOGRA39));
    assertThat(colours).contains("/DeviceCMYK").noneMatch(colour -> colour.contains("RGB") || colour.contains("ICC"))
        .noneMatch(colour -> colour.endsWith("rg") || colour.endsWith("RG"));
    assertThat(colours).contains("0 0 0 1 sc", "0 0 0 1 SC");
  }

  @Test
  void the_same_drawing_keeps_its_colours_on_the_screen() {
    Presses.RENDERER.render(placed(Pictures.svg(Pictures.GRADIENT), 100), Presses.FOGRA39);
    byte[] pdf = Presses.RENDERER.render(placedOnScreen(Pictures.svg(Pictures.GRADIENT))).get().bytes();
    assertThat(Operators.colours(pdf)).noneMatch(colour -> colour.contains("CMYK"));
  }

  @Test
  void two_renders_and_two_renderers_give_the_same_bytes() {
    PagedDocument document = placed(Pictures.jpeg(Pictures.image(BufferedImage.TYPE_INT_RGB), true), 8);
    byte[] once = Pdf.of(document, Presses.FOGRA39);
    assertThat(Pdf.of(document, Presses.FOGRA39)).isEqualTo(once);
    assertThat(new Renderer().render(document, Presses.FOGRA39).get().bytes()).isEqualTo(once);
  }

  @ParameterizedTest
  @CsvSource({"11, ", "13, PDF051", "17, PDF051", "18, PDF050"})
  void coarse_pictures_are_found_at_the_size_at_which_they_are_placed(double width, String code) {
    List<Diagnostic> found = Presses.RENDERER.render(
        placed(Pictures.png(Pictures.image(BufferedImage.TYPE_INT_RGB), false), width), Presses.FOGRA39).diagnostics();
    assertThat(found).extracting(one -> one.code().id()).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void what_is_coarse_is_named_with_page_ppi_and_the_width_that_would_do() {
    Diagnostic found = Presses.RENDERER.render(
        placed(Pictures.png(Pictures.image(BufferedImage.TYPE_INT_RGB), false), 37), Presses.FOGRA39)
        .diagnostics().getFirst();
    assertThat(found.message()).isEqualTo("figures/picture.png is too coarse for a press: on page 1 of "
        + "back-pain/en-US/handout.press.pdf it has 72 pixels to the inch, fewer than 149");
    assertThat(found.hint()).startsWith("save it at least 116 pixels wide");
  }

  @Test
  void line_art_has_to_be_finer_and_dots_may_be_coarse() {
    BufferedImage lines = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_BINARY);
    assertThat(codes(Pictures.png(lines, false), 6)).containsExactly("PDF050");
    assertThat(codes(Pictures.png(lines, false), 4)).containsExactly("PDF051");
    assertThat(codes(Pictures.png(new BufferedImage(16, 40, BufferedImage.TYPE_INT_RGB), false), 90)).isEmpty();
  }

  private static List<String> codes(Resource picture, double width) {
    return Presses.RENDERER.render(placed(picture, width), Presses.FOGRA39).diagnostics().stream()
        .map(found -> found.code().id()).toList();
  }

  private record Image(String space, String filter, boolean masked, int width, List<Integer> samples) {
    int[] pixel(int x, int y) {
      int parts = space.equals("DeviceCMYK") ? 4 : 1;
      return samples.subList((y * width + x) * parts, (y * width + x + 1) * parts).stream()
          .mapToInt(Integer::intValue).toArray();
    }
  }

  private static Image image(Resource picture) {
    List<Image> images = new ArrayList<>();
    Pdf.read(Pdf.of(placed(picture, 3), Presses.FOGRA39), document -> {
      PDImageXObject image = image(document.getPage(0).getResources());
      List<Integer> samples = new ArrayList<>();
      for (byte sample : bytes(image)) {
        samples.add(sample & 0xFF);
      }
      images.add(new Image(image.getCOSObject().getNameAsString(COSName.COLORSPACE),
          image.getCOSObject().getNameAsString(COSName.FILTER), image.getCOSObject().containsKey(COSName.SMASK),
          image.getWidth(), samples));
    });
    return images.getFirst();
  }

  private static PDImageXObject image(org.apache.pdfbox.pdmodel.PDResources resources) {
    try {
      return (PDImageXObject) resources.getXObject(resources.getXObjectNames().iterator().next());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] bytes(PDImageXObject image) {
    try {
      return image.getCOSObject().createInputStream().readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static PagedDocument placed(Resource picture, double width) {
    Draft draft = new Draft().press(9);
    return draft.build(draft.figure("A picture", draft.picture(picture, width, width / 2)));
  }

  private static PagedDocument placedOnScreen(Resource picture) {
    Draft draft = new Draft();
    return draft.build(draft.figure("A picture", draft.picture(picture, 100, 50)));
  }

  private static BufferedImage grays() {
    BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 20; x++) {
      for (int y = 0; y < 20; y++) {
        int gray = x == 19 ? 255 : x * 12;
        image.setRGB(x, y, gray * 0x010101);
      }
    }
    return image;
  }

  private static byte[] withProfile(byte[] png, byte[] icc) {
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    chunk.writeBytes("iCCPx\0\0".getBytes(StandardCharsets.US_ASCII));
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(chunk)) {
      deflater.write(icc);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    CRC32 sum = new CRC32();
    sum.update(chunk.toByteArray());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(png, 0, 33);
    out.writeBytes(int32(chunk.size() - 4));
    out.writeBytes(chunk.toByteArray());
    out.writeBytes(int32((int) sum.getValue()));
    out.write(png, 33, png.length - 33);
    return out.toByteArray();
  }

  private static byte[] int32(int value) {
    return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
  }

  /** Four components, which is all that the writer has to know of colours. */
  private static byte[] processJpeg(boolean adobe) {
    return ProcessJpeg.of(200, 100, adobe);
  }
}
