package org.gatefold.typeset.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.model.paged.Page;
import org.gatefold.model.paged.PagedDocument.Bookmark;
import org.gatefold.model.paged.PagedDocument.Destination;
import org.gatefold.typeset.box.Box;

/** What grows while the pages of one document are painted: destinations, bookmarks, link ids. */
final class DocumentCanvas {
  private final Map<String, Destination> destinations = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();
  private int links;

  private record Entry(int level, String title, String language, Destination destination) {}

  int nextLink() {
    return links++;
  }

  void add(Page page) {
    pages.add(page);
  }

  List<Page> pages() {
    return pages;
  }

  /** Names a place; the first of a name stands. */
  void destination(String name, Destination place) {
    destinations.putIfAbsent(name, place);
  }

  boolean leadsTo(String name) {
    return destinations.containsKey(name);
  }

  Map<String, Destination> destinations() {
    return destinations;
  }

  void heading(Box.Title title, Destination place) {
    entries.add(new Entry(title.level(), title.text(), title.language(), place));
  }

  /** Bookmarks nested by the levels of their headings. Where titles in two languages stand side by side, each has its own below it. */
  List<Bookmark> outline() {
    int[] at = {0};
    return outline(byTitle(), at, 0);
  }

  private List<Entry> byTitle() {
    List<String> languages = entries.stream().filter(entry -> entry.level() == 1).map(Entry::language).distinct().toList();
    return languages.size() < 2 ? entries
        : entries.stream().sorted(Comparator.comparingInt(entry -> Math.max(0, languages.indexOf(entry.language())))).toList();
  }

  private static List<Bookmark> outline(List<Entry> entries, int[] at, int above) {
    List<Bookmark> bookmarks = new ArrayList<>();
    while (at[0] < entries.size() && entries.get(at[0]).level() > above) {
      Entry entry = entries.get(at[0]);
      at[0]++;
      bookmarks.add(new Bookmark(
          entry.title().replace("\u00AD", ""), entry.destination(), outline(entries, at, entry.level())));
    }
    return bookmarks;
  }
}
