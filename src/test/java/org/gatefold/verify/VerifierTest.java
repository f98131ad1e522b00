package org.gatefold.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Evidence.Status;
import org.gatefold.model.article.LookedUp;
import org.gatefold.model.article.Reference;
import org.gatefold.model.job.LookUp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of registries, and what is made of their answers. */
class VerifierTest {
  private static final Origin PLACE = new Origin("articles/back/references.json", 3, 2);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String ASSESSED = "Intervertebral disc repair by autologous mesenchymal bone marrow cells: a pilot study";
  private static final String OROZCO = """
      {"DOI": "10.1097/tp.0b013e3182298a15", "title": ["%s"], "author": [{"family": "Orozco", "given": "Lluis"},
       {"family": "Soler", "given": "Robert"}], "container-title": ["Transplantation"], "issued": {"date-parts": [[2011, 10]]},
       "volume": "92", "issue": "7", "page": "822-828", "type": "journal-article"%s}""";

  @TempDir private Path memory;

  private final List<Duration> pauses = new ArrayList<>();
  private final Registry registry = new Registry();

  @AfterEach
  void close() {
    registry.close();
  }

  private static Map<String, Object> orozco() {
    Map<String, Object> csl = new LinkedHashMap<>();
    csl.put("id", "orozco2011");
    csl.put("type", "article-journal");
    csl.put("title", "Intervertebral Disc Repair by Autologous Mesenchymal Bone Marrow Cells: A Pilot Study");
    csl.put("author", List.of(Map.of("family", "Orozco", "given", "L"), Map.of("family", "Soler", "given", "R")));
    csl.put("container-title", "Transplantation");
    csl.put("issued", Map.of("date-parts", List.of(List.of(2011))));
    csl.put("volume", "92");
    csl.put("issue", "7");
    csl.put("page", "822-8");
    csl.put("DOI", "10.1097/TP.0b013e3182298a15");
    return csl;
  }

  private static String message(String more) {
    return "{\"status\": \"ok\", \"message\": " + OROZCO.formatted(ASSESSED, more) + "}";
  }

  private static String items(String... works) {
    return "{\"message\": {\"items\": [" + String.join(",", works) + "]}}";
  }

  private Verifier.Result verify(Map<String, Object> csl) {
    return verify(csl, registry.places(), Duration.ofSeconds(5));
  }

  private Verifier.Result verify(Map<String, Object> csl, LookUp places, Duration patience) {
    try (Verifier verifier = new Verifier(places, TODAY, memory.resolve("cache"), pauses::add, patience, "1.2.3")) {
      return verifier.verify(new Reference("orozco2011", csl, PLACE));
    }
  }

  private static Stream<String> codes(Verifier.Result result) {
    return result.findings().stream().map(one -> one.code().id());
  }

  @Test
  void aMatchIsIdentified() {
    registry.say("/works/10.1097%2Ftp.0b013e3182298a15", message(""));

    Verifier.Result result = verify(orozco());

    assertThat(codes(result)).containsExactly("VER101");
    assertThat(result.findings()).extracting(Diagnostic::origin).containsOnly(PLACE);
    assertThat(result.record()).contains(new LookedUp("orozco2011", Status.IDENTIFIED, TODAY, Verifier.BY, Map.of(), "none"));
    assertThat(registry.asked.getFirst()).endsWith("?mailto=office%40clinic.example");
    assertThat(registry.agents).containsOnly("Gatefold/1.2.3 (mailto:office@clinic.example)");
  }

  @Test
  void eachDifferentFieldIsNamedAndSuggested() {
    registry.say("/works/10.1097", message(""));
    Map<String, Object> csl = orozco();
    csl.put("container-title", "Spine Journal");
    csl.put("volume", "93");
    csl.put("page", "823-8");
    csl.put("issued", Map.of("date-parts", List.of(List.of("2013"))));
    csl.put("author", List.of(Map.of("family", "Soler", "given", "R"), Map.of("family", "Orozco", "given", "L")));
    csl.remove("issue");

    Verifier.Result result = verify(csl);

    assertThat(codes(result)).containsExactly("VER102");
    assertThat(result.findings().getFirst().arguments().get(2)).isEqualTo("author, year, container-title, volume, page");
    LookedUp record = result.record().orElseThrow();
    assertThat(record.status()).isEqualTo(Status.IDENTIFIED);
    assertThat(record.suggested()).hasToString("{author=Orozco, Lluis; Soler, Robert, container-title=Transplantation, volume=92, issue=7, "
        + "page=822-828, year=2011}");
  }

  @ParameterizedTest
  @CsvSource({"updated-by", "update-to"})
  void retractionsAreReadFromEitherSide(String field) {
    registry.say("/works/10.1097", message(", \"" + field + "\": [{\"DOI\": \"10.1097/tp.0b013e3182298a15\", \"type\": \"retraction\","
        + " \"label\": \"Retraction\", \"source\": \"retraction-watch\", \"updated\": {\"date-parts\": [[2019, 7, 26]]}}]"));

    Verifier.Result result = verify(orozco());

    assertThat(codes(result)).containsExactly("VER101", "VER201");
    assertThat(result.findings().getLast().message())
        .contains("Retraction of 2019-07-26, notice 10.1097/tp.0b013e3182298a15, says retraction watch");
    assertThat(result.record().orElseThrow().retraction()).isEqualTo("retracted");
  }

  @ParameterizedTest
  @CsvSource({"retraction, VER202, notice of a retraction", "erratum, VER204, none"})
  void theNoticeOfSomethingIsToldFromItsWork(String type, String code, String retraction) {
    registry.say("/works/10.1097", message(", \"update-to\": [{\"DOI\": \"10.1000/other\", \"type\": \"" + type + "\"}]"));

    Verifier.Result result = verify(orozco());

    assertThat(codes(result)).containsExactly("VER101", code);
    assertThat(result.record().orElseThrow().retraction()).isEqualTo(retraction);
  }

  @Test
  void concernIsNoRetraction() {
    registry.say("/works/10.1097", message(", \"updated-by\": [{\"DOI\": \"10.1000/c\", \"type\": \"expression_of_concern\"}]"));
    Verifier.Result result = verify(orozco());
    assertThat(codes(result)).containsExactly("VER101", "VER203");
    assertThat(result.record().orElseThrow().retraction()).isEqualTo("expression of concern");
  }

  @Test
  void aTitleMaySayThatItWasRetracted() {
    registry.say("/works/10.1097", message("").replace(ASSESSED, "RETRACTED: " + ASSESSED));
    assertThat(codes(verify(orozco()))).containsExactly("VER101", "VER201");
  }

  @Test
  void pubMedKnowsRetractionsAndAbbreviations() {
    registry.say("/esearch.fcgi", "{\"esearchresult\": {\"count\": \"1\", \"idlist\": [\"21792091\"]}}");
    registry.say("/esummary.fcgi", """
        {"result": {"uids": ["21792091"], "21792091": {"uid": "21792091", "pubdate": "2011 Oct 15", "epubdate": "", "source": "Transplantation",
         "authors": [{"name": "Orozco L", "authtype": "Author"}, {"name": "Soler R", "authtype": "Author"}], "title": "%s.",
         "volume": "92", "issue": "7", "pages": "822-8", "fulljournalname": "Transplantation", "issn": "0041-1337", "essn": "",
         "pubtype": ["Journal Article", "Retracted Publication"], "articleids": [{"idtype": "doi", "value": "10.1097/TP.0b013e3182298a15"}]}}}"""
        .formatted(ASSESSED));
    registry.say("/works?query", items());

    Verifier.Result result = verify(orozco());

    assertThat(codes(result)).containsExactly("VER101", "VER107", "VER201");
    assertThat(result.record().orElseThrow().retraction()).isEqualTo("retracted");
    assertThat(registry.asked).anyMatch(one -> one.contains("term=10.1097%2Ftp.0b013e3182298a15%5Bdoi%5D") && one.contains("tool=gatefold"));
  }

  /** The first article's titles, as printed and as they are, with the likeness that a person measured. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Lumbar Disc Degeneration: Epidemiology and Genetics|Lumbar disc degeneration: epidemiology and genetics|1.00|VER102",
    "Stem Cell Therapy for Intervertebral Disc Degeneration|Stem cell therapy for intervertebral disc regeneration: obstacles and solutions|0.80|VER103",
    "Intervertebral Disc Regeneration Using Autologous Mesenchymal Stem Cells|Intervertebral disc repair by autologous mesenchymal bone marrow cells: a pilot study|0.71|VER103",
    "Autologous Bone Marrow Concentrate Intradiscal Injection for Radiculopathy and Back Pain|Treatment of discogenic back pain with autologous bone marrow concentrate injection with minimum two year follow-up|0.49|VER105",
    "Safety and Efficacy of MSC Therapy in Lumbar Disc Disease|Safety and tolerability of intradiscal implantation of combined autologous adipose-derived mesenchymal stem cells and hyaluronic acid in patients with chronic discogenic low back pain: 1-year follow-up of a phase I study|0.31|VER105"})
  void titlesAreComparedAsCalibrated(String printed, String real, double likeness, String code) {
    Map<String, Object> csl = orozco();
    csl.put("title", printed);
    csl.put("container-title", "Spine Journal");
    csl.remove("DOI");
    String work = OROZCO.formatted(real, "");
    registry.say("/works?query", items(work)).say("/works/10.1097", "{\"message\": " + work + "}");

    Comparison comparison = Comparison.of(new Printed(new Reference("x", csl, PLACE)), CrossrefWork.of(json(work)));
    assertThat(comparison.likeness()).isBetween(likeness - 0.01, likeness + 0.01);
    assertThat(codes(verify(csl))).containsExactly(code);
  }

  private static com.fasterxml.jackson.databind.JsonNode json(String text) {
    try {
      return new com.fasterxml.jackson.databind.json.JsonMapper().readTree(text);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Test
  void whatNobodyKnowsIsNotCalledInvented() {
    registry.say("/works?query", items());
    Map<String, Object> csl = orozco();
    csl.remove("DOI");
    Verifier.Result result = verify(csl);
    assertThat(codes(result)).containsExactly("VER105");
    assertThat(result.findings().getFirst().hint()).contains("that does not mean that there is none");
    assertThat(result.record().orElseThrow().status()).isEqualTo(Status.COULD_NOT_BE_IDENTIFIED);
    assertThat(result.record().orElseThrow().retraction()).isNull();
  }

  @Test
  void severalThatFitAreLeftToAPerson() {
    registry.say("/works?query", items(OROZCO.formatted(ASSESSED, ""), OROZCO.formatted(ASSESSED, "").replace("10.1097/tp", "10.9999/xx")));
    Map<String, Object> csl = orozco();
    csl.remove("DOI");
    Verifier.Result result = verify(csl);
    assertThat(codes(result)).containsExactly("VER104");
    assertThat(result.record().orElseThrow().status()).isEqualTo(Status.UNCHECKED);
  }

  @Test
  void aNumberOfAnotherWorkIsFound() {
    registry.say("/works/10.1097", message("").replace(ASSESSED, "Quite another matter")).say("/works?query", items());
    Verifier.Result result = verify(orozco());
    assertThat(codes(result)).containsExactly("VER106");
    assertThat(result.record()).isEmpty();
  }

  @Test
  void registriesThatAreBusyAreAskedAgainWhenTheyWish() {
    registry.say("/works/10.1097", 429, "", Map.of("Retry-After", "7")).say("/works/10.1097", 503, "", Map.of())
        .say("/works/10.1097", 200, message(""), Map.of("x-rate-limit-limit", "50", "x-rate-limit-interval", "1s"));
    assertThat(codes(verify(orozco()))).containsExactly("VER101");
    assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3600", "Sun, 22 Nov 2026 22:00:00 GMT"})
  void nobodyWaitsForHours(String after) {
    registry.say("/", 429, "", Map.of("Retry-After", after, "Date", "Sun, 22 Nov 2026 20:00:00 GMT"));
    Verifier.Result result = verify(orozco());
    assertThat(codes(result)).containsOnly("VER303");
    assertThat(result.isIncomplete()).isTrue();
    assertThat(result.record()).isEmpty();
    assertThat(pauses).allMatch(one -> one.compareTo(Duration.ofMinutes(2)) <= 0);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"200|{\"message\": [|VER304", "200|<html>|VER304", "200|{}|VER304", "200|[]|VER304", "200||VER304", "500||VER303", "403||VER303", "0||VER302"})
  void whatIsNoAnswerIsSaidAndKeptNowhere(int status, String body, String code) {
    registry.say("/", status, body == null ? "" : body, Map.of());
    Verifier.Result result = verify(orozco(), registry.places(), Duration.ofMillis(status == 0 ? 100 : 5000));
    assertThat(codes(result)).isNotEmpty().containsOnly(code);
    assertThat(result.findings()).extracting(Diagnostic::origin).containsOnly(PLACE);
    assertThat(result.record()).isEmpty();
    assertThat(memory.resolve("cache")).doesNotExist();
  }

  @Test
  void anAnswerWithoutAnEndIsNotRead() {
    registry.say("/works/10.1097", "{\"message\": \"" + "x".repeat(Asker.LIMIT) + "\"}");
    assertThat(codes(verify(orozco()))).contains("VER305");
  }

  @Test
  void aRegistryThatIsNotThereIsSaid() {
    LookUp nowhere = new LookUp("http://127.0.0.1:9", "http://127.0.0.1:9", "", "", "");
    assertThat(codes(verify(orozco(), nowhere, Duration.ofSeconds(2)))).containsOnly("VER301");
  }

  @Test
  void oneRegistryIsEnough() {
    registry.say("/works/10.1097", message("")).say("/esearch.fcgi", 500, "", Map.of());
    Verifier.Result result = verify(orozco());
    assertThat(codes(result)).containsExactly("VER101", "VER303");
    assertThat(result.record().orElseThrow().status()).isEqualTo(Status.IDENTIFIED);
  }

  @Test
  void answersAreKeptForThirtyDays() throws IOException {
    registry.say("/works/10.1097", message(""));
    verify(orozco());
    int questions = registry.asked.size();
    assertThat(codes(verify(orozco()))).containsExactly("VER101");
    assertThat(registry.asked).hasSize(questions);
    try (Stream<Path> files = Files.list(memory.resolve("cache"))) {
      List<Path> kept = files.toList();
      assertThat(kept).hasSize(2).anyMatch(file -> file.getFileName().toString().startsWith("10.1097_tp.0b013e3182298a15-"));
      for (Path file : kept) {
        Files.writeString(file, Files.readString(file).replace("2026-11-22", "2026-10-01"));
      }
    }
    verify(orozco());
    assertThat(registry.asked).hasSize(2 * questions);
  }

  @Test
  void whatRegistriesDoNotKeepIsNotAsked() {
    Map<String, Object> csl = orozco();
    csl.put("type", "webpage");
    csl.remove("DOI");
    Verifier.Result result = verify(csl);
    assertThat(codes(result)).containsExactly("VER108");
    assertThat(registry.asked).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "The Spine Journal|Spine Journal|true", "Spine Journal|Spine|false", "J Bone Joint Surg Am|The Journal of Bone and Joint Surgery. American Volume|true",
    "Spine (Phila Pa 1976)|Spine|true", "Spine J|European Spine Journal|false", "Stem Cell Res Ther|Stem Cell Research & Therapy|true",
    "Proc. Natl. Acad. Sci.|Proceedings of the National Academy of Sciences|true", "Pain|Paediatrician|false", "Bone Jt Open|Bone & Joint Open|true",
    "Arthroscopy|Arthroscopy: The Journal of Arthroscopic & Related Surgery|true", "Nature|Nature Medicine|false"})
  void journalsAreKnownByTheirAbbreviations(String one, String other, boolean same) {
    assertThat(Containers.same(one, other)).isEqualTo(same);
    assertThat(Containers.same(other, one)).isEqualTo(same);
  }
}
