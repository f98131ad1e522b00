package org.gatefold.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gatefold.model.article.FrontMatter;
import org.gatefold.model.article.Wording;
import org.gatefold.model.article.Wording.Edit;
import org.gatefold.model.article.Wording.Key;
import org.gatefold.model.article.Wording.Range;
import org.jspecify.annotations.Nullable;

/** Changes of the lines between {@code ---}. */
final class HeadEdits {
  private HeadEdits() {}

  /**
   * The line {@code translation:}.
   *
   * @param by who translated, null to leave that
   * @param cover what is new about the title and what goes with it; null if nothing is
   */
  static List<Edit> translation(Wording target, @Nullable String by, boolean reviewed, RegionStates.@Nullable Decision cover) {
    FrontMatter.Translation now = target.frontMatter().translation();
    FrontMatter.Translation before = now == null ? new FrontMatter.Translation("translator", false) : now;
    State usual = reviewed ? State.FINAL : State.TRANSLATED;
    State said = State.of(before.state()).orElse(before.reviewed() ? State.FINAL : State.TRANSLATED);
    State state = cover == null ? said : cover.state();
    boolean keep = cover == null && !before.state().isEmpty();
    FrontMatter.Translation after = new FrontMatter.Translation(by == null ? before.by() : by, reviewed,
        cover == null || cover.src() == null ? before.src() : cover.src(), keep ? before.state() : state == usual ? "" : state.id());
    if (after.equals(now)) {
      return List.of();
    }
    Key key = target.head().get("translation");
    return List.of(key == null ? new Edit(behind(target, "status"), "translation: " + written(after) + "\n")
        : new Edit(key.value(), written(after)));
  }

  private static String written(FrontMatter.Translation translation) {
    return "{by: " + word(translation.by()) + ", reviewed: " + translation.reviewed()
        + (translation.src().isEmpty() ? "" : ", src: " + Raw.quoted(translation.src()))
        + (translation.state().isEmpty() ? "" : ", state: " + translation.state()) + "}";
  }

  private static String word(String by) {
    boolean plain = !by.isEmpty() && by.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    return plain ? by : Raw.quoted(by);
  }

  /** The place behind the lines of a key. */
  private static Range behind(Wording wording, String key) {
    Key found = wording.head().get(key);
    int at = found == null ? wording.text().indexOf('\n') + 1 : found.lines().to();
    return new Range(at, at);
  }

  /** What makes a source's front matter that of a new translation. */
  static List<Edit> fresh(Wording source, Locale to) {
    List<Edit> edits = new ArrayList<>();
    value(source, "lang", to.toLanguageTag(), edits);
    edits.add(new Edit(behind(source, "lang"), "source: " + source.frontMatter().language().toLanguageTag() + "\n"));
    value(source, "status", "draft", edits);
    Key reviewed = source.head().get("reviewed");
    if (reviewed != null) {
      edits.add(new Edit(reviewed.lines(), ""));
    }
    return edits;
  }

  private static void value(Wording source, String key, String value, List<Edit> edits) {
    Key found = source.head().get(key);
    if (found != null) {
      edits.add(new Edit(found.value(), value));
    }
  }
}
