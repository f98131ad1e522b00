package org.gatefold.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Severity;
import org.gatefold.publish.Report.Status;
import org.junit.jupiter.api.Test;

class SarifWriterTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void isWhatTheStandardAsksFor() throws IOException {
    assertThat(schema().validate(sarif(Reports.mixed()))).isEmpty();
    assertThat(schema().validate(sarif(Reports.report(0, false, List.of())))).isEmpty();
  }

  /** A schema that was not read lets everything pass. */
  @Test
  void theSchemaIsInForce() throws IOException {
    String text = sarif(Reports.mixed()).toString();
    assertThat(schema().validate(JSON.readTree(text.replace("\"startLine\":12", "\"startLine\":0")))).isNotEmpty();
    assertThat(schema().validate(JSON.readTree(text.replace("\"level\":\"note\"", "\"level\":\"editorial\"")))).isNotEmpty();
    assertThat(schema().validate(JSON.readTree(text.replace("\"ruleId\"", "\"rule\"")))).isNotEmpty();
  }

  @Test
  void listsEachFindingOnceWithTheDocumentsItConcerns() throws IOException {
    JsonNode results = run(Reports.mixed()).get("results");
    assertThat(texts(results, "/message/text")).containsExactly("`old` is note\nlook at `old`",
        "`one` is error\nlook at `one`", "`pang2022` is editorial\nlook at `pang2022`", "`two` is error\nlook at `two`",
        "`knee` is error\nlook at `knee`", "`[x](y) {1}` is warning\nlook at `[x](y) {1}`");
    assertThat(texts(results, "/properties/documents")).containsExactly("[\"back/en-US/handout.screen.pdf\"]",
        "[\"back/en-US/trifold.screen.pdf\"]",
        "[\"back/en-US/handout.screen.pdf\",\"back/en-US/trifold.screen.pdf\"]",
        "[\"back/en-US/trifold.screen.pdf\"]", "[\"knee/es-CO/handout.press.pdf\"]", "[]");
    assertThat(texts(results, "/level")).containsExactly("note", "error", "warning", "error", "error", "warning");
    assertThat(texts(results, "/properties/severity"))
        .containsExactly("note", "error", "editorial", "error", "error", "warning");
  }

  @Test
  void givesPlacesAsFarAsTheyAreKnown() throws IOException {
    JsonNode results = run(Reports.mixed()).get("results");
    assertThat(results.get(0).has("locations")).isFalse();
    assertThat(results.get(1).at("/locations/0/physicalLocation/region").toString()).isEqualTo("{\"startLine\":9}");
    assertThat(results.get(2).at("/locations/0/physicalLocation").toString()).isEqualTo("{\"artifactLocation\":{\"uri\":"
        + "\"articles/back/article.en-US.md\",\"uriBaseId\":\"SRCROOT\"},\"region\":{\"startLine\":12,\"startColumn\":7}}");
    assertThat(results.get(4).at("/locations/0/physicalLocation").has("region")).isFalse();
    assertThat(results.get(5).at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("brand/una%20gu%C3%ADa%20%C3%B1%231.yaml");
  }

  @Test
  void describesTheRulesThatOccur() throws IOException {
    JsonNode run = run(Reports.mixed());
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(texts(rules, "/id")).containsExactly("TST100", "TST101", "TST102", "TST103");
    assertThat(rules.get(0).at("/shortDescription/text").asText()).isEqualTo("`{0}` is error");
    assertThat(rules.get(0).at("/help/text").asText()).isEqualTo("look at `{0}`");
    assertThat(texts(rules, "/defaultConfiguration/level")).containsExactly("error", "warning", "warning", "note");
    for (JsonNode result : run.get("results")) {
      assertThat(rules.get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId"));
    }
  }

  @Test
  void knowsAFindingAgainWhenItsLineMoves() throws IOException {
    Diagnostic here = Reports.finding(Severity.ERROR, new Origin(Reports.BACK, 9, 1), "x");
    Diagnostic below = Reports.finding(Severity.ERROR, new Origin(Reports.BACK, 14, 5), "x");
    Diagnostic other = Reports.finding(Severity.ERROR, new Origin(Reports.BACK, 9, 1), "y");
    assertThat(fingerprints(here)).isEqualTo(fingerprints(below)).isNotEqualTo(fingerprints(other));
    assertThat(fingerprints(here, below)).doesNotHaveDuplicates().startsWith(fingerprints(here).getFirst());
  }

  @Test
  void saysWhetherTheRunWasWhole() throws IOException {
    assertThat(invocation(0, false)).isEqualTo("{\"executionSuccessful\":true,\"exitCode\":0}");
    assertThat(invocation(2, false)).isEqualTo("{\"executionSuccessful\":true,\"exitCode\":2}");
    assertThat(invocation(3, false)).isEqualTo("{\"executionSuccessful\":false,\"exitCode\":3}");
    assertThat(invocation(130, true)).isEqualTo("{\"executionSuccessful\":false,\"exitCode\":130}");
  }

  @Test
  void writesTheSameBytesForTheSameFindings() throws IOException {
    String first = new String(new SarifWriter().write(Reports.mixed()), StandardCharsets.UTF_8);
    assertThat(first).isEqualTo(new String(new SarifWriter().write(Reports.mixed()), StandardCharsets.UTF_8))
        .endsWith("}\n").doesNotContain("\r");
  }

  private static String invocation(int exit, boolean cancelled) throws IOException {
    return run(Reports.report(exit, cancelled, List.of())).at("/invocations/0").toString();
  }

  private static List<String> fingerprints(Diagnostic... findings) throws IOException {
    Report report = Reports.report(2, false, List.of(Reports.document(Reports.HANDOUT, Status.FAILED, findings)));
    return texts(run(report).get("results"), "/partialFingerprints");
  }

  private static List<String> texts(JsonNode array, String pointer) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> {
      JsonNode value = node.at(pointer);
      texts.add(value.isTextual() ? value.asText() : value.toString());
    });
    return texts;
  }

  private static JsonNode run(Report report) throws IOException {
    return sarif(report).at("/runs/0");
  }

  private static JsonNode sarif(Report report) throws IOException {
    return JSON.readTree(new SarifWriter().write(report));
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = SarifWriterTest.class.getResourceAsStream("/publish/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(Objects.requireNonNull(in));
    }
  }
}
