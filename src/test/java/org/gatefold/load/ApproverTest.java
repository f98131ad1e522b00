package org.gatefold.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Outcome;
import org.gatefold.model.ArticleFolder;
import org.gatefold.model.Library;
import org.gatefold.model.article.FrontMatter.Review;
import org.gatefold.model.article.FrontMatter.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApproverTest {
  private static final String FOLDER = "articles/knee/";
  private static final Review REVIEW = new Review(
      "Medical \"director\" \\ M", "Dr. Ñ: A", LocalDate.of(2026, 11, 22), LocalDate.of(2027, 5, 22), null);
  private static final String TEXT = """
      ---
      title: "Knees"   # not "Knee"
      lang: en-US
      # who may see it
      status: draft # for now
      class: education
      ---

      Knees bend [@a2001].

      ![A knee](figures/knee.svg)
      """;

  @TempDir private Path root;

  private ToyWorkspace workspace;

  @BeforeEach
  void write() throws IOException {
    workspace = ToyWorkspace.in(root.resolve("workspace"));
    workspace.write(ToyWorkspace.ARTICLE, TEXT)
        .write(FOLDER + "references.json", references("A", "B"))
        .write(FOLDER + "evidence.yaml", "references:\n  a2001: {status: identified, n: 10}\n  b2002: {status: unchecked}\n")
        .write(FOLDER + "figures/knee.svg", "<svg/>").write(FOLDER + "figures/other.svg", "<svg/>");
  }

  private static String references(String first, String second) {
    return "[{\"id\": \"a2001\", \"type\": \"book\", \"title\": \"" + first
        + "\"}, {\"title\": \"" + second + "\", \"type\": \"book\", \"id\": \"b2002\"}]";
  }

  @Test
  void changesTwoLinesAndNothingElse() throws IOException {
    Review sealed = approve().get();
    assertThat(sealed.hash()).matches("[0-9a-f]{64}");
    assertThat(article()).isEqualTo(TEXT.replace("status: draft # for now\n", "status: approved # for now\n"
        + "reviewed: {by: \"Medical \\\"director\\\" \\\\ M\", name: \"Dr. Ñ: A\", on: 2026-11-22, next: 2027-05-22, hash: \""
        + sealed.hash() + "\"}\n"));
    Outcome<Library> loaded = load();
    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(folder(loaded).articles().getFirst().frontMatter().status()).isEqualTo(Status.APPROVED);
    assertThat(folder(loaded).articles().getFirst().frontMatter().review()).isEqualTo(sealed);
    try (Stream<Path> files = Files.list(workspace.root().resolve(FOLDER))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("article.en-US.md", "evidence.yaml", "figures", "references.json");
    }
  }

  @ParameterizedTest
  @CsvSource({"'\r\n', true", "'\r\n', false", "'\r', false", "'\n', true"})
  void keepsTheBytesOfOtherEditors(String end, boolean mark) throws IOException {
    String begin = mark ? "\uFEFF" : "";
    workspace.write(ToyWorkspace.ARTICLE, begin + TEXT.replace("\n", end));
    String hash = approve().get().hash();
    String all = article();
    assertThat(all).startsWith(begin + "---" + end).contains("status: approved # for now" + end + "reviewed: {");
    String without = all.replaceAll("reviewed: [^\r\n]*" + end, "").replace("status: approved", "status: draft");
    assertThat(without).isEqualTo(begin + TEXT.replace("\n", end));
    assertThat(load().diagnostics()).isEmpty();
    workspace.write(ToyWorkspace.ARTICLE, all.replace(end, "\n").replace("\uFEFF", ""));
    assertThat(load().diagnostics()).as("ends of lines are nobody's words").isEmpty();
    assertThat(hash).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "reviewed: {by: Somebody, on: 2025-01-01}\n",
    "reviewed: {by: Somebody,\n  on: 2025-01-01\n  }\n",
    "reviewed:\n  by: Somebody\n  # whoever\n  on: 2025-01-01\n\n# next key\n"})
  void replacesAnEarlierRecord(String record) throws IOException {
    String draft = TEXT.replace("lang: en-US\n", record + "lang: en-US\n").replace("status: draft", "status: 'draft'");
    workspace.write(ToyWorkspace.ARTICLE, draft);
    approve().get();
    assertThat(article()).doesNotContain("Somebody").contains("status: 'approved' # for now\nclass")
        .containsOnlyOnce("reviewed:").matches("(?s).*# not \"Knee\"\nreviewed: \\{by: \"Med.*\\}\n(\n# next key\n)?lang: en-US\n.*");
    assertThat(load().diagnostics()).isEmpty();
    approve().get();
    assertThat(load().diagnostics()).isEmpty();
  }

  @Test
  void leavesTheFileAsItIsWhereItCannotWrite() throws IOException {
    Path inTheWay = workspace.root().resolve(FOLDER + ".approving-article.en-US.md");
    Files.createDirectories(inTheWay);
    Files.writeString(inTheWay.resolve("something"), "");
    Outcome<Review> refused = approve();
    assertThat(refused.value()).isEmpty();
    assertThat(refused.diagnostics()).singleElement().satisfies(finding -> {
      assertThat(finding.code()).isEqualTo(LoadCode.NOT_RECORDED);
      assertThat(finding.origin().file()).isEqualTo(ToyWorkspace.ARTICLE);
    });
    assertThat(article()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Knees bend | Knees  bend",
    "title: \"Knees\" | title: \"Knee\"",
    "class: education | class: promotion",
    "next: 2027-05-22 | next: 2028-05-22",
    "Dr. Ñ | Dr. N",
    "# who may see it | # who might see it"})
  void isVoidWhenTheFileChanges(String before, String after) throws IOException {
    approve();
    assertThat(article()).contains(before);
    workspace.write(ToyWorkspace.ARTICLE, article().replace(before, after));
    assertVoid();
  }

  @Test
  void isVoidWhenWhatItRestsOnChanges() throws IOException {
    approve();
    workspace.write(FOLDER + "references.json", references("A2", "B"));
    assertVoid();
    workspace.write(FOLDER + "references.json", references("A", "B2"));
    assertThat(load().diagnostics()).as("b2002 is not cited").isEmpty();
    workspace.write(FOLDER + "evidence.yaml", "references:\n  # b\n  b2002: {status: identified}\n  a2001: {n: 10, status: identified}\n");
    assertThat(load().diagnostics()).as("order, comments and other references do not count").isEmpty();
    workspace.write(FOLDER + "evidence.yaml", "references:\n  a2001: {n: 11, status: identified}\n");
    assertVoid();
    workspace.write(FOLDER + "evidence.yaml", "references:\n  a2001: {n: 10, status: identified}\n");
    workspace.write(FOLDER + "figures/other.svg", "<svg></svg>");
    assertThat(load().diagnostics()).isEmpty();
    workspace.write(FOLDER + "figures/knee.svg", "<svg></svg>");
    assertVoid();
    approve();
    assertThat(load().diagnostics()).as("approved again").isEmpty();
  }

  @Test
  void anApprovalByHandIsNone() throws IOException {
    workspace.write(ToyWorkspace.ARTICLE, TEXT.replace("status: draft # for now", "status: approved\nreviewed: {by: M, on: 2026-11-22}"));
    Diagnostic finding = load().diagnostics().getFirst();
    assertThat(finding.code()).isEqualTo(LoadCode.APPROVAL_UNSEALED);
    assertThat(finding.origin()).hasToString(ToyWorkspace.ARTICLE + ":6:1");
    assertThat(finding.isError()).isTrue();
    assertThat(finding.hint()).contains("gatefold approve --article knee --locale en-US");
  }

  @Test
  void recordsWhatWasLookedAtAndNotWhatTheFileSaysByNow() throws IOException {
    Outcome<Library> looked = load();
    workspace.write(ToyWorkspace.ARTICLE, TEXT.replace("bend", "break"));
    approve(looked);
    assertVoid();
  }

  @Test
  void refusesFrontMatterInOneLine() throws IOException {
    String text = "---\n{title: Knees, lang: en-US, status: draft, class: education}\n---\n\nKnees.\n";
    workspace.write(ToyWorkspace.ARTICLE, text);
    assertThat(approve().diagnostics()).extracting(Diagnostic::code).containsExactly(LoadCode.APPROVAL_LINES);
    assertThat(article()).isEqualTo(text);
  }

  private void assertVoid() {
    List<Diagnostic> findings = load().diagnostics();
    assertThat(findings).extracting(Diagnostic::code).containsExactly(LoadCode.APPROVAL_VOID);
    assertThat(findings.getFirst().origin()).hasToString(ToyWorkspace.ARTICLE + ":6:1");
    assertThat(findings.getFirst().message()).contains("2026-11-22");
    assertThat(Approver.settles(findings.getFirst())).isTrue();
  }

  private Outcome<Review> approve() {
    return approve(load());
  }

  private Outcome<Review> approve(Outcome<Library> looked) {
    ArticleFolder folder = folder(looked);
    return Approver.approve(workspace.root(), folder, folder.articles().getFirst(), REVIEW);
  }

  private static ArticleFolder folder(Outcome<Library> loaded) {
    return Objects.requireNonNull(loaded.get().folders().getFirst());
  }

  private Outcome<Library> load() {
    return new Loader().load(workspace.request());
  }

  private String article() throws IOException {
    return new String(Files.readAllBytes(workspace.root().resolve(ToyWorkspace.ARTICLE)), StandardCharsets.UTF_8);
  }
}
