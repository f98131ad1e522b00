package org.gatefold.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gatefold.diag.Origin;
import org.gatefold.fill.EditorMarks.Numbered;
import org.gatefold.fill.EditorPlaces.Target;
import org.gatefold.model.article.Inline;

/** Running text with what was found in it: a sentence is marked, and its numbers stand behind it. */
final class EditorText {
  private final InlineHtml inlines;
  private final EditorMarks marks;
  private final Locale locale;
  private final String title;
  private final List<Numbered> taken = new ArrayList<>();

  /** @param title what a number is called, with {@code {0}} for the number */
  EditorText(InlineHtml inlines, EditorMarks marks, Locale locale, String title) {
    this.inlines = inlines;
    this.marks = marks;
    this.locale = locale;
    this.title = title;
  }

  /** What was numbered since this was last asked. */
  List<Numbered> taken() {
    List<Numbered> now = List.copyOf(taken);
    taken.clear();
    return now;
  }

  /** Writes a text that begins at a place; what concerns all of it stands in front. */
  void write(Origin place, List<Inline> content, StringBuilder out) {
    numbers(marks.take(new Target.Text(place, -1)), " front", out);
    new Writer(place, EditorSentences.of(content, locale), out).write(content);
  }

  /** Writes numbers that lead to their findings, behind what they are about. */
  void numbers(List<Numbered> found, StringBuilder out) {
    numbers(found, "", out);
  }

  private void numbers(List<Numbered> found, String more, StringBuilder out) {
    for (Numbered one : found) {
      out.append("<span class=\"marker mark ").append(weight(one)).append(more).append("\">");
      out.append("<a href=\"#").append(one.id()).append("\" aria-label=\"")
          .append(Html.escape(title.replace("{0}", Integer.toString(one.number())))).append("\">")
          // A line may end between two of them.
          .append(one.number()).append("</a></span>&#8203;");
    }
    taken.addAll(found);
  }

  static String weight(Numbered found) {
    return "is-" + found.finding().severity().name().toLowerCase(Locale.ROOT);
  }

  /** One text. Spaces wait until it is known what comes behind them: numbers and calls stand close to their word. */
  private final class Writer {
    private final Origin place;
    private final EditorSentences sentences;
    private final StringBuilder out;
    private int at;
    private int sentence;
    private boolean space;

    Writer(Origin place, EditorSentences sentences, StringBuilder out) {
      this.place = place;
      this.sentences = sentences;
      this.out = out;
    }

    void write(List<Inline> content) {
      content.forEach(this::inline);
      close();
    }

    private void inline(Inline inline) {
      switch (inline) {
        case Inline.Text text -> text(text.text());
        case Inline.Emphasis emphasis -> element("em", "", emphasis.content());
        case Inline.Strong strong -> element("strong", "", strong.content());
        case Inline.Shifted shifted -> element(shifted.raised() ? "sup" : "sub", "", shifted.content());
        case Inline.Foreign foreign -> element("span", foreign(foreign.language()), foreign.content());
        case Inline.Link link -> element("a", " href=\"" + Html.escape(link.target()) + "\"", link.content());
        case Inline.Citation citation -> {
          if (citation.narrative()) {
            next();
          }
          space = false;
          inlines.write(List.of(citation), out);
        }
        case Inline.Remark remark -> {
          space = false;
          inlines.write(List.of(remark), out);
        }
        case Inline.LineBreak lineBreak -> {
          out.append("<br>");
          at++;
        }
      }
    }

    private static String foreign(Locale language) {
      return " lang=\"" + language.toLanguageTag() + "\" dir=\"" + Html.direction(language) + "\"";
    }

    private void element(String name, String attributes, List<Inline> content) {
      next();
      out.append('<').append(name).append(attributes).append('>');
      content.forEach(this::inline);
      out.append("</").append(name).append('>');
    }

    /** Before something that belongs to the text at hand: ends the sentence before it, and prints the space between. */
    private void next() {
      if (sentences.holding(at) > sentence) {
        close();
        sentence = sentences.holding(at);
      }
      out.append(space ? " " : "");
      space = false;
    }

    private void text(String text) {
      int from = 0;
      while (from < text.length()) {
        int end = Math.min(text.length(), from + Math.max(1, sentences.end(sentences.holding(at)) - at));
        piece(text.substring(from, end));
        from = end;
      }
    }

    private void piece(String piece) {
      String words = piece.stripTrailing();
      String inner = words.stripLeading();
      if (inner.isEmpty()) {
        space |= !piece.isEmpty();
      } else {
        space |= inner.length() < words.length();
        next();
        boolean found = marks.has(new Target.Text(place, sentence));
        out.append(found ? "<span class=\"found\">" : "");
        Html.escape(inner, out);
        out.append(found ? "</span>" : "");
        space = words.length() < piece.length();
      }
      at += piece.length();
    }

    private void close() {
      numbers(marks.take(new Target.Text(place, sentence)), out);
    }
  }
}
