package org.gatefold.preflight.press.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.gatefold.preflight.press.read.FileObjects.Node;
import org.jspecify.annotations.Nullable;

/** The transparency groups of a file that name the space in which they blend. */
final class Blending {
  private Blending() {}

  /**
   * A group.
   *
   * @param page 0 if it is on none
   * @param space such as {@code DeviceCMYK}; profiles by their number of colours
   * @param isMask whether it is a soft mask's
   */
  record Group(int page, String space, boolean isMask) {}

  static List<Group> groups(Subject file) {
    Set<COSBase> masks = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Node node : file.objects()) {
      COSDictionary form = node.key().equals("SMask") ? node.dictionary().getCOSDictionary(COSName.G) : null;
      COSDictionary group = form == null ? null : form.getCOSDictionary(COSName.GROUP);
      if (group != null) {
        masks.add(group);
      }
    }
    List<Group> groups = new ArrayList<>();
    for (Node node : file.objects()) {
      String space = node.key().equals("Group") ? name(node.dictionary().getDictionaryObject(COSName.CS)) : "";
      if (!space.isEmpty()) {
        groups.add(new Group(node.page(), space, masks.contains(node.dictionary())));
      }
    }
    return groups;
  }

  private static String name(@Nullable COSBase space) {
    if (space instanceof COSArray array && array.size() > 0 && array.getObject(0) instanceof COSName kind) {
      boolean icc = kind.equals(COSName.ICCBASED) && array.size() > 1;
      return icc && array.getObject(1) instanceof COSStream profile
          ? kind.getName() + " " + (profile.getInt(COSName.N, 0) == 3 ? "RGB" : profile.getInt(COSName.N, 0))
          : kind.getName();
    }
    return space instanceof COSName name ? name.getName() : "";
  }
}
