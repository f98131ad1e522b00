package org.gatefold.render;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.model.paged.PagedDocument.Bookmark;

/** Writes the bookmarks (ISO 32000-1, 12.3.3), all of them open. */
final class OutlineWriter {
  private final Destinations destinations;

  OutlineWriter(Destinations destinations) {
    this.destinations = destinations;
  }

  COSDictionary write(List<Bookmark> bookmarks) {
    COSDictionary outlines = new COSDictionary();
    outlines.setItem(COSName.TYPE, COSName.OUTLINES);
    fill(outlines, bookmarks);
    return outlines;
  }

  /** Adds the children; gives how many entries are now to be seen below the parent. */
  private int fill(COSDictionary parent, List<Bookmark> bookmarks) {
    COSDictionary previous = null;
    int visible = 0;
    for (Bookmark bookmark : bookmarks) {
      COSDictionary item = new COSDictionary();
      item.setItem(COSName.TITLE, Cos.text(bookmark.title()));
      item.setItem(COSName.PARENT, parent);
      item.setItem(COSName.DEST, destinations.of(bookmark.destination()));
      if (previous == null) {
        parent.setItem(COSName.FIRST, item);
      } else {
        previous.setItem(COSName.NEXT, item);
        item.setItem(COSName.PREV, previous);
      }
      parent.setItem(COSName.LAST, item);
      previous = item;
      visible += 1 + fill(item, bookmark.children());
    }
    if (visible > 0) {
      parent.setInt(COSName.COUNT, visible);
    }
    return visible;
  }
}
