package org.gatefold.typeset.css;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Styles that stand in the document itself: {@code <style>} is read, the attribute is refused. */
final class OwnStyles {
  private OwnStyles() {}

  static List<Stylesheet.Part> read(Document document, Origin template, Findings findings) {
    List<Stylesheet.Part> parts = new ArrayList<>();
    for (Element element : document.getAllElements()) {
      if (element.hasAttr("style")) {
        findings.add(CssCode.STYLE_ATTRIBUTE, origin(element, template), element.attr("style"));
      }
      if (element.normalName().equals("style")) {
        ParsedFile file = SheetReader.read(element.data(), template);
        // Lines within the element are no lines of the template: only the file is known.
        file.findings().forEach(found -> findings.add(found.code(), template, found.arguments().toArray()));
        file.imports().forEach(wanted -> findings.add(CssCode.IMPORT_MISSING, template, wanted.url()));
        parts.add(file.part());
      }
    }
    return parts;
  }

  private static Origin origin(Element element, Origin template) {
    return element.hasAttr("data-origin") ? Origin.parse(element.attr("data-origin")) : template;
  }
}
