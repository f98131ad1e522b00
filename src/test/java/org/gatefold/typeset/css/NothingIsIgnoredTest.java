package org.gatefold.typeset.css;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.DocumentId;
import org.gatefold.model.FilledPage;
import org.gatefold.model.Metadata;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Resource;
import org.gatefold.model.paged.PagedDocument;
import org.gatefold.typeset.ToyFont;
import org.gatefold.typeset.Typesetter;
import org.gatefold.typeset.css.Scope.Place;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What may be declared at a place changes the page. Each property's example is set in several surroundings until one of them
 * shows it. What can have no effect somewhere has to be an error there ({@link Scope}, {@link PseudoScope}).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingIsIgnoredTest {
  private static final String BASE = """
      :root { --primary: #f00; --accent: #0f0 }
      @page { size: 260pt 200pt; margin: 60pt }
      html { font: 10pt/10pt "Source Serif 4", "Noto Sans KR" }
      p, ol { margin: 0 }
      .n { float: footnote }
      li { counter-increment: list-item 165; list-style-type: lower-alpha }
      ol.b li { list-style-type: decimal }
      ol.c li { counter-increment: list-item 48; list-style-type: upper-alpha }
      ol.d { list-style-position: inside }
      """;
  private static final String TEXT = "“\\9 One  AVATo (office) 0123 xq” 한국어한국어한국어한국어, international hyphenation. x";

  /** A place; {@code %s} in the style is the declaration, with what it needs to be seen before it. */
  private record Spot(Place place, String css, String html) {}

  private static final List<Spot> SPOTS = List.of(
      new Spot(Place.MARGIN_BOX, "@page { @top-left { content: \"" + TEXT + "\"; background-color: #eee; %s } @top-right { content: \"x\" } }", "<p>x"),
      new Spot(Place.FOOTNOTE_AREA, "@page { @footnote { %s } } div { columns: 2 } ",
          "<div>" + "<p>x".repeat(9) + "<span class=n>" + "Notes go on. ".repeat(30) + "</span>" + "<p>y".repeat(9) + "</div>"),
      new Spot(Place.PAGE, "@page { %s; @top-left { content: \"" + TEXT + "\"; width: 80pt } @bottom-left { content: \"" + TEXT
          + "\"; width: 35pt; text-decoration-line: underline } @bottom-right { content: \"a\\9 b\"; white-space: pre } @left-middle { content: \"aa bb cc dd ee ff gg\" } } p { background-color: red }", "<p>x"),
      new Spot(Place.MARKER, "li::marker { %s }", "<ol><li>x</ol><ol class=b><li>x</ol><ol class=c><li>x</ol><ol class=d><li>x</ol>"),
      new Spot(Place.FIRST_LETTER, "p::first-letter { background-color: #eee; %s }", "<p>1a b c<p>fb c<p>A b c <p>x<br>y z"),
      new Spot(Place.NOTE_MARK, ".n::footnote-call { background-color: #eee; content: \"a  AV fi 01\"; %s }", "<p>x<span class=n>Note</span>y"),
      new Spot(Place.NOTE_MARK, ".n::footnote-marker { background-color: #eee; content: \"a  AV fi 01\"; %s }", "<p>x<span class=n>Note</span>y"));

  /** What some properties need to be seen; a place passes over those that it does not take. */
  private static final List<String> SURROUNDINGS = List.of(
      "", "width: 60pt;", "border: 2pt none;", "border: 2pt solid;", "width: 60pt; padding: 2pt;", "width: 5pt; height: 5pt;",
      "width: 500pt; height: 500pt;", "background-image: url(wave.svg); background-repeat: no-repeat;",
      "background-image: url(wave.svg);", "text-decoration-line: underline;", "text-align: right;", "text-align: justify;",
      "white-space: pre;", "width: 35pt; hyphens: auto;", "hyphens: auto;", "align-content: end;", "direction: rtl;", "float: left;");

  /** Values that this page shows where it does not show the example. */
  private static final Map<String, String> OTHER_VALUES = Map.ofEntries(
      Map.entry("vertical-align", "bottom"), Map.entry("unicode-bidi", "bidi-override"), Map.entry("line-break", "anywhere"),
      Map.entry("hyphenate-limit-chars", "20"), Map.entry("hyphenate-limit-lines", "1"), Map.entry("tab-size", "3"),
      Map.entry("font-feature-settings", "\"smcp\" on"), Map.entry("text-decoration-thickness", "2pt"),
      Map.entry("text-wrap", "wrap"), Map.entry("margin", "1em"), Map.entry("margin-inline", "1em"), Map.entry("margin-right", "2em"));

  /** Pairs without effect, each for a reason. */
  private static final Set<String> WITHOUT_EFFECT = Set.of(
      // The sheet gets its marks elsewhere; docs/css.md says so.
      "marks in @page",
      // Only looser lines would save a hyphen here.
      "hyphenate-limit-lines in a margin box", "hyphenate-limit-lines in @page",
      // One letter has no other beside it; shorthands set these, too.
      "font-kerning on ::first-letter", "font-variant-ligatures on ::first-letter", "word-spacing on ::first-letter",
      // Boxes on lines have no such margins (CSS 2.2, 10.6.1).
      "margin-top on ::footnote-call and ::footnote-marker", "margin-bottom on ::footnote-call and ::footnote-marker",
      "margin-block on ::footnote-call and ::footnote-marker");

  private final Typesetter typesetter = new Typesetter(ToyFont.real());
  /** Pages without the declaration, by what stands around it. */
  private final Map<String, String> plain = new HashMap<>();

  record Case(Spot spot, Definition definition) {
    @Override
    public String toString() {
      return definition.css() + " " + spot.place().title();
    }
  }

  @AfterAll
  void close() {
    typesetter.close();
  }

  static Stream<Case> cases() {
    return SPOTS.stream().flatMap(spot -> Definitions.all().stream()
        .filter(definition -> PseudoScope.allows(spot.place(), definition))
        .map(definition -> new Case(spot, definition)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void changesThePage(Case one) {
    boolean changes = SURROUNDINGS.stream().anyMatch(around -> changes(one, around));
    assertThat(changes).as(one.toString()).isEqualTo(!WITHOUT_EFFECT.contains(one.toString()));
  }

  private boolean changes(Case one, String around) {
    String css = one.definition().css();
    String plain = plain(one.spot(), around);
    return !plain.isEmpty() && Stream.of(one.definition().example(), OTHER_VALUES.getOrDefault(css, ""))
        .filter(value -> !value.isEmpty())
        .map(value -> dump(one.spot(), around + css + ": " + value))
        .anyMatch(declared -> !declared.isEmpty() && !declared.equals(plain));
  }

  private String plain(Spot spot, String around) {
    return plain.computeIfAbsent(spot.css() + around, key -> dump(spot, around));
  }

  /** What is on the page; empty if a declaration is refused. */
  private String dump(Spot spot, String declarations) {
    String style = BASE + spot.css().replace("%s", declarations);
    FilledPage page = new FilledPage(
        new DocumentId("toy", Locale.ENGLISH, "toy", Edition.SCREEN), new Metadata("Toy", "Toy", "", Locale.ENGLISH, null),
        "<!doctype html><html lang=en><body>" + spot.html(), Origin.of("toy.html"), List.of(resource("toy.css", style)),
        Map.of(), Map.of("wave.svg", resource("wave.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 4'/>")),
        Map.of(), List.of());
    Outcome<PagedDocument> outcome = typesetter.typeset(page);
    if (outcome.diagnostics().stream().anyMatch(finding -> finding.code().id().startsWith("CSS"))) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    outcome.value().ifPresent(document -> document.pages().forEach(set ->
        out.append(set.width()).append(' ').append(set.bleed()).append(' ').append(set.items())));
    return out.toString();
  }

  private static Resource resource(String name, String text) {
    return new Resource(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
