package org.gatefold.render;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an SVG file for what would be lost or fetched when it is drawn. */
final class SvgCheck {
  private static final Set<String> LOST = Set.of("script", "foreignobject", "animate", "animatetransform",
      "animatemotion", "set", "video", "audio", "iframe");

  private final List<Prepared.Remark> remarks = new ArrayList<>();
  private boolean svg;
  private boolean text;

  private SvgCheck() {}

  /** Findings that do not keep the file from being drawn. */
  static List<Prepared.Remark> check(byte[] bytes) throws RefusedPicture {
    SvgCheck check = new SvgCheck();
    try {
      check.read(factory().createXMLStreamReader(new ByteArrayInputStream(bytes)));
    } catch (XMLStreamException malformed) {
      throw RefusedPicture.because("line " + malformed.getLocation().getLineNumber() + " is not well-formed XML");
    }
    return check.remarks;
  }

  /** The JDK's own parser, which then reads neither document types nor entities. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private void read(XMLStreamReader reader) throws XMLStreamException, RefusedPicture {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> element(reader);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> style(reader.getText());
        default -> {}
      }
    }
    PngReader.require(svg, "it has no element svg");
  }

  private void element(XMLStreamReader reader) throws RefusedPicture {
    String name = lower(reader.getLocalName());
    svg |= name.equals("svg");
    PngReader.require(!LOST.contains(name), "its element " + name + " would be lost");
    if (name.equals("text") && !text) {
      text = true;
      remarks.add(Prepared.Remark.of(RenderCode.PICTURE_TEXT));
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals("href") && !name.equals("a")) {
        reference(reader.getAttributeValue(i));
      }
      style(reader.getAttributeValue(i));
    }
  }

  /** In attributes and style sheets, url(...) and imports. */
  private static void style(String text) throws RefusedPicture {
    for (int at = text.indexOf("url("); at >= 0; at = text.indexOf("url(", at + 4)) {
      int end = text.indexOf(')', at);
      String target = text.substring(at + 4, end < 0 ? text.length() : end).strip();
      reference(target.startsWith("'") || target.startsWith("\"") ? target.substring(1) : target);
    }
    if (text.contains("@import")) {
      throw new RefusedPicture(RenderCode.PICTURE_REFERENCE, "another style sheet");
    }
  }

  private static void reference(String target) throws RefusedPicture {
    String address = target.strip();
    if (!address.startsWith("#") && !address.startsWith("data:")) {
      throw new RefusedPicture(RenderCode.PICTURE_REFERENCE, address);
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
