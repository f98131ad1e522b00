package org.gatefold.model;

import java.util.List;
import java.util.Map;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Inline;

/**
 * A manuscript whose citations all lead somewhere.
 *
 * @param notes one for each reference cited, in order of first citation, which is the order of their numbers
 * @param calls what is printed for a citation, by the citation's origin
 */
public record CitedArticle(Manuscript manuscript, List<Note> notes, Map<Origin, Call> calls) {
  public CitedArticle {
    notes = List.copyOf(notes);
    calls = Map.copyOf(calls);
  }

  /**
   * A reference as it is printed.
   *
   * @param number 1-based
   * @param text formatted by the CSL style, without number; emphasis, links and foreign titles marked up
   */
  public record Note(int number, String key, List<Inline> text) {
    public Note {
      text = List.copyOf(text);
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
