package org.gatefold.render;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.gatefold.model.DocumentId;
import org.gatefold.model.Metadata;
import org.jspecify.annotations.Nullable;

/** Writes the metadata packet: what the file says of itself, and which standards it keeps. */
final class Xmp {
  /** What made the file; no version, so that the same input keeps giving the same bytes. */
  static final String PRODUCER = "Gatefold";

  private static final String HEAD =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"\
       xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"\
      """;
  private static final String ARCHIVED =
      """
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"\
       xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"\
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"\
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
      """;
  private static final String PRINTED =
      """
       xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
      <pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion><pdf:Trapped>False</pdf:Trapped>
      <xmpMM:VersionID>1</xmpMM:VersionID><xmpMM:RenditionClass>default</xmpMM:RenditionClass>
      """;
  /** PDF/A does not know pdfuaid and wants it described (ISO 19005-2, 6.6.2.3). */
  private static final String EXTENSION =
      """
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      """;
  private static final String TAIL =
      """
      </rdf:Description></rdf:RDF></x:xmpmeta>
      <?xpacket end="r"?>""";

  private Xmp() {}

  /** For a file that is PDF/A-2a and PDF/UA-1. */
  static byte[] archived(Metadata metadata) {
    StringBuilder out = new StringBuilder(2500).append(HEAD).append(ARCHIVED);
    describe(out, metadata, metadata.date());
    return out.append(EXTENSION).append(TAIL).toString().getBytes(StandardCharsets.UTF_8);
  }

  /** For a file that is PDF/X-4; its own identifier is still to be stamped into it. */
  static byte[] printed(Metadata metadata, LocalDate date, DocumentId id) {
    StringBuilder out = new StringBuilder(2000).append(HEAD).append(PRINTED);
    out.append("<xmpMM:DocumentID>").append(FileId.uuid(id.toString())).append("</xmpMM:DocumentID>\n");
    out.append("<xmpMM:InstanceID>").append(FileId.uuidPlaceholder()).append("</xmpMM:InstanceID>\n");
    describe(out, metadata, date);
    return out.append(TAIL).toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void describe(StringBuilder out, Metadata metadata, @Nullable LocalDate date) {
    alternative(out, "dc:title", metadata.title());
    list(out, "dc:creator", "Seq", metadata.author());
    alternative(out, "dc:description", metadata.summary());
    list(out, "dc:language", "Bag", metadata.language().toLanguageTag());
    out.append("<dc:format>application/pdf</dc:format>\n");
    out.append("<xmp:CreatorTool>" + PRODUCER + "</xmp:CreatorTool><pdf:Producer>" + PRODUCER + "</pdf:Producer>\n");
    dates(out, date);
  }

  private static void alternative(StringBuilder out, String property, String text) {
    if (!text.isBlank()) {
      out.append('<').append(property).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
      escape(out, text);
      out.append("</rdf:li></rdf:Alt></").append(property).append(">\n");
    }
  }

  private static void list(StringBuilder out, String property, String kind, String text) {
    if (!text.isBlank()) {
      out.append('<').append(property).append("><rdf:").append(kind).append("><rdf:li>");
      escape(out, text);
      out.append("</rdf:li></rdf:").append(kind).append("></").append(property).append(">\n");
    }
  }

  /** The day of the article stands for the file's, so that building it again changes nothing. */
  private static void dates(StringBuilder out, @Nullable LocalDate date) {
    if (date != null) {
      for (String property : new String[] {"xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"}) {
        out.append('<').append(property).append('>').append(date).append("T00:00:00Z</").append(property).append(">\n");
      }
    }
  }

  private static void escape(StringBuilder out, String text) {
    text.codePoints().forEach(point -> {
      switch (point) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> out.appendCodePoint(allowed(point) ? point : ' ');
      }
    });
  }

  /** XML 1.0, production 2. */
  private static boolean allowed(int point) {
    return point >= ' ' && point != 0xFFFE && point != 0xFFFF && (point < 0xD800 || point > 0xDFFF);
  }
}
