package org.gatefold.preflight.press.rules;

import java.util.List;
import org.gatefold.preflight.press.PressCode;

/** All rules. */
public final class PressRules {
  private static final List<Rule> ALL = List.of(
      new VersionAllowed(),
      new NotEncrypted(),
      new FileHasId(),
      new SaysX4(),
      new TrappedKnown(),
      new MetadataComplete(),
      new OneIntent(),
      new IntentNamed(),
      new ProfileEmbedded(),
      new ProfileIsAPrinters(),
      new ProfileSpaceLegal(),
      new ProfileComponentsAgree(),
      new ProfileWhole(),
      new ProfileNotTwice(),
      new CutIsKnown(),
      new BoxesNest(),
      new ViewerShowsAll(),
      new NothingActs(),
      new NoScript(),
      new NothingPinned(),
      new NoRgb(),
      new NoRgbBlending(),
      new SpotsAlike(),
      new StatesKnown(),
      new FontsEmbedded(),
      new GlyphsThere(),
      new NothingForeign(),
      new NoTransferCurves(),
      new FiltersAllowed(),
      new NoSlideShow(),
      new UnitIsAPoint(),
      new NotCropped(),
      new PagesAlike(),
      new PageNotEmpty(),
      new GrayKnocksOut(),
      new WhiteKnocksOut(),
      new BlackTextOverprints(),
      new BlackLinesOverprint(),
      new NotCourier(),
      new BlackIsBlack(),
      new SmallTextInOneInk(),
      new LinesThickEnough(),
      new NoSpots(),
      new NoRegistrationColour(),
      new InkDries(),
      new NoCalibratedColour(),
      new BlendingInCmyk(),
      new PicturesSharp(),
      new BitmapsSharp(),
      new PageNotAPicture(),
      new OneArrangementOfLayers(),
      new IntentIsCmyk(),
      new BleedBoxThere(),
      new BleedWideEnough(),
      new ArtBleeds(),
      new TextSafe(),
      new TextOffFolds(),
      new ReversedTextBold(),
      new NoType3(),
      new FacesAlike(),
      new BookletPages(),
      new PanelsFit(),
      new CharactersKnown(),
      new QrReadable(),
      new FileNotHuge(),
      new ConditionAsAgreed());

  private PressRules() {}

  /** All rules, in the order of {@code docs/preflight.md}. */
  public static List<Rule> all() {
    return ALL;
  }

  /** Runs every rule over one file. A rule that a damaged file leads astray says so; the others go on. */
  public static void check(Subject file, Report report) {
    for (Rule rule : ALL) {
      try {
        rule.check(file, report);
      } catch (ClassCastException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException
          | NullPointerException damaged) { // PDFBox throws these where objects are not of the kind that they should be
        report.file(PressCode.RULE_FAILED, rule.codes().getFirst().id());
      }
    }
  }
}
