package org.gatefold.typeset.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.typeset.box.Box;

/** What begins at the next strip: places that links lead to, headings, list markers, named strings, boxes out of flow. */
final class Beginnings {
  private final List<String> anchors = new ArrayList<>();
  private final List<Strip.Marker> markers = new ArrayList<>();
  private final List<Strip.Loose> loose = new ArrayList<>();
  private final List<Box.Title> titles = new ArrayList<>();
  private final Map<String, String> strings = new LinkedHashMap<>();

  void add(Box.Head head) {
    anchors.addAll(head.anchors());
    strings.putAll(head.strings());
    if (head.title() != null) {
      titles.add(head.title());
    }
  }

  void add(Strip.Marker marker) {
    markers.add(marker);
  }

  void add(Strip.Loose box) {
    loose.add(box);
  }

  /** List markers move with the start of their line. */
  void shiftMarkers(double by) {
    markers.replaceAll(marker -> new Strip.Marker(marker.bullet(), marker.x() + by, marker.line()));
  }

  /** Whether a block that begins here has to have a strip for its sake. */
  boolean isEmpty() {
    return anchors.isEmpty() && loose.isEmpty() && strings.isEmpty();
  }

  /** Whether the end of a galley has to have a strip for its sake. */
  boolean needsPlace() {
    return !anchors.isEmpty() || !loose.isEmpty();
  }

  boolean isOutOfFlow() {
    return !loose.isEmpty();
  }

  void give(Strip strip) {
    hand(anchors, strip.anchors);
    hand(markers, strip.markers);
    hand(loose, strip.loose);
    hand(titles, strip.titles);
    strip.strings.putAll(strings);
    strings.clear();
  }

  private static <T> void hand(List<T> from, List<T> to) {
    to.addAll(from);
    from.clear();
  }
}
