package org.gatefold.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Severity;
import org.gatefold.publish.Report.Status;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JUnitWriterTest {
  private static final Path SCHEMA = Path.of("src/test/resources/publish/junit-10.xsd");

  @Test
  void isWhatBuildServersRead() throws Exception {
    validate(Reports.mixed());
    validate(Reports.report(0, false, List.of()));
  }

  @Test
  void hasASuiteForTheRunAndEachDocument() throws Exception {
    assertThat(text(Reports.mixed())).isEqualTo("""
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="gatefold" tests="6" failures="3" errors="0">
          <testsuite name="run" tests="1" failures="0" errors="0" skipped="0">
            <testcase classname="gatefold.run" name="loaded"/>
            <system-out>brand/una guía ñ#1.yaml:3:1: warning[TST102] `[x](y) {1}` is warning
          help: look at `[x](y) {1}`
        </system-out>
          </testsuite>
          <testsuite name="back/en-US/handout.screen.pdf" tests="1" failures="0" errors="0" skipped="0">
            <testcase classname="back.en-US.handout-screen" name="made"/>
            <system-out>note[TST103] `old` is note
          help: look at `old`
        articles/back/article.en-US.md:12:7: editorial[TST101] `pang2022` is editorial
          help: look at `pang2022`
        </system-out>
          </testsuite>
          <testsuite name="back/en-US/trifold.screen.pdf" tests="2" failures="2" errors="0" skipped="0">
            <testcase classname="back.en-US.trifold-screen" name="made">
              <failure message="there are errors" type="made"/>
            </testcase>
            <testcase classname="back.en-US.trifold-screen" name="TST100">
              <failure message="`one` is error (and 1 more)" type="TST100">articles/back/article.en-US.md:9: error[TST100] `one` is error
          help: look at `one`
        articles/back/article.en-US.md:30:2: error[TST100] `two` is error
          help: look at `two`
        </failure>
            </testcase>
            <system-out>articles/back/article.en-US.md:12:7: editorial[TST101] `pang2022` is editorial
          help: look at `pang2022`
        </system-out>
          </testsuite>
          <testsuite name="knee/es-CO/handout.press.pdf" tests="2" failures="1" errors="0" skipped="1">
            <testcase classname="knee.es-CO.handout-press" name="made">
              <skipped message="the run ended before its turn came"/>
            </testcase>
            <testcase classname="knee.es-CO.handout-press" name="TST100">
              <failure message="`knee` is error" type="TST100">articles/knee/references.json: error[TST100] `knee` is error
          help: look at `knee`
        </failure>
            </testcase>
          </testsuite>
        </testsuites>
        """);
  }

  @Test
  void failsTheRunForWhatIsInNoArticle() throws Exception {
    Document xml = parse(Reports.report(3, false, List.of(),
        Reports.finding(Severity.ERROR, Origin.of("gatefold.yaml"), "job")));
    assertThat(attributes(xml, "testcase", "name")).containsExactly("loaded", "TST100");
    assertThat(attributes(xml, "failure", "type")).containsExactly("loaded", "TST100");
  }

  /** Nothing that stands in a file may break the report of it. */
  @Test
  void isWellFormedForAnyText() throws Exception {
    StringBuilder all = new StringBuilder("]]> <!-- & &amp; <a b='c'> \"q\" \t\r\n \uD83E\uDDB4 \uD800 \uFFFE \uDC00\uD800");
    for (char c = 0; c < 0x100; c++) {
      all.append(c);
    }
    Diagnostic odd = Reports.finding(Severity.ERROR, Origin.NOWHERE, all.toString());
    Report report = Reports.report(2, false, List.of(Reports.document(Reports.HANDOUT, Status.FAILED, odd)), odd);
    validate(report);
    String legal = all.toString().replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "\uFFFD").replace("\uFFFE", "\uFFFD")
        .replace("\uD800 ", "\uFFFD ").replace("\uDC00\uD800", "\uFFFD\uFFFD");
    assertThat(attributes(parse(report), "failure", "message")).contains("`" + legal + "` is error");
    assertThat(((Element) parse(report).getElementsByTagName("failure").item(1)).getTextContent())
        .isEqualTo("error[TST100] `" + legal + "` is error\n  help: look at `" + legal + "`\n");
  }

  private static void validate(Report report) throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    Validator validator = factory.newSchema(new StreamSource(SCHEMA.toFile())).newValidator();
    validator.validate(new StreamSource(new ByteArrayInputStream(new JUnitWriter().write(report))));
  }

  private static Document parse(Report report) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setExpandEntityReferences(false);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(new JUnitWriter().write(report)));
  }

  private static List<String> attributes(Document xml, String element, String attribute) {
    List<String> values = new ArrayList<>();
    NodeList nodes = xml.getElementsByTagName(element);
    for (int i = 0; i < nodes.getLength(); i++) {
      values.add(((Element) nodes.item(i)).getAttribute(attribute));
    }
    return values;
  }

  private static String text(Report report) {
    return new String(new JUnitWriter().write(report), StandardCharsets.UTF_8);
  }
}
