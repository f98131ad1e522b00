package org.gatefold.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gatefold.diag.Outcome;
import org.gatefold.model.article.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an import changes, and what it refuses. */
class ImportTest {
  private final Bench bench = Bench.usual();

  /** Puts a state and a target into a unit. */
  private static String with(String xliff, String id, String state, String target) {
    Matcher unit = Pattern.compile("<unit id=\"" + id + "\".*?</unit>", Pattern.DOTALL).matcher(xliff);
    assertThat(unit.find()).isTrue();
    String changed = unit.group().replaceFirst("(?s)\\s*<target>.*</target>", "")
        .replaceFirst("<segment id=\"s\"[^>]*>", "<segment id=\"s\" state=\"" + state + "\">")
        .replaceFirst("</source>", "</source><target>" + Matcher.quoteReplacement(target) + "</target>");
    return xliff.substring(0, unit.start()) + changed + xliff.substring(unit.end());
  }

  private static String target(String xliff, String id) {
    Matcher unit = Pattern.compile("<unit id=\"" + id + "\".*?<target>(.*?)</target>", Pattern.DOTALL).matcher(xliff);
    assertThat(unit.find()).isTrue();
    return unit.group(1);
  }

  @Test
  void nothingChangedIsNothingToWrite() {
    assertThat(bench.merge(bench.xliff()).get().isEmpty()).isTrue();
    assertThat(bench.merge(bench.po()).get().isEmpty()).isTrue();
  }

  @Test
  void onlyTheChangedTextChanges() {
    String xliff = bench.xliff();
    assertThat(bench.after(with(xliff, "head", "translated", "Neue Überschrift"))).isEqualTo(bench.before().replace("Eine Über", "Neue Über"));
    assertThat(bench.after(with(xliff, "front:title", "translated", "Die \"Knie\"")))
        .isEqualTo(bench.before().replace("title: Knie", "title: \"Die \\\"Knie\\\"\"")
            .replace("reviewed: false}", "reviewed: false, src: \"" + bench.source.coverHash().substring(0, 12) + "\"}"));
    assertThat(bench.after(with(xliff, "table:2.1", "translated", "x | y"))).isEqualTo(bench.before().replace("| c |", "| x \\| y |"));
    assertThat(bench.after(bench.po().replace("So steht es da.", "So ist es."))).isEqualTo(bench.before().replace("So steht es da.", "So ist es."));
  }

  /** What a translator types is printed as it was typed. */
  @ParameterizedTest
  @ValueSource(strings = {"* a *b* _c_ `d`", "[@smith2010] @smith2010", "{#id .x} [a](b) ![c](d)", "- a", "1. a", "1) a", "# a", "> a", ": a", "::: a",
      "=== a", "| a | b |", "a\\b \\* \\", "H~2~O x^2^", "a & b &amp; &#42; &lt;", "---", "+ a", "a@b.org", "[^1]", "[^1]: a", "a\\", "<b>x</b> <http://x.y>", "***", "~~~", "<g1> <x1/> \\<g1>"})
  void signsPrintAsTyped(String words) {
    String escaped = words.replace("&", "&amp;").replace("<", "&lt;");
    for (String id : new String[] {"head", "table:2.1", "remark-1:1", "table:caption", "front:title"}) {
      if (bench.xliff().contains("\"" + id + "\"")) {
        bench.after(with(bench.xliff(), id, "translated", escaped));
      }
    }
    bench.after(with(bench.xliff(), "two:1.1", "translated", escaped + target(bench.xliff(), "two:1.1")));
    String po = words.replace("\\", "\\\\").replace("\"", "\\\"");
    if (!words.contains("<g1>")) {
      bench.after(bench.po().replace("\"So steht es da.\"", "\"" + po + "\""));
    }
  }

  @Test
  void codesMayChangeTheirOrderAndNest() {
    String xliff = bench.xliff();
    String one = target(xliff, "one:1");
    Matcher pairs = Pattern.compile("<pc .*?</pc>|<ph [^>]*/>").matcher(one);
    StringBuilder turned = new StringBuilder();
    while (pairs.find()) {
      turned.insert(0, pairs.group() + " ");
    }
    assertThat(bench.after(with(xliff, "one:1", "translated", turned.toString())))
        .contains("[dies](https://example.org) [@smith2010, S. 3] **gut** *oft*");
    String nested = one.replaceFirst("(<pc id=\"1\"[^>]*>).*?</pc>", "").replaceFirst("(<pc id=\"2\"[^>]*>)gut", "$1sehr <pc id=\"1\">oft</pc> gut");
    assertThat(bench.after(with(xliff, "one:1", "translated", nested))).contains("**sehr *oft* gut**");
  }

  @Test
  void codesThatAreDroppedDoubledOrMadeUpAreRefused() {
    String xliff = bench.xliff();
    String one = target(xliff, "one:1");
    String citation = one.replaceAll("(?s).*?(<ph [^>]*/>).*", "$1");
    Outcome<Merge> dropped = bench.merge(with(xliff, "one:1", "translated", one.replace(citation, "")));
    assertThat(dropped.value()).isEmpty();
    assertThat(dropped.diagnostics()).extracting(one2 -> one2.code().id()).containsExactly("TRL301");
    assertThat(dropped.diagnostics().getFirst().message()).contains("one:1").contains("[@smith2010");
    assertThat(dropped.diagnostics().getFirst().origin().line())
        .isEqualTo((int) xliff.substring(0, xliff.indexOf("<unit id=\"one:1\"")).lines().count() + (xliff.contains("\n  <unit id=\"one:1\"") ? 0 : 1));
    assertThat(bench.codes(with(xliff, "one:1", "translated", one + citation))).containsAnyOf("TRL302", "TRL104");
    assertThat(bench.codes(with(xliff, "one:1", "translated", one + "<ph id=\"77\"/>"))).containsAnyOf("TRL303", "TRL104");
    assertThat(bench.codes(bench.po().replace("msgstr \"erstens CO<g1>2</g1>\"", "msgstr \"erstens CO<g1>2\""))).containsExactly("TRL304");
    assertThat(bench.codes(bench.po().replace("msgstr \"erstens CO<g1>2</g1>\"", "msgstr \"erstens CO</g1>2<g1>\""))).containsExactly("TRL304");
    assertThat(bench.codes(bench.po().replace("msgstr \"erstens CO<g1>2</g1>\"", "msgstr \"erstens <x9/>\""))).containsExactly("TRL303");
    assertThat(bench.codes(bench.po().replace("msgstr \"erstens CO<g1>2</g1>\"", "msgstr \"<g1>1</g1> <g1>2</g1>\""))).containsExactly("TRL302");
  }

  @Test
  void wrongFilesAreRefused() {
    String xliff = bench.xliff();
    assertThat(bench.codes(xliff.replace("unit id=\"head\"", "unit id=\"haed\""))).containsExactly("TRL204");
    assertThat(bench.codes(xliff.replace("unit id=\"head\"", "unit id=\"one:1\""))).containsExactly("TRL205");
    assertThat(bench.codes(xliff.replace("srcLang=\"en-US\"", "srcLang=\"es-CO\""))).contains("TRL203");
    assertThat(bench.codes(xliff.replace("trgLang=\"de-DE\"", "trgLang=\"\""))).containsAnyOf("TRL104", "TRL201");
    assertThat(bench.codes(bench.po().replace("X-Gatefold-Article", "X-Other"))).containsExactly("TRL201");
    assertThat(bench.codes(bench.po().replace("msgctxt \"head\"", "msgctxt \"one:1\""))).contains("TRL205");
  }

  @Test
  void statesAreKeptInBraces() {
    String once = bench.after(with(bench.xliff(), "head", "reviewed", "Eine Überschrift"));
    assertThat(once).isEqualTo(bench.before().replaceFirst("(#head src=[0-9a-f]*)", "$1 state=reviewed"));
    Bench then = new Bench(Bench.SOURCE, once);
    assertThat(then.merge(then.xliff()).get().isEmpty()).isTrue();
    assertThat(then.merge(then.po()).get().isEmpty()).isTrue();
    assertThat(then.xliff()).contains("state=\"reviewed\"");
    String all = then.after(then.xliff().replaceAll("state=\"[a-z]*\"", "state=\"final\""));
    assertThat(all).contains("reviewed: true").doesNotContain("state=");
    Bench settled = new Bench(Bench.SOURCE, all);
    assertThat(settled.merge(settled.xliff()).get().isEmpty()).isTrue();
    assertThat(settled.after(with(settled.xliff(), "head", "translated", "Anders"))).contains("reviewed: false")
        .contains("Anders {#head src=").contains("{#two .risks src=" + hash(bench.source, "two") + " state=final}");
  }

  private static String hash(Wording source, String id) {
    return Objects.requireNonNull(source.regions().get(id)).hash().substring(0, 12);
  }

  @Test
  void aStaleTextKeepsItsOldTranslationAndIsDoneWhenItIsMarked() {
    Bench stale = new Bench(Bench.SOURCE.replace("- first", "- very first"), bench.before());
    String xliff = stale.xliff();
    assertThat(xliff).contains("subState=\"x:stale\"").contains("erstens");
    assertThat(stale.merge(xliff).get().isEmpty()).isTrue();
    assertThat(Standings.of("knee", stale.source, stale.target, Locale.GERMANY).stale()).isEqualTo(2);
    String mended = stale.after(xliff.replace(" state=\"initial\" subState=\"x:stale\"", " state=\"translated\"").replace("erstens CO", "allererstens CO"));
    assertThat(mended).isEqualTo(stale.before().replace("erstens CO", "allererstens CO").replace(hash(bench.source, "two"), hash(stale.source, "two")));
    assertThat(stale.merge(xliff.replace("erstens CO", "allererstens CO")).diagnostics()).extracting(one -> one.code().id()).contains("TRL403");
  }

  /** The hash is that of the words that were handed out, not of today's. */
  @Test
  void aSourceThatChangedMeanwhileLeavesTheTextStale() {
    String handedOut = with(bench.xliff(), "head", "translated", "Kopf");
    Bench now = new Bench(Bench.SOURCE.replace("A heading", "Another heading"), bench.before());
    assertThat(now.after(handedOut)).contains("Kopf {#head src=" + hash(bench.source, "head"));
    assertThat(now.codes(handedOut)).containsExactly("TRL401");
  }

  @Test
  void whatSomebodyChangedMeanwhileIsNotOverwritten() {
    Bench now = new Bench(Bench.SOURCE, bench.before().replace("Eine Überschrift", "Titel"));
    assertThat(now.codes(with(bench.xliff(), "head", "translated", "Kopf"))).containsExactly("TRL306");
    assertThat(now.after(with(bench.xliff(), "table:caption", "translated", "Tafel"))).contains("Titel {#head").contains("Tafel {#table");
  }

  @Test
  void aNewLanguageBecomesAFileOfItsOwn() {
    Bench fresh = new Bench(Bench.SOURCE, null);
    String xliff = fresh.xliff();
    assertThat(xliff).doesNotContain("<target");
    assertThat(fresh.merge(xliff).get().isEmpty()).isTrue();
    String text = fresh.after(with(with(xliff, "head", "translated", "Kopf"), "front:title", "translated", "Knie"));
    assertThat(text).contains("title: \"Knie\"   # a comment\nlang: de-DE\nsource: en-US\n").contains("## Kopf {#head src=" + hash(fresh.source, "head") + "}")
        .contains("::: {#two .risks src=" + hash(fresh.source, "two") + " state=initial}\n- first CO~2~");
    Bench then = new Bench(Bench.SOURCE, text);
    assertThat(Standings.of("knee", then.source, then.target, Locale.GERMANY).done()).isEqualTo(2);
    assertThat(then.xliff().split("<target", -1)).hasSize(3);
    assertThat(then.merge(then.xliff()).get().isEmpty()).isTrue();
  }

  /** What was begun needs nothing but words: taking the marks away by hand is enough. */
  @Test
  void whatWasBegunIsDoneWhenItsMarksAreTakenAway() {
    String begun = Importer.begin("knee", new Bench(Bench.SOURCE, null).source, Locale.GERMANY).get().text();
    assertThat(Standings.of("knee", bench.source, new Bench(Bench.SOURCE, begun).target, Locale.GERMANY)).satisfies(now -> {
      assertThat(now.missing()).isEqualTo(now.texts());
      assertThat(now.stale()).isZero();
    });
    assertThat(new Bench(Bench.SOURCE, begun).xliff()).doesNotContain("<target");
    String done = begun.replace(" state=initial", "").replace(", state: initial", "");
    assertThat(Standings.of("knee", bench.source, new Bench(Bench.SOURCE, done).target, Locale.GERMANY)).satisfies(now ->
        assertThat(now.done()).isEqualTo(now.texts() - 1)); // a footnote has no braces, and English words are nobody's translation
    assertThat(Standings.of("knee", new Bench(Bench.SOURCE.replace("A heading", "Another"), null).source,
        new Bench(Bench.SOURCE, done).target, Locale.GERMANY).stale()).isEqualTo(1);
  }

  @Test
  void aNewBlockIsPutBehindTheOneBefore() {
    Bench more = new Bench(Bench.SOURCE.replace("## A heading", "::: {#new .note}\nFresh *words*.\n\n- item\n:::\n\n## A heading"), bench.before());
    String xliff = with(with(more.xliff(), "new:1", "translated", "Neue <pc id=\"1\">Worte</pc>."), "new:2.1", "translated", "Punkt");
    assertThat(more.after(xliff)).isEqualTo(bench.before().replace("@lopez2014]\n:::",
        "@lopez2014]\n:::\n\n::: {#new .note src=" + hash(more.source, "new") + "}\nNeue *Worte*.\n\n- Punkt\n:::"));
  }

  @Test
  void aBlockWithOtherPartsIsMadeAnew() {
    Bench more = new Bench(Bench.SOURCE.replace("- second", "- middle\n- second"), bench.before());
    String xliff = more.xliff().replace(" state=\"initial\" subState=\"x:stale\"", " state=\"translated\"");
    String text = more.after(with(with(with(xliff, "two:1.1", "translated", "eins CO<pc id=\"1\">2</pc>"), "two:1.2", "translated", "zwei"),
        "two:1.3", "translated", "drei <ph id=\"1\"/>"));
    assertThat(text).contains("- eins CO~2~\n- zwei\n- drei [@smith2010; @lopez2014]\n:::");
  }

  @Test
  void rightToLeftAndChineseWordsComeBack() {
    for (String words : new String[] {"آلام أسفل الظهر (٣٪)", "“间充质干细胞”，5%。", "\u2068abc\u2069 \u200Fשלום", "a\u202F: b\u00A0%", "😀 e\u0301"}) {
      assertThat(bench.after(with(bench.xliff(), "head", "translated", words))).contains("## " + words + " {#head");
      assertThat(bench.after(bench.po().replace("\"So steht es da.\"", "\"" + words + "\""))).contains("[^1]: " + words);
    }
  }
}
