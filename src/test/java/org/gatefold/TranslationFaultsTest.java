package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gatefold.cite.Citer;
import org.gatefold.diag.Diagnostic;
import org.gatefold.load.Loader;
import org.gatefold.load.Manuscripts;
import org.gatefold.load.Request;
import org.gatefold.model.DocumentId;
import org.gatefold.model.Library;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a translator may lose, lost in each translation of the repository's own article: all of it is found, where it is lost. */
class TranslationFaultsTest {
  private static final Path ARTICLE = Path.of("articles/lower-back-pain");
  private static final String SOURCE = "en-US";

  /** The words that deny in the block {@code q-pettine}, and the same without them. */
  private static final Map<String, List<String>> DENIALS = new TreeMap<>(Map.of(
      "ar", List.of("من دون أحداث", "مع أحداث"),
      "de-DE", List.of("ohne schwere", "mit schweren"),
      "es-CO", List.of("sin eventos", "con eventos"),
      "fr-FR", List.of("sans événement", "avec événement"),
      "it-IT", List.of("senza eventi", "con eventi"),
      "nl-NL", List.of("zonder grote", "met grote"),
      "pt-BR", List.of("sem eventos", "com eventos"),
      "ru-RU", List.of("без значительных", "со значительными"),
      "zh-CN", List.of("且未发生", "且发生")));

  @TempDir private Path root;

  /**
   * Something that goes wrong.
   *
   * @param found the codes, the block at whose line each stands, and which block it is about
   */
  record Fault(String name, UnaryOperator<String> plant, List<String> found) {
    Fault(String name, UnaryOperator<String> plant, String... found) {
      this(name, plant, List.of(found));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Arguments> faults() {
    return DENIALS.entrySet().stream().flatMap(entry -> faults(entry.getValue()).map(fault -> Arguments.of(entry.getKey(), fault)));
  }

  private static Stream<Fault> faults(List<String> denial) {
    return Stream.of(
        new Fault("nothing", text -> text),
        new Fault("a number", text -> in(text, "q-lotz", ", 2013", ", 2012"), "TRN503 in q-lotz: q-lotz"),
        new Fault("a unit", text -> in(text, "p-scope", "5 mg", "5 g"), "TRN503 in p-scope: p-scope"),
        new Fault("a citation", text -> in(text, "p-findings", "@pang2022; ", ""), "CIT008 in p-findings: p-findings"),
        new Fault("a negation", text -> in(text, "q-pettine", denial.getFirst(), denial.getLast()), "TRN507 in q-pettine: q-pettine"),
        new Fault("an item", text -> withoutLine(text, "p-causes", "- "), "TRN502 in p-causes: p-causes"),
        new Fault("a line of a quotation", text -> withoutLine(text, "q-sakai", "> —"), "TRN502 in q-sakai: q-sakai", "TRN503 in q-sakai: q-sakai"),
        new Fault("a paragraph", text -> withoutBlock(text, "p-outlook"), "TRN506 in p-findings: p-outlook"),
        new Fault("a list", text -> withoutBlock(text, "p-potential"), "TRN506 in why: p-potential"),
        new Fault("a quotation", text -> withoutBlock(text, "q-kumar"), "TRN502 in pain: q-kumar"),
        new Fault("a heading", text -> withoutLine(text, "mechanism", "### "), "TRN506 in q-kumar: mechanism"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("faults")
  void isFoundInItsBlock(String language, Fault fault) throws IOException {
    String good = text(language);
    String bad = fault.plant().apply(good);
    if (!fault.found().isEmpty()) {
      assertThat(bad).isNotEqualTo(good);
    }
    assertThat(found(language, bad)).isEqualTo(fault.found());
  }

  /** The article has no dose; one is added to a sentence of every text. */
  private static String text(String language) throws IOException {
    String text = Files.readString(ARTICLE.resolve("article." + language + ".md"));
    int end = text.indexOf("\n:::", start(text, "p-scope"));
    return text.substring(0, end) + " (5 mg)" + text.substring(end);
  }

  private List<String> found(String language, String text) throws IOException {
    workspace(language, text);
    Library library = new Loader().load(Request.all(root)).get();
    DocumentId id = Manuscripts.documents(library).stream().filter(one -> one.locale().toLanguageTag().equals(language)).findFirst().orElseThrow();
    Citer citer = new Citer();
    return citer.review(citer.cite(Manuscripts.manuscript(library, id)).get()).stream()
        .filter(finding -> isOfTranslation(finding.code().id())).map(finding -> print(finding, text)).toList();
  }

  /** Of what a translator loses. That p-scope has changed in the source (TRN501, TRN505) was not the translator. */
  private static boolean isOfTranslation(String code) {
    return code.equals("CIT008") || (code.startsWith("TRN") && !code.equals("TRN501") && !code.equals("TRN505"));
  }

  /** The code, in which block of the text it stands, and the first block that the message names. */
  private static String print(Diagnostic finding, String text) {
    String message = finding.message();
    int from = message.indexOf('"') + 1;
    return finding.code().id() + " in " + block(text, finding.origin().line()) + ": " + message.substring(from, message.indexOf('"', from));
  }

  private static String block(String text, int line) {
    String id = "";
    for (String one : text.lines().limit(line).toList()) {
      int at = one.indexOf("{#");
      id = at < 0 ? id : one.substring(at + 2).split("[ }]", 2)[0];
    }
    return id;
  }

  private void workspace(String language, String text) throws IOException {
    BareWorkspace.in(root, SOURCE + ", " + language);
    Path folder = Files.createDirectories(root.resolve("articles/case"));
    Files.copy(ARTICLE.resolve("references.json"), folder.resolve("references.json"));
    Files.copy(ARTICLE.resolve("evidence.yaml"), folder.resolve("evidence.yaml"));
    Files.writeString(folder.resolve("article." + SOURCE + ".md"), text(SOURCE));
    Files.writeString(folder.resolve("article." + language + ".md"), text);
  }

  private static int start(String text, String block) {
    int at = text.indexOf("{#" + block + " ");
    int start = at < 0 ? text.indexOf("{#" + block + "}") : at;
    assertThat(start).as(block).isPositive();
    return text.lastIndexOf('\n', start) + 1;
  }

  private static String in(String text, String block, String words, String instead) {
    int at = text.indexOf(words, start(text, block));
    assertThat(at).as(words).isPositive();
    return text.substring(0, at) + instead + text.substring(at + words.length());
  }

  /** Without the first line of a block that begins in some way. */
  private static String withoutLine(String text, String block, String beginning) {
    int start = text.indexOf("\n" + beginning, start(text, block) - 1) + 1;
    return text.substring(0, start) + text.substring(text.indexOf('\n', start) + 1);
  }

  private static String withoutBlock(String text, String block) {
    int start = start(text, block);
    return text.substring(0, start) + text.substring(text.indexOf("\n:::", start) + "\n:::".length());
  }
}
