package org.gatefold.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.diag.Origin;
import org.gatefold.model.paged.LinkArea;
import org.gatefold.model.paged.Page;

/** Writes link annotations (ISO 32000-1, 12.5.6.5) as PDF/UA wants them: described, printed, tied to the structure. */
final class LinkWriter {
  private static final int PRINT = 4;

  private final Run run;
  private final Destinations destinations;
  private int structParent;

  /** @param structParent the first number in the parent tree that no page uses */
  LinkWriter(Run run, Destinations destinations, int structParent) {
    this.run = run;
    this.destinations = destinations;
    this.structParent = structParent;
  }

  /** The annotations of a page by the ids of its areas; {@code number} is 1-based. */
  Map<Integer, COSDictionary> write(Page page, int number) {
    Map<Integer, COSDictionary> annotations = new LinkedHashMap<>();
    for (LinkArea link : page.links()) {
      annotations.put(link.id(), annotation(link, page.height(), number));
    }
    return annotations;
  }

  private COSDictionary annotation(LinkArea link, double height, int number) {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setItem(COSName.SUBTYPE, Cos.name("Link"));
    double top = height - link.area().y();
    double left = link.area().x();
    annotation.setItem(COSName.RECT,
        Cos.numbers(left, top - link.area().height(), left + link.area().width(), top));
    annotation.setItem(COSName.BORDER, Cos.numbers(0, 0, 0));
    annotation.setInt(COSName.F, PRINT);
    annotation.setItem(COSName.CONTENTS, Cos.text(link.contents().isBlank() ? link.target() : link.contents()));
    annotation.setInt(COSName.STRUCT_PARENT, structParent++);
    lead(annotation, link.target(), number);
    return annotation;
  }

  private void lead(COSDictionary annotation, String target, int number) {
    if (!target.startsWith("#")) {
      annotation.setItem(COSName.A, uri(target));
      return;
    }
    Optional<COSArray> destination = destinations.of(target.substring(1));
    if (destination.isEmpty()) {
      run.report(RenderCode.LINK_TARGET, Origin.NOWHERE, number, target);
      return;
    }
    annotation.setItem(COSName.DEST, destination.get());
  }

  private static COSDictionary uri(String target) {
    COSDictionary action = Cos.inline();
    action.setItem(COSName.S, COSName.URI);
    action.setItem(COSName.URI, Cos.text(Uris.ascii(target)));
    return action;
  }
}
