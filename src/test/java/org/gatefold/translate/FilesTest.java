package org.gatefold.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.gatefold.diag.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Files as other programs see them, and files that mean harm. */
class FilesTest {
  private final Bench bench = Bench.usual();

  /** With the standard's schemas, which the library has. */
  @Test
  void xliffIsValid() {
    assertThatCode(() -> {
      try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL | XLIFFReader.VALIDATION_INCLUDE_SCHEMAS)) {
        reader.open(bench.xliff());
        while (reader.hasNext()) {
          reader.next();
        }
      }
    }).doesNotThrowAnyException();
  }

  /** The JDK's parser knows nothing of XLIFF, and sees the same. */
  @Test
  void anotherParserSeesWhatThereIs() throws Exception {
    Document document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
        .parse(new InputSource(new StringReader(bench.xliff())));
    String core = "urn:oasis:names:tc:xliff:document:2.0";
    assertThat(document.getDocumentElement().getAttribute("version")).isEqualTo("2.1");
    assertThat(document.getElementsByTagNameNS(core, "unit").getLength()).isEqualTo(bench.source.segments().size());
    assertThat(document.getElementsByTagNameNS(core, "target").getLength()).isEqualTo(bench.source.segments().size());
    assertThat(document.getElementsByTagNameNS(core, "target").item(1).getTextContent()).contains("Gehen Sie oft und gut");
  }

  @Test
  void theSameTextGivesTheSameBytes() {
    assertThat(bench.xliff()).isEqualTo(Bench.usual().xliff());
    assertThat(bench.po()).isEqualTo(Bench.usual().po());
  }

  @Test
  void hostileXmlIsRefused() {
    String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n";
    String laughs = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>\n";
    for (String head : List.of(entity, laughs, "<!DOCTYPE xliff SYSTEM \"http://127.0.0.1/x.dtd\">\n")) {
      assertThat(bench.codes(bench.xliff().replace("<xliff", head + "<xliff"))).containsExactly("TRL103");
    }
    assertThat(bench.codes(bench.xliff().replace("<xliff", "<x>&e;</x><xliff"))).containsExactly("TRL102");
    assertThat(bench.codes("<a>".repeat(100_000))).containsExactly("TRL102");
    assertThat(bench.codes(bench.xliff().substring(0, 900))).containsExactly("TRL102");
    assertThat(bench.codes("<html/>")).containsAnyOf("TRL104", "TRL201");
    assertThat(bench.codes(bench.xliff().replace("Eine Überschrift", "\uE101\uE110"))).containsExactly("TRL106");
    assertThat(bench.codes(bench.xliff().replace("Eine Überschrift", "a<cp hex=\"0007\"/>"))).containsExactly("TRL106");
    Outcome<Incoming> huge = XliffReader.read("a.xlf", new byte[XliffGate.LIMIT + 1]);
    assertThat(huge.diagnostics()).extracting(one -> one.code().id()).containsExactly("TRL101");
    Outcome<Incoming> wide = XliffReader.read("a.xlf", bench.xliff().getBytes(StandardCharsets.UTF_16));
    assertThat(wide.diagnostics()).extracting(one -> one.code().id()).containsExactly("TRL107");
  }

  /** Files with pieces cut out and put in at random end in a finding or in nothing, never in an exception. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void brokenFilesNeverThrow(boolean po) {
    String file = po ? bench.po() : bench.xliff();
    Random random = new Random(20261122);
    for (int round = 0; round < 150; round++) {
      int from = random.nextInt(file.length());
      int to = Math.min(file.length(), from + random.nextInt(40));
      int other = random.nextInt(file.length() - 50);
      String broken = file.substring(0, from) + (round % 2 == 0 ? "" : file.substring(other, other + random.nextInt(50))) + file.substring(to);
      assertThatCode(() -> bench.merge(broken)).as(broken).doesNotThrowAnyException();
    }
  }

  @Test
  void windowsLineEndsMakeNoDifference() {
    assertThat(bench.merge(bench.xliff().replace("\n", "\r\n")).get().isEmpty()).isTrue();
    assertThat(bench.merge(bench.po().replace("\n", "\r\n")).get().isEmpty()).isTrue();
    assertThat(bench.merge("\uFEFF".concat(bench.xliff()).substring(1)).get().isEmpty()).isTrue();
  }

  /** As gettext has it: a text over several lines, comments in front, old entries behind. */
  @Test
  void poFilesOfOtherProgramsAreRead() {
    String po = bench.po().replace("msgstr \"So steht es da.\"", "msgstr \"\"\n\"So steht \"\n\"es da.\"") + "\n#~ msgid \"old\"\n#~ msgstr \"alt\"\n";
    assertThat(bench.merge(po).get().isEmpty()).isTrue();
    assertThat(bench.codes("msgid no quotes\n")).containsExactly("TRL105");
  }

  @Test
  void aMemoryHasWhatWasReviewed() throws Exception {
    Bench reviewed = new Bench(Bench.SOURCE, bench.before().replaceFirst("(#two .risks src=[0-9a-f]*)", "$1 state=reviewed"));
    TmxWriter.Memory memory = TmxWriter.write(List.of(Exporter.export("knee", reviewed.source, reviewed.target, java.util.Locale.GERMANY)), "1");
    assertThat(memory.pairs()).isEqualTo(2);
    Document document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
        .parse(new ByteArrayInputStream(memory.text().getBytes(StandardCharsets.UTF_8)));
    assertThat(document.getElementsByTagName("tu").getLength()).isEqualTo(2);
    assertThat(document.getElementsByTagName("seg").item(1).getTextContent()).isEqualTo("erstens CO~2~");
    assertThat(memory.text()).contains("<bpt i=\"1\" x=\"1\">~</bpt>2<ept i=\"1\">~</ept>");
  }
}
