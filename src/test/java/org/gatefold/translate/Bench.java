package org.gatefold.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Outcome;
import org.gatefold.load.Translations;
import org.gatefold.model.article.Wording;
import org.jspecify.annotations.Nullable;

/** A small article and its translation, on the way out and back. */
final class Bench {
  static final String SOURCE = """
      ---
      title: "Knees"   # a comment
      lang: en-US
      status: draft
      class: education
      ---

      ::: {#one}
      Walk *often* and **well** [@smith2010, p. 3]; see [this](https://example.org).
      :::

      ::: {#two .risks}
      - first CO~2~
      - second [@smith2010; @lopez2014]
      :::

      ## A heading {#head}

      ::: {#three}
      | a | b |
      |---|---|
      | c | d |

      : A caption {#table}
      :::

      ::: {#four}
      A remark[^1], and a [post hoc]{lang=la} one.\\
      A new line.
      :::

      [^1]: It says so.
      """;
  static final String TARGET = """
      ---
      title: Knie
      lang: de-DE
      source: en-US
      # another comment
      status: draft
      class: education
      translation: {by: machine, reviewed: false}
      ---

      ::: {#one  src=@one}
      Gehen Sie *oft* und **gut**
      [@smith2010, S. 3]; siehe [dies](https://example.org).
      :::


      ::: {#two .risks src=@two}
      - erstens CO~2~
      - zweitens [@smith2010; @lopez2014]
      :::

      ## Eine Überschrift {#head src=@head}

      ::: {#three src=@three}
      | a | b |
      |---|---|
      | c | d |

      : Eine Tabelle {#table src=@table}
      :::

      ::: {#four src=@four}
      Eine Anmerkung[^1] und eine [post hoc]{lang=la}.\\
      Neue Zeile.
      :::

      [^1]: So steht es da.
      """;
  private static final Locale GERMAN = Locale.GERMANY;
  private static final Translations READER = new Translations(Path.of("."));

  final Wording source;
  final @Nullable Wording target;

  Bench(String source, @Nullable String target) {
    this.source = read(Locale.US, source);
    this.target = target == null ? null : read(GERMAN, hashed(this.source, target));
  }

  static Bench usual() {
    return new Bench(SOURCE, TARGET);
  }

  /** With the hashes of today's source where a test has {@code @id}. */
  static String hashed(Wording source, String target) {
    String text = target;
    for (Wording.Region region : source.regions().values()) {
      text = text.replace("src=@" + region.id() + "}", "src=" + region.hash().substring(0, Digest.DIGITS) + "}");
    }
    return text;
  }

  static Wording read(Locale locale, String text) {
    Outcome<Wording> read = READER.read("knee", locale, text);
    assertThat(read.diagnostics()).isEmpty();
    return read.get();
  }

  String xliff() {
    return XliffWriter.write(Exporter.export("knee", source, target, GERMAN)).get();
  }

  String po() {
    return PoWriter.write(Exporter.export("knee", source, target, GERMAN)).get();
  }

  static Outcome<Incoming> incoming(String file) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    return file.startsWith("<") ? XliffReader.read("a.xlf", bytes) : PoReader.read("a.po", bytes);
  }

  Outcome<Merge> merge(String file) {
    return incoming(file).then(one -> Importer.merge(one, source, target, null));
  }

  /** The text after an import that has to succeed; it is read again, as the program does. */
  String after(String file) {
    Outcome<Merge> merge = merge(file);
    assertThat(merge.diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
    Wording again = read(GERMAN, merge.get().text());
    assertThat(Importer.verify(merge.get(), incoming(file).get(), source, again)).isEmpty();
    return merge.get().text();
  }

  List<String> codes(String file) {
    return merge(file).diagnostics().stream().map(one -> one.code().id()).toList();
  }

  /** What the translation was before. */
  String before() {
    return target == null ? "" : target.text();
  }
}
