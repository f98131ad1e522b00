package org.gatefold.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gatefold.diag.Outcome;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.FilledPage;
import org.gatefold.model.job.Resource;
import org.gatefold.model.job.SaidByCode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The templates of this repository, filled with its article. */
class TemplatesTest {
  private static final String EDITOR = "_editor/";

  @ParameterizedTest
  @CsvSource({"en-US, handout, false", "en-US, trifold, true", "es-CO, handout, false", "es-CO, trifold, true",
    "en-US, booklet, false", "es-CO, booklet, false", "en-US, large-print, false", "es-CO, large-print, false"})
  void saysAllThatTheArticleSays(String locale, String format, boolean brochure) {
    Outcome<FilledPage> outcome = new Filler().fill(Sample.real(locale, format, brochure).cited());

    assertThat(outcome.diagnostics()).isEmpty();
    FilledPage page = outcome.get();
    Document html = Jsoup.parse(page.html());
    String notes = html.select("aside.note").text();
    html.select("aside.note, .references").remove();
    assertInOrder(page.passages().stream().filter(p -> p.note() == 0).toList(), html.body().text());
    assertInOrder(page.passages().stream().filter(p -> p.note() > 0).toList(), notes);
  }

  /** Every row of a sheet of two languages says what both articles say, the document's own language first. */
  @ParameterizedTest
  @CsvSource({"es-CO, en-US", "es-CO, ar", "ar, es-CO"})
  void saysAllThatTwoArticlesSay(String locale, String beside) {
    Outcome<FilledPage> outcome = new Filler().fill(Sample.realPair(locale, beside).cited());

    assertThat(outcome.diagnostics()).isEmpty();
    FilledPage page = outcome.get();
    List<FilledPage.Passage> body = page.passages().stream().filter(p -> p.note() == 0).toList();
    List<Boolean> own = body.stream().map(p -> p.origin().file().endsWith("." + locale + ".md")).toList();
    for (int i = 0; i + 1 < own.size(); i++) {
      // A quotation has its words and their source in one cell.
      assertThat(i > 0 && own.get(i - 1).equals(own.get(i)) && own.get(i).equals(own.get(i + 1))).as("%s", body.get(i)).isFalse();
    }
    Document html = Jsoup.parse(page.html());
    html.select("aside.note, .references").remove();
    assertInOrder(body, html.body().text());
    assertThat(html.select(".texts .main").eachAttr("lang")).containsOnly(locale);
    assertThat(html.select(".texts .beside").eachAttr("lang")).containsOnly(beside);
  }

  @Test
  void whatOneTextLacksIsADashAndAFinding() {
    Outcome<FilledPage> outcome = new Filler().fill(Sample.realPair("en-US", "ar")
        .beside("beside.md", "---\nlang: ar\n---\n\n::: {#p-scope}\nWords.\n:::\n\n::: {#new}\nMore.\n:::\n").cited());

    assertThat(outcome.diagnostics()).hasSizeGreaterThan(10)
        .allSatisfy(finding -> assertThat(finding.code()).isEqualTo(FillCode.NOTHING_BESIDE));
    assertThat(outcome.diagnostics()).extracting(finding -> finding.origin().toString()).contains("beside.md:10:1");
    Document html = Jsoup.parse(outcome.get().html());
    assertThat(html.select(".side[lang=ar] .nothing")).hasSizeGreaterThan(10);
    assertThat(html.select(".side[lang=en-US] .nothing")).singleElement()
        .satisfies(dash -> assertThat(dash.attr("aria-hidden")).isEqualTo("true"));
  }

  @Test
  void aSourceNeedsToBeToldWhatStandsBesideIt() {
    Sample pair = Sample.realPair("en-US", "ar");
    CitedArticle cited = pair.cited();
    CitedArticle alone = new CitedArticle(cited.manuscript().of(cited.manuscript().article()), cited.notes(), cited.calls());
    Outcome<FilledPage> outcome = new Filler().fill(alone);

    assertThat(outcome.succeeded()).isFalse();
    assertThat(outcome.diagnostics()).singleElement().satisfies(finding -> {
      assertThat(finding.code()).isEqualTo(FillCode.NO_SECOND_TEXT);
      assertThat(finding.hint()).contains("--beside es-CO");
    });
  }

  private static void assertInOrder(List<FilledPage.Passage> passages, String text) {
    int at = 0;
    for (FilledPage.Passage passage : passages) {
      int found = text.indexOf(passage.text(), at);
      assertThat(found).as("“%s” behind “%s”", passage.text(), text.substring(Math.max(0, at - 40), at)).isNotNegative();
      at = found + passage.text().length();
    }
    assertThat(passages).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en-US, handout, false", "es-CO, trifold, true", "en-US, booklet, false", "es-CO, large-print, false"})
  void hasIdsOnceAndLinksThatLeadSomewhere(String locale, String format, boolean brochure) {
    Document html = Jsoup.parse(new Filler().fill(Sample.real(locale, format, brochure).cited()).get().html());

    List<String> ids = html.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    for (Element call : html.select("sup.call")) {
      assertThat(List.of(call.attr("data-notes").split(" "))).isNotEmpty().allMatch(ids::contains);
      assertThat(call.select("a").eachAttr("href")).allMatch(href -> ids.contains(href.substring(1)));
    }
    assertThat(html.select("h1")).hasSize(1);
    assertThat(html.select("html").attr("lang")).isEqualTo(locale);
  }

  @Test
  void placesFilledContactFieldsOnly() {
    Sample sample = Sample.real("en-US", "trifold", true).contact(Map.of("phone", "+57 601 000", "web", "example.org"));
    Document html = Jsoup.parse(new Filler().fill(sample.cited()).get().html());

    assertThat(html.select(".contact-item").eachText()).containsExactly("Telephone +57 601 000", "Web example.org");
    assertThat(html.select("img[src=brand/qr.svg]").attr("alt")).endsWith("https://example.org");
    assertThat(html.select(".contact-data a").eachAttr("href")).containsExactly("tel:+57601000", "https://example.org");
  }

  /** That no template is without its words, and no word without a template, is found when templates are read; this is about our own code. */
  @Test
  void everyMessageThatTheProgramAsksForIsKnown() throws IOException {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/gatefold/fill"))) {
      for (Path file : files.filter(name -> name.toString().endsWith(".java")).toList()) {
        Pattern.compile("(?:msg|say)\\.text\\(\"([\\w.-]+)\"").matcher(Files.readString(file)).results()
            .map(match -> match.group(1)).filter(key -> !key.endsWith(".")).forEach(asked::add);
      }
    }
    assertThat(asked).hasSizeGreaterThan(10).allMatch(SaidByCode::names);
    Set<String> there = new TreeSet<>(keys("messages/en.properties"));
    there.addAll(keys(EDITOR + "messages/en.properties"));
    assertThat(there).containsAll(SaidByCode.KEYS);
  }

  /** The editor's sheet has its own words, which other languages may do without. */
  @Test
  void theEditorsSheetHasItsMessages() {
    assertThat(keys(EDITOR + "messages/es.properties")).isEqualTo(keys(EDITOR + "messages/en.properties"));
    String template = Objects.requireNonNull(Sample.realTemplates().get(EditorSheet.TEMPLATE)).text();
    Set<String> used = new TreeSet<>(Set.of("editor.number", "editor.foot", "editor.status.draft", "editor.status.approved"));
    Pattern.compile("msg\\(\"([\\w.]+)\"").matcher(template).results().forEach(match -> used.add(match.group(1)));
    for (EditorTopic topic : EditorTopic.values()) {
      used.addAll(List.of("editor.topic." + topic.id(), "editor.do." + topic.id()));
    }
    List.of("error", "editorial", "warning", "note").forEach(weight -> used.add("editor.weight." + weight));
    used.removeIf(key -> key.endsWith("."));
    used.add("editor.do.errors");
    assertThat(keys(EDITOR + "messages/en.properties")).isEqualTo(used);
  }

  @Test
  void everyLanguageHasTheSameMessages() {
    List<String> languages = new ArrayList<>(Sample.realTemplates().keySet());
    languages.removeIf(name -> !name.matches("messages/[a-z]+\\.properties"));
    assertThat(languages).contains("messages/en.properties", "messages/es.properties")
        .allSatisfy(name -> assertThat(keys(name)).as(name).isEqualTo(keys("messages/en.properties")));
  }

  private static Set<String> keys(String name) {
    Resource file = Objects.requireNonNull(Sample.realTemplates().get(name));
    Set<String> keys = new TreeSet<>();
    file.text().lines().filter(line -> line.contains("=") && !line.startsWith("#"))
        .forEach(line -> keys.add(line.substring(0, line.indexOf('=')).strip()));
    return keys;
  }
}
