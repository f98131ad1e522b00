package org.gatefold.fill;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Severity;
import org.gatefold.fill.EditorMarks.Numbered;
import org.gatefold.fill.EditorPlaces.Target;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.FilledPage.Passage;
import org.gatefold.model.Manuscript;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.FrontMatter;
import org.gatefold.model.article.Inline;
import org.gatefold.model.article.Reference;

/**
 * What the editor's sheet says: an article with each finding beside the sentence that it is about, then the references with
 * what concerns them, then what concerns the article as a whole.
 */
final class EditorSheet {
  /** Its template, style sheets and messages, below {@code templates/}. */
  static final String TEMPLATE = "_editor/editor.ftlh";
  static final List<String> STYLES = List.of("_shared/base.css", "_editor/editor.css");
  static final String MESSAGES = "_editor/messages/";
  private static final int MOST_STEPS = 6;

  private final CitedArticle article;
  private final FrontMatter front;
  private final InlineHtml inlines;
  private final Plain plain;
  private final Badges badges;
  private final EditorMarks marks;
  private final EditorText text;
  private final Msg say;
  private final List<Passage> passages = new ArrayList<>();

  /**
   * A sheet.
   *
   * @param msg the words that all templates share
   * @param say the words of the sheet
   */
  EditorSheet(CitedArticle article, List<Diagnostic> findings, Msg msg, Msg say) {
    this.article = article;
    this.say = say;
    front = article.manuscript().article().frontMatter();
    Map<Origin, Integer> remarks = Remarks.numbers(Remarks.in(article.manuscript().article().blocks()));
    inlines = new InlineHtml(article, remarks, false);
    plain = new Plain(article, remarks);
    badges = new Badges(article, msg);
    marks = new EditorMarks(findings, new EditorPlaces(article.manuscript()));
    text = new EditorText(inlines, marks, front.language(), say.text("editor.number"));
  }

  /** What the template calls {@code sheet}. */
  Map<String, Object> map() {
    Manuscript manuscript = article.manuscript();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("title", front.title());
    map.put("file", manuscript.article().origin().file());
    map.put("folder", "articles/" + manuscript.article().slug() + "/");
    map.put("status", front.status().name().toLowerCase(Locale.ROOT));
    map.put("head", head());
    map.put("rows", rows(manuscript.article().blocks()));
    map.put("remarks", remarks());
    map.put("works", works());
    map.put("whole", section(marks.take(new Target.Whole()), marks.takeRest()));
    map.put("elsewhere", section(marks.take(new Target.Elsewhere()), List.of()));
    summary(map);
    return map;
  }

  /** What the file must say, in order; to be asked for behind {@link #map}. */
  List<Passage> passages() {
    return List.copyOf(passages);
  }

  private List<Map<String, Object>> section(List<Numbered> found, List<Numbered> more) {
    List<Numbered> all = new ArrayList<>(found);
    all.addAll(more);
    return EditorRows.findings(all, passages);
  }

  /** Title, subtitle and summary, as far as there are any. */
  private List<Map<String, Object>> head() {
    Map<String, String> texts = Map.of("title", front.title(), "subtitle", front.subtitle(), "summary", front.summary());
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String key : EditorPlaces.HEAD) {
      Origin place = front.places().getOrDefault(key, Origin.NOWHERE);
      String words = texts.getOrDefault(key, "");
      if (!words.isBlank()) {
        StringBuilder html = new StringBuilder("<p>");
        text.write(place, List.of(new Inline.Text(words, place)), html);
        passages.add(new Passage(0, Plain.collapse(words), place));
        rows.add(Map.of("kind", "head " + key, "label", key + ":", "html", Markup.of(html.append("</p>").toString()), "wide", false,
            "lines", EditorWords.textLines(List.of(words)), "findings", EditorRows.findings(text.taken(), passages)));
      }
    }
    return rows;
  }

  private List<Map<String, Object>> rows(List<Block> blocks) {
    EditorRows rows = new EditorRows(text, Passages.of(blocks, plain));
    rows.blocks(blocks, "text");
    passages.addAll(rows.passages());
    return rows.rows();
  }

  private List<Map<String, Object>> remarks() {
    List<Map<String, Object>> maps = new ArrayList<>();
    List<Inline.Remark> remarks = Remarks.in(article.manuscript().article().blocks());
    for (int i = 0; i < remarks.size(); i++) {
      String marker = Remarks.marker(i + 1);
      maps.add(Map.of("id", InlineHtml.remarkId(marker), "marker", marker, "rows", rows(remarks.get(i).blocks())));
    }
    return maps;
  }

  /** The references as they are printed, and then those that nothing cites. */
  private List<Map<String, Object>> works() {
    Map<String, Reference> open = new LinkedHashMap<>(article.manuscript().references());
    List<Map<String, Object>> works = new ArrayList<>();
    for (CitedArticle.Note note : article.notes()) {
      note.keys().forEach(open::remove);
      passages.add(new Passage(0, plain.text(note.text()), Origin.NOWHERE));
      works.add(work(InlineHtml.noteId(note.number()), note.number() + ".", note.keys(), inlines.html(note.text())));
    }
    open.forEach((key, reference) -> {
      String title = Plain.collapse(String.valueOf(reference.csl().getOrDefault("title", "")));
      passages.add(new Passage(0, title, reference.origin()));
      works.add(work("", "–", List.of(key), "<bdi>" + Html.escape(title) + "</bdi>"));
    });
    return works;
  }

  private Map<String, Object> work(String id, String marker, List<String> keys, String html) {
    StringBuilder numbers = new StringBuilder();
    keys.forEach(key -> text.numbers(marks.take(new Target.Work(key)), numbers));
    return Map.of("id", id, "marker", marker, "key", String.join(", ", keys), "html", Markup.of(html), "numbers", Markup.of(numbers.toString()),
        "badge", keys.size() == 1 ? badges.of(keys.getFirst()) : "", "lines", EditorWords.textLines(List.of(html)), "findings", EditorRows.findings(text.taken(), passages));
  }

  /** Counts, and what to do first; all findings have their numbers by now. */
  private void summary(Map<String, Object> map) {
    List<Numbered> all = marks.all();
    map.put("count", all.size());
    map.put("errors", count(all, Severity.ERROR));
    map.put("editorial", count(all, Severity.EDITORIAL));
    map.put("others", all.size() - count(all, Severity.ERROR) - count(all, Severity.EDITORIAL));
    Map<EditorTopic, List<Numbered>> topics = new EnumMap<>(EditorTopic.class);
    all.forEach(one -> topics.computeIfAbsent(EditorTopic.of(one.finding().code().id()), topic -> new ArrayList<>()).add(one));
    List<Map<String, Object>> kinds = new ArrayList<>();
    topics.forEach((topic, found) -> kinds.add(Map.of("name", say.text("editor.topic." + topic.id()), "count", found.size(),
        "numbers", EditorWords.numbers(found))));
    map.put("kinds", kinds);
    map.put("steps", steps(all, topics));
  }

  private static int count(List<Numbered> all, Severity severity) {
    return (int) all.stream().filter(one -> one.finding().severity() == severity).count();
  }

  private List<Map<String, Object>> steps(List<Numbered> all, Map<EditorTopic, List<Numbered>> topics) {
    List<Map<String, Object>> steps = new ArrayList<>();
    List<Numbered> errors = all.stream().filter(one -> one.finding().severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      steps.add(Map.of("text", say.text("editor.do.errors", errors.size()), "numbers", EditorWords.numbers(errors)));
    }
    topics.forEach((topic, found) -> {
      List<Numbered> rest = found.stream().filter(one -> one.finding().severity() != Severity.ERROR).toList();
      if (!rest.isEmpty() && steps.size() < MOST_STEPS) {
        steps.add(Map.of("text", say.text("editor.do." + topic.id(), rest.size()), "numbers", EditorWords.numbers(rest)));
      }
    });
    return steps;
  }
}
