package org.gatefold.preflight.press.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Lists every dictionary of a file that can be reached: page by page, then the rest. */
public final class FileObjects {
  /** A file with more is a plan of a city. */
  private static final int MOST = 600_000;

  private static final Set<String> BACK =
      Set.of("Parent", "P", "Pg", "Prev", "Next", "Dest", "D", "StructTreeRoot", "StructParent", "IRT", "Popup");

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Node> nodes = new ArrayList<>();

  private FileObjects() {}

  /**
   * A dictionary or a stream's dictionary.
   *
   * @param page the first page on which it is used, from 1; 0 if on none
   * @param key under which it was found
   */
  public record Node(COSDictionary dictionary, int page, String key) {}

  /** All of a document. */
  public static List<Node> of(PDDocument document) {
    FileObjects objects = new FileObjects();
    int number = 0;
    for (PDPage page : document.getPages()) {
      objects.walk(page.getCOSObject(), ++number);
    }
    objects.walk(document.getDocumentCatalog().getCOSObject(), 0);
    return objects.nodes;
  }

  /** What is still to be looked at. */
  private record Step(COSBase object, String key) {}

  private void walk(COSDictionary root, int page) {
    Deque<Step> open = new ArrayDeque<>();
    int first = nodes.size();
    open.push(new Step(root, ""));
    while (!open.isEmpty() && seen.size() < MOST) {
      Step step = open.pop();
      COSBase object = step.object instanceof COSObject reference ? reference.getObject() : step.object;
      if (object instanceof COSDictionary dictionary && seen.add(object)) {
        if (nodes.size() == first || !isPage(dictionary)) {
          nodes.add(new Node(dictionary, page, step.key));
          children(dictionary, open);
        } else {
          seen.remove(object); // a page has its own turn
        }
      } else if (object instanceof COSArray array && seen.add(object)) {
        for (int i = array.size() - 1; i >= 0; i--) {
          open.push(new Step(array.get(i), step.key));
        }
      }
    }
  }

  private static void children(COSDictionary dictionary, Deque<Step> open) {
    List<COSName> keys = new ArrayList<>(dictionary.keySet());
    for (COSName key : keys.reversed()) {
      COSBase value = dictionary.getItem(key);
      if (value != null && !BACK.contains(key.getName())) {
        open.push(new Step(value, key.getName()));
      }
    }
  }

  private static boolean isPage(COSDictionary dictionary) {
    COSName type = dictionary.getCOSName(COSName.TYPE);
    return COSName.PAGE.equals(type) || COSName.PAGES.equals(type);
  }
}
