package org.gatefold.typeset.box;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gatefold.typeset.css.ComputedStyle.ListStyle;
import org.gatefold.typeset.css.ComputedStyle.Piece;

/**
 * What cross-references say of the places they lead to. Much of it is known only when all pages are set, so a document is
 * set again while {@link #settle} says that an answer was wrong. One for each document.
 */
public final class Targets {
  /** What stands for a page that is not known yet: few documents of ours have more pages. */
  private static final String UNKNOWN_PAGE = "00";

  private final Map<String, Map<String, Integer>> counters = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final List<Asked> asked = new ArrayList<>();
  private Map<String, Integer> pages = Map.of();

  private record Asked(Supplier<String> answer, String given) {}

  /** Says what the counters are at an element. */
  void define(String id, Map<String, Integer> seen) {
    counters.put(id, Map.copyOf(seen));
  }

  /** Says what text is generated before or after an element. */
  void define(String id, Piece piece, String text) {
    texts.put(id + " " + piece, text);
  }

  /** What a counter is at an element; {@code page} is the number of its page. */
  String counter(String id, String name, ListStyle style) {
    return ask(() -> find(id, name, style));
  }

  /** The text generated before or after an element. */
  String generated(String id, Piece piece) {
    return ask(() -> texts.getOrDefault(id + " " + piece, ""));
  }

  private String find(String id, String name, ListStyle style) {
    if (name.equals("page")) {
      Integer page = pages.get(id);
      return page == null ? UNKNOWN_PAGE : CounterStyles.format(page, style);
    }
    return CounterStyles.format(counters.getOrDefault(id, Map.of()).getOrDefault(name, 0), style);
  }

  private String ask(Supplier<String> answer) {
    String given = answer.get();
    asked.add(new Asked(answer, given));
    return given;
  }

  /** Whether anything depends on where things come to stand. */
  public boolean isAsked() {
    return !asked.isEmpty();
  }

  /**
   * Takes the 1-based page numbers of ids.
   *
   * @return whether any answer given so far would be another now
   */
  public boolean settle(Map<String, Integer> found) {
    pages = Map.copyOf(found);
    boolean wrong = asked.stream().anyMatch(question -> !question.answer().get().equals(question.given()));
    asked.clear();
    return wrong;
  }
}
