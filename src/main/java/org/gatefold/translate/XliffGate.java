package org.gatefold.translate;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;

/** Looks at a file before the library does: how large it is, that it declares no entities, and on which line each unit begins. */
final class XliffGate {
  /** Bytes that a file may have. */
  static final int LIMIT = 8 << 20;

  private static final int DEEPEST = 64;

  private final String file;
  private final Findings findings;
  private final Map<String, Origin> units = new HashMap<>();
  private int depth;

  private XliffGate(String file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /**
   * What went through.
   *
   * @param units where each unit begins, by id
   */
  record Passed(String text, Map<String, Origin> units) {}

  static Optional<Passed> pass(String file, byte[] bytes, Findings findings) {
    return text(file, bytes, findings).flatMap(text -> new XliffGate(file, findings).pass(text));
  }

  /** A file's text without a byte order mark, or nothing and a finding. */
  static Optional<String> text(String file, byte[] bytes, Findings findings) {
    if (bytes.length > LIMIT) {
      findings.add(TranslateCode.FILE_TOO_LARGE, Origin.of(file), bytes.length, LIMIT);
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      findings.add(TranslateCode.NOT_UTF8, Origin.of(file));
      return Optional.empty();
    }
  }

  private Optional<Passed> pass(String text) {
    if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
      findings.add(TranslateCode.HAS_DTD, Origin.of(file));
      return Optional.empty();
    }
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        step(reader);
      }
      reader.close();
    } catch (XMLStreamException e) {
      findings.add(TranslateCode.NOT_XML, place(e.getLocation()), firstLine(e));
    }
    return findings.hasErrors() ? Optional.empty() : Optional.of(new Passed(text, units));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private void step(XMLStreamReader reader) throws XMLStreamException {
    int event = reader.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      depth++;
      if (depth > DEEPEST) {
        throw new XMLStreamException("elements lie more than " + DEEPEST + " deep", reader.getLocation());
      }
      String id = reader.getAttributeValue(null, "id");
      if (reader.getLocalName().equals("unit") && id != null && units.putIfAbsent(id, place(reader.getLocation())) != null) {
        findings.add(TranslateCode.UNIT_TWICE, place(reader.getLocation()), id);
      }
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
  }

  private Origin place(Location location) {
    return location == null || location.getLineNumber() < 1 ? Origin.of(file) : new Origin(file, location.getLineNumber(), 1);
  }

  private static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage());
    int last = message.lastIndexOf("Message: ");
    return message.substring(last < 0 ? 0 : last + "Message: ".length()).lines().findFirst().orElse("");
  }
}
