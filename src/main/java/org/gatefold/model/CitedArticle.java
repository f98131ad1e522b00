package org.gatefold.model;

import java.util.List;
import java.util.Map;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.Inline;
import org.jspecify.annotations.Nullable;

/**
 * A manuscript whose citations all lead somewhere.
 *
 * @param notes in the order of their numbers. Where the style numbers references, one for each reference cited, in order of
 *     first citation; where it writes notes, one for each citation
 * @param references what a list of references prints, in its order; empty where the style has none
 * @param calls what is printed for a citation, by the citation's origin
 */
public record CitedArticle(Manuscript manuscript, List<Note> notes, List<Entry> references, Map<Origin, Call> calls) {
  public CitedArticle {
    notes = List.copyOf(notes);
    references = List.copyOf(references);
    calls = Map.copyOf(calls);
  }

  /** An article whose list of references is that of its notes. */
  public CitedArticle(Manuscript manuscript, List<Note> notes, Map<Origin, Call> calls) {
    this(manuscript, notes, notes.stream().map(Entry::of).toList(), calls);
  }

  /** The text that stands beside the article as one of its own, with the same notes; null where there is none. */
  public @Nullable CitedArticle beside() {
    Article text = manuscript.beside();
    return text == null ? null : new CitedArticle(manuscript.of(text), notes, references, calls);
  }

  /** The keys of all references cited, in order of first citation. */
  public List<String> keys() {
    return notes.stream().flatMap(note -> note.keys().stream()).distinct().toList();
  }

  /**
   * A note as it is printed.
   *
   * @param number 1-based
   * @param keys of the references that it names, in its order
   * @param text formatted by the CSL style, without number; emphasis, links and foreign titles marked up
   */
  public record Note(int number, List<String> keys, List<Inline> text) {
    public Note {
      keys = List.copyOf(keys);
      text = List.copyOf(text);
    }

    /** A note for one reference. */
    public Note(int number, String key, List<Inline> text) {
      this(number, List.of(key), text);
    }
  }

  /**
   * A reference in the list at the end.
   *
   * @param number of its note; 0 where the list is not numbered
   */
  public record Entry(int number, String key, List<Inline> text) {
    public Entry {
      text = List.copyOf(text);
    }

    private static Entry of(Note note) {
      return new Entry(note.number(), note.keys().getFirst(), note.text());
    }
  }

  /**
   * What is printed for one citation, such as {@code 1–3,6}, and the numbers of all the notes that it stands for. The first
   * part of a citation within a sentence ({@code @key}) is the authors' names.
   */
  public record Call(List<CallPart> parts, List<Integer> notes) {
    public Call {
      parts = List.copyOf(parts);
      notes = List.copyOf(notes);
    }
  }

  /** A number that leads to its note, or a separator, whose {@code note} is 0. */
  public record CallPart(String text, int note) {}
}
