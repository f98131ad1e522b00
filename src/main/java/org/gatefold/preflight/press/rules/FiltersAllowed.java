package org.gatefold.preflight.press.rules;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.gatefold.preflight.press.PressCode;
import org.gatefold.preflight.press.read.FileObjects.Node;
import org.jspecify.annotations.Nullable;

/** X4-74: no LZW; JPEG 2000, JBIG2 and 16 bits better not. */
final class FiltersAllowed implements NodeRule {
  @Override
  public List<PressCode> codes() {
    return List.of(PressCode.FILTERS, PressCode.FILTERS_RARE);
  }

  @Override
  public void check(Node node, Report report) {
    if (node.dictionary() instanceof COSStream stream) {
      for (COSName filter : filters(stream.getFilters())) {
        if (filter.equals(COSName.LZW_DECODE)) {
          report.owner(PressCode.FILTERS, node.page(), "LZW");
        } else if (filter.equals(COSName.JPX_DECODE) || filter.equals(COSName.JBIG2_DECODE)) {
          report.owner(PressCode.FILTERS_RARE, node.page(), filter.getName());
        }
      }
      boolean image = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
      if (image && stream.getInt(COSName.BITS_PER_COMPONENT, 8) == 16) {
        report.owner(PressCode.FILTERS_RARE, node.page(), "16 bit");
      }
    }
  }

  private static List<COSName> filters(@Nullable COSBase filters) {
    return switch (filters) {
      case COSName one -> List.of(one);
      case COSArray several -> several.toList().stream().filter(COSName.class::isInstance).map(COSName.class::cast).toList();
      case null, default -> List.of();
    };
  }
}
