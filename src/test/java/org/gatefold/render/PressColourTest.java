package org.gatefold.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.model.job.OutputCondition;
import org.gatefold.model.paged.Ink;
import org.gatefold.model.paged.PageItem;
import org.gatefold.model.paged.PageItem.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What colours become on a press. */
class PressColourTest {
  private static final Ink WHITE = new Ink.Rgb(1, 1, 1, 1);

  @Test
  void black_text_is_black_ink_and_overprints() {
    String content = content(text(Draft.BLACK), text(new Ink.Cmyk(0, 0, 0, 1, 1)));
    assertThat(content).contains("0 0 0 1 k").doesNotContain(" rg", " RG", "0 g\n");
    assertThat(content.split(" gs\n", -1)).as("one state for both").hasSize(2);
    COSDictionary state = states(text(Draft.BLACK)).getFirst();
    assertThat(state.getBoolean(COSName.OP_NS, false)).isTrue();
    assertThat(state.getInt(COSName.OPM)).isEqualTo(1);
  }

  @Test
  void white_text_and_tints_of_black_knock_out() {
    assertThat(content(text(WHITE))).contains("0 0 0 0 k").doesNotContain(" gs");
    assertThat(content(text(new Ink.Cmyk(0, 0, 0, 0.82, 1)))).contains("0 0 0 .82 k").doesNotContain(" gs");
    String content = content(text(Draft.BLACK), text(WHITE));
    assertThat(content.indexOf("/G1 gs")).isBetween(content.indexOf("0 0 0 1 k"), content.indexOf("0 0 0 0 k"));
    assertThat(states(text(Draft.BLACK), text(WHITE)).get(1).getBoolean(COSName.OP_NS, true)).isFalse();
  }

  @Test
  void thin_black_lines_and_rules_overprint_and_thick_ones_do_not() {
    assertThat(states(line(Draft.BLACK, 1.5)).getFirst().getBoolean(COSName.OP, false)).isTrue();
    assertThat(states(line(Draft.BLACK, 1.5)).getFirst().getBoolean(COSName.OP_NS, true)).isFalse();
    assertThat(states(Draft.rectangle(Draft.BLACK, 10, 10, 200, 0.6)).getFirst().getBoolean(COSName.OP_NS, false))
        .isTrue();
    assertThat(content(line(Draft.BLACK, 2), Draft.rectangle(Draft.BLACK, 10, 10, 200, 20))).doesNotContain(" gs");
  }

  @Test
  void black_that_lets_shine_through_does_not_overprint() {
    COSDictionary state = states(text(new Ink.Rgb(0, 0, 0, 0.5))).getFirst();
    assertThat(state.getBoolean(COSName.OP_NS, true)).isFalse();
    assertThat(state.getFloat(COSName.CA_NS)).isEqualTo(0.5f);
  }

  @Test
  void a_picture_after_black_text_is_not_overprinted() {
    Draft draft = new Draft().press(9);
    draft.add(text(Draft.BLACK)).add(new PageItem.Picture(
        Pictures.svg(Pictures.GRADIENT), 0, 0, 90, 40, null, PageItem.ARTIFACT));
    String content = Pdf.content(Pdf.of(draft.build(), Presses.FOGRA39), 0);
    assertThat(content.indexOf("/G1 gs")).isBetween(content.indexOf("TJ"), content.indexOf("/I0 Do"));
  }

  @Test
  void process_colours_stay_as_they_are_declared() {
    assertThat(content(text(new Ink.Cmyk(0.88, 0.4, 0.47, 0.26, 1)))).contains(".88 .4 .47 .26 k");
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 0", "0.5, 0.65", "0.9, 0.1", "0.2, 0.89"})
  void grays_are_black_ink_as_light_as_on_the_screen(double gray, double black) {
    Tone.Cmyk tone = inks(300).drawn(new Ink.Rgb(gray, gray, gray, 1));
    assertThat(tone.cyan() + tone.magenta() + tone.yellow()).isZero();
    assertThat(tone.black()).isCloseTo(black, within(0.05));
  }

  @Test
  void what_can_hardly_be_told_from_dark_gray_is_black_ink_but_a_light_tint_keeps_its_hue() {
    assertThat(inks(300).drawn(rgb(0x1B1F23)).cyan()).isZero();
    Tone.Cmyk tint = inks(300).drawn(rgb(0xFAF7F2));
    assertThat(tint.yellow()).isPositive();
    assertThat(tint.black()).isLessThan(0.05);
  }

  @ParameterizedTest
  @CsvSource({"FF0000", "00FF00", "0000FF", "0B5A60", "AD4C19", "00000F", "0A0014", "001900"})
  void no_colour_needs_more_ink_than_the_paper_takes(String hex) {
    for (int limit : new int[] {300, 280, 240, 150}) {
      Tone.Cmyk tone = inks(limit).drawn(rgb(Integer.parseInt(hex, 16)));
      assertThat(tone.cyan() + tone.magenta() + tone.yellow() + tone.black()).isLessThanOrEqualTo(limit / 100.0 + 1e-9);
    }
  }

  /** Through the profile and back, a colour is as light as it was, black point aside. */
  @ParameterizedTest
  @CsvSource({"0B5A60", "AD4C19", "F8F2EA", "7F3F3F", "88AA66"})
  void colours_are_matched_through_the_profile(String hex) {
    Ink.Rgb ink = rgb(Integer.parseInt(hex, 16));
    Tone.Cmyk tone = inks(300).drawn(ink);
    ICC_ColorSpace press = new ICC_ColorSpace(ICC_Profile.getInstance(Presses.COATED.bytes()));
    assertThat((double) press.toCIEXYZ(tone.parts())[1]).isCloseTo(Srgb.luminance(ink), within(0.03));
  }

  @Test
  void pictures_are_converted_as_single_colours_are() {
    OutputProfile profile = new OutputProfile(Presses.COATED.bytes(), 300);
    ColourGrid grid = new ColourGrid(rgb -> profile.inks(Srgb.xyz(new Ink.Rgb(rgb[0], rgb[1], rgb[2], 1))));
    for (int hex = 0x000000; hex <= 0xFFFFFF; hex += 0x2F1D3B) {
      byte[] inks = grid.convert(new byte[] {(byte) (hex >> 16), (byte) (hex >> 8), (byte) hex});
      double[] exact = profile.inks(Srgb.xyz(rgb(hex)));
      for (int i = 0; i < 4; i++) {
        assertThat((inks[i] & 0xFF) / 255.0).as("%06x", hex).isCloseTo(exact[i], within(0.03));
      }
    }
  }

  @Test
  void gradients_are_mixed_of_inks() {
    byte[] pdf = Pdf.of(new Draft().press(9).add(gradient(rgb(0x0B5A60), new Ink.Cmyk(0, 0, 0, 1, 1))).build(),
        Presses.FOGRA39);
    assertThat(Operators.colours(pdf)).contains("/DeviceCMYK").noneMatch(colour -> colour.contains("RGB"));
  }

  @Test
  void what_shines_through_is_blended_as_ink() {
    byte[] pdf = Pdf.of(new Draft().press(9).add(Draft.rectangle(new Ink.Rgb(1, 0, 0, 0.5), 0, 0, 9, 9)).build(),
        Presses.FOGRA39);
    Pdf.read(pdf, document -> assertThat(
        Pdf.dictionary(document.getPage(0).getCOSObject(), COSName.GROUP).getNameAsString(COSName.CS))
        .isEqualTo("DeviceCMYK"));
  }

  @Test
  void every_condition_of_the_workspace_gives_black_text_and_sane_colours() {
    for (String file : List.of("FOGRA29L_m", "TR006_m")) {
      OutputCondition condition = new OutputCondition(
          file, file, false, file, Presses.profile("brand/profiles/" + file + ".icc"), 280);
      byte[] pdf = Pdf.of(new Draft().press(9).add(text(Draft.BLACK)).add(
          Draft.rectangle(rgb(0x0B5A60), 0, 0, 90, 90)).build(), Presses.on(condition));
      assertThat(Operators.colours(pdf)).contains("0 0 0 1 k").allMatch(colour -> colour.endsWith("k"));
    }
  }

  private static Ink.Rgb rgb(int hex) {
    return new Ink.Rgb((hex >> 16) / 255.0, (hex >> 8 & 0xFF) / 255.0, (hex & 0xFF) / 255.0, 1);
  }

  private static PressInks inks(double limit) {
    return new PressInks(new OutputProfile(Presses.COATED.bytes(), limit), limit);
  }

  private static PageItem text(Ink ink) {
    return new PageItem.Glyphs(
        TestFonts.SANS, 9, 30, 30, ink, Draft.glyphs(TestFonts.SANS, 9, "Knees"), PageItem.ARTIFACT);
  }

  private static PageItem line(Ink ink, double width) {
    return new PageItem.Shape(List.of(new Segment.MoveTo(0, 9), new Segment.LineTo(90, 9)), null,
        new PageItem.Stroke(ink, width, List.of()), PageItem.ARTIFACT);
  }

  private static PageItem gradient(Ink from, Ink to) {
    return new PageItem.Gradient(List.of(new Segment.MoveTo(0, 0), new Segment.LineTo(90, 0), new Segment.LineTo(90, 90)),
        0, 0, 90, 0, List.of(new PageItem.Stop(0, from), new PageItem.Stop(1, to)), PageItem.ARTIFACT);
  }

  private static byte[] pdf(PageItem... items) {
    Draft draft = new Draft().press(9);
    for (PageItem item : items) {
      draft.add(item);
    }
    return Pdf.of(draft.build(), Presses.FOGRA39);
  }

  private static String content(PageItem... items) {
    return Pdf.content(pdf(items), 0);
  }

  /** The graphics states of the page by name. */
  private static List<COSDictionary> states(PageItem... items) {
    List<COSDictionary> states = new ArrayList<>();
    Pdf.read(pdf(items), document -> {
      COSDictionary all = Pdf.dictionary(
          Pdf.dictionary(document.getPage(0).getCOSObject(), COSName.RESOURCES), COSName.EXT_G_STATE);
      for (int i = 0; i < all.size(); i++) {
        states.add(Pdf.dictionary(all, COSName.getPDFName("G" + i)));
      }
    });
    return states;
  }
}
