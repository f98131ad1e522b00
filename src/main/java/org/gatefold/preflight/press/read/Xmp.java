package org.gatefold.preflight.press.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The simple properties of XMP metadata (ISO 16684-1).
 *
 * @param values by namespace and name, with a blank between
 */
public record Xmp(Map<String, String> values) {
  /** Nothing. */
  public static final Xmp NONE = new Xmp(Map.of());

  /** Namespaces by the prefixes that everybody uses. */
  private static final Map<String, String> SPACES = Map.of(
      "pdfxid", "http://www.npes.org/pdfx/ns/id/",
      "pdf", "http://ns.adobe.com/pdf/1.3/",
      "dc", "http://purl.org/dc/elements/1.1/",
      "xmp", "http://ns.adobe.com/xap/1.0/",
      "xmpMM", "http://ns.adobe.com/xap/1.0/mm/");

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final int LONGEST = 8 << 20;
  private static final int DEEPEST = 40;

  public Xmp {
    values = Map.copyOf(values);
  }

  /** Reads a metadata stream; what is not XMP has no values. */
  public static Xmp of(@Nullable COSStream stream) {
    if (stream == null) {
      return NONE;
    }
    try {
      Map<String, String> values = new HashMap<>();
      read(builder().parse(new ByteArrayInputStream(Streams.read(stream, LONGEST))).getDocumentElement(), values, 0);
      return new Xmp(values);
    } catch (IOException | SAXException | ParserConfigurationException notXmp) {
      return NONE;
    }
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setExpandEntityReferences(false);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null); // it would print
    return builder;
  }

  private static void read(Element element, Map<String, String> values, int depth) {
    boolean description = RDF.equals(element.getNamespaceURI()) && "Description".equals(element.getLocalName());
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; description && i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      values.putIfAbsent(attribute.getNamespaceURI() + " " + attribute.getLocalName(), attribute.getValue());
    }
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child && depth < DEEPEST) {
        if (description) {
          values.putIfAbsent(child.getNamespaceURI() + " " + child.getLocalName(), text(child));
        }
        read(child, values, depth + 1);
      }
    }
  }

  /** Its text, or the text of the first of its alternatives. */
  private static String text(Element element) {
    NodeList items = element.getElementsByTagNameNS(RDF, "li");
    Node text = items.getLength() > 0 ? items.item(0) : element;
    return text.getTextContent().strip();
  }

  /** A property by its usual prefix and name, such as {@code dc:title}; empty if it is not there. */
  public String get(String name) {
    int colon = name.indexOf(':');
    return values.getOrDefault(SPACES.get(name.substring(0, colon)) + " " + name.substring(colon + 1), "");
  }
}
