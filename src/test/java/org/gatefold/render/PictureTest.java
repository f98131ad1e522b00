package org.gatefold.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.gatefold.VeraPdf;
import org.gatefold.model.job.Resource;
import org.gatefold.model.paged.PagedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {
  @ParameterizedTest
  @CsvSource({
    "1, false", "1, true", "2, false", "2, true", "10, false", "10, true", "12, false", "12, true",
    "13, false", "13, true"
  })
  void png_keeps_every_pixel(int type, boolean interlaced) {
    BufferedImage original = Pictures.image(type);
    byte[] pdf = Pdf.of(with(Pictures.png(original, interlaced)));
    VeraPdf.assertCompliant(pdf);
    BufferedImage shown = image(pdf);
    for (int y = 0; y < original.getHeight(); y++) {
      for (int x = 0; x < original.getWidth(); x++) {
        assertThat(sample(shown, x, y)).as("%d,%d", x, y).isEqualTo(sample(original, x, y));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void jpeg_is_kept_as_it_is_but_for_what_it_says_of_the_photographer(boolean progressive) {
    byte[] plain = Pictures.jpeg(Pictures.image(BufferedImage.TYPE_INT_RGB), progressive).bytes();
    byte[] pdf = Pdf.of(with(new Resource("photo.jpg", withExif(plain))));
    VeraPdf.assertCompliant(pdf);
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("Secret place");
    assertThat(indexOf(pdf, plain)).isPositive();
  }

  @Test
  void gray_jpeg_is_shown() {
    VeraPdf.assertCompliant(Pdf.of(with(Pictures.jpeg(Pictures.image(BufferedImage.TYPE_BYTE_GRAY), false))));
  }

  @Test
  void gradients_and_strokes_of_svg_stay_vectors() {
    byte[] pdf = Pdf.of(with(Pictures.svg(Pictures.GRADIENT)));
    VeraPdf.assertCompliant(pdf);
    Pdf.read(pdf, document -> {
      PDFormXObject form = (PDFormXObject) object(document.getPage(0).getResources());
      assertThat(form.getResources().getShadingNames()).isNotEmpty();
      assertThat(form.getResources().getXObjectNames()).isEmpty();
      assertThat(form.getMatrix().getScalingFactorX()).isEqualTo(0.01f);
      assertThat(document.getPage(0).getCOSObject().containsKey(COSName.GROUP)).isTrue();
    });
  }

  @Test
  void the_same_picture_is_stored_once() {
    Draft draft = new Draft();
    draft.picture(Pictures.png(true), 20, 20);
    PagedDocument document = draft.build(
        draft.figure("a", draft.picture(Pictures.png(true), 20, 20)),
        draft.figure("b", draft.picture(Pictures.png(true), 40, 40)));
    assertThat(Pdf.refusals(document)).containsExactly("PDF030");
    Draft again = new Draft();
    byte[] pdf = Pdf.of(again.build(
        again.figure("a", again.picture(Pictures.png(true), 20, 20)),
        again.figure("b", again.picture(Pictures.png(true), 40, 40))));
    Pdf.read(pdf, file -> assertThat(file.getPage(0).getResources().getXObjectNames()).hasSize(1));
  }

  @Test
  void text_in_svg_is_drawn_and_remarked_upon() {
    PagedDocument document = with(Pictures.svg(
        "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='20'><text x='1' y='15'>Disc</text></svg>"));
    assertThat(new Renderer().render(document).succeeded()).isTrue();
    assertThat(Pdf.messages(document))
        .containsExactly("figures/drawing.svg holds text that is set in whatever fonts the machine has");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "<image href='http://example.com/a.png' width='1' height='1'/>", "<use href='other.svg#x'/>",
    "<rect width='1' height='1' fill='url(other.svg#g)'/>", "<style>@import 'a.css';</style>",
    "<image xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='file:///etc/passwd' width='1' height='1'/>"
  })
  void what_svg_refers_to_is_not_loaded(String element) {
    assertThat(Pdf.refusals(with(svg(element)))).containsExactly("PDF044");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script>alert(1)</script>", "<foreignObject/>", "<rect width='1'", "</svg>&x;"})
  void svg_that_cannot_be_drawn_whole_is_refused(String element) {
    assertThat(Pdf.refusals(with(svg(element)))).containsExactly("PDF040");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>", "<!DOCTYPE svg [<!ENTITY x 'xxxxxxxx'><!ENTITY y '&x;&x;&x;'>]>",
    "<!DOCTYPE svg SYSTEM 'http://example.com/svg.dtd'>"
  })
  void entities_of_svg_are_not_read(String declaration) {
    String svg = declaration + "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><text y='9'>&y;&x;</text></svg>";
    assertThat(Pdf.refusals(with(Pictures.svg(svg)))).containsExactly("PDF040");
  }

  @Test
  void damaged_files_are_refused_and_named() {
    byte[] png = Pictures.png(true).bytes();
    byte[] jpeg = Pictures.jpeg(Pictures.image(BufferedImage.TYPE_INT_RGB), false).bytes();
    for (int length = 9; length < png.length; length += 7) {
      assertThat(Pdf.refusals(with(new Resource("a.png", Arrays.copyOf(png, length))))).containsExactly("PDF040");
    }
    for (int length = 9; length < jpeg.length; length += 41) {
      assertThat(Pdf.refusals(with(new Resource("a.jpg", Arrays.copyOf(jpeg, length))))).containsExactly("PDF040");
    }
    assertThat(Pdf.messages(with(new Resource("a.png", Arrays.copyOf(png, 40)))))
        .containsExactly("a.png cannot be shown: it is cut off");
    assertThat(Pdf.refusals(with(new Resource("a.gif", new byte[] {'G', 'I', 'F'})))).containsExactly("PDF041");
    assertThat(Pdf.refusals(with(new Resource("empty.png", new byte[0])))).containsExactly("PDF041");
  }

  @Test
  void a_flipped_bit_is_noticed() {
    byte[] png = Pictures.png(true).bytes();
    png[png.length / 2] ^= 4;
    assertThat(Pdf.refusals(with(new Resource("a.png", png)))).containsExactly("PDF040");
  }

  @Test
  void huge_pictures_are_refused_before_they_are_unpacked() {
    byte[] jpeg = Pictures.jpeg(Pictures.image(BufferedImage.TYPE_INT_RGB), false).bytes();
    int frame = indexOf(jpeg, new byte[] {(byte) 0xFF, (byte) 0xC0});
    Arrays.fill(jpeg, frame + 5, frame + 9, (byte) 0x7F);
    assertThat(Pdf.refusals(with(new Resource("a.jpg", jpeg)))).containsExactly("PDF042");
  }

  @Test
  void cmyk_jpeg_is_refused() {
    byte[] jpeg = Pictures.jpeg(Pictures.image(BufferedImage.TYPE_INT_RGB), false).bytes();
    jpeg[indexOf(jpeg, new byte[] {(byte) 0xFF, (byte) 0xC0}) + 9] = 4;
    assertThat(Pdf.refusals(with(new Resource("a.jpg", jpeg)))).containsExactly("PDF043");
  }

  private static PagedDocument with(Resource resource) {
    Draft draft = new Draft();
    return draft.build(draft.figure("A picture", draft.picture(resource, 100, 50)));
  }

  private static Resource svg(String element) {
    return Pictures.svg("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>" + element + "</svg>");
  }

  private static BufferedImage image(byte[] pdf) {
    List<BufferedImage> images = new ArrayList<>();
    Pdf.read(pdf, document -> {
      try {
        images.add(((PDImageXObject) object(document.getPage(0).getResources())).getImage());
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    });
    return images.getFirst();
  }

  private static PDXObject object(PDResources resources) {
    try {
      return resources.getXObject(resources.getXObjectNames().iterator().next());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Gray as it is stored, since Java changes it on the way to RGB; what is clear has no colour. */
  private static int sample(BufferedImage image, int x, int y) {
    int argb = image.getRGB(x, y);
    if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      return 0xFF000000 | image.getRaster().getSample(x, y, 0) * 0x010101;
    }
    return argb >>> 24 == 0 ? 0 : argb;
  }

  private static byte[] withExif(byte[] jpeg) {
    byte[] secret = "Exif\0\0Secret place".getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(0xFF);
    out.write(0xE1);
    out.write(0);
    out.write(secret.length + 2);
    out.write(secret, 0, secret.length);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    for (int at = 0; at <= bytes.length - part.length; at++) {
      if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
        return at;
      }
    }
    return -1;
  }
}
