package org.gatefold.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatefold.cite.walk.CitationWalk;
import org.gatefold.diag.Origin;
import org.gatefold.model.CitedArticle.Call;
import org.gatefold.model.CitedArticle.CallPart;
import org.gatefold.model.Manuscript;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Facing;
import org.gatefold.model.article.Inline.Citation;
import org.gatefold.model.article.Inline.CitationItem;
import org.jspecify.annotations.Nullable;

/**
 * The citations of the text that is set beside a manuscript's own. They call the notes of the first text, with names and places in
 * the words of the second.
 */
final class SecondText {
  private final List<Faced> citations;
  private final Narrated narrated;
  private final CallLocators locators;

  private SecondText(List<Faced> citations, Narrated narrated, CallLocators locators) {
    this.citations = citations;
    this.narrated = narrated;
    this.locators = locators;
  }

  /** A citation, and the one of the first text that cites the same works at the same place; null if there is none. */
  private record Faced(Citation citation, @Nullable Citation own) {}

  /** The second text of a manuscript, which may have none. */
  static SecondText of(Manuscript manuscript, CslStyle style, Terms terms) {
    Article text = manuscript.beside();
    List<Faced> citations = text == null ? List.of() : citations(manuscript.article().blocks(), text.blocks());
    return new SecondText(citations, new Narrated(manuscript, terms), new CallLocators(style, terms));
  }

  private static List<Faced> citations(List<Block> main, List<Block> beside) {
    List<Faced> faced = new ArrayList<>();
    for (Facing.Row row : Facing.of(main, beside)) {
      if (row.part() != Facing.Part.END) {
        List<Citation> own = new ArrayList<>(in(row.main()));
        for (Citation citation : in(row.beside())) {
          Citation same = own.stream().filter(one -> keys(one).equals(keys(citation))).findFirst().orElse(null);
          own.remove(same);
          faced.add(new Faced(citation, same));
        }
      }
    }
    return faced;
  }

  private static List<Citation> in(@Nullable Block block) {
    return block == null ? List.of() : CitationWalk.in(List.of(block));
  }

  private static Set<String> keys(Citation citation) {
    return citation.items().stream().map(CitationItem::key).collect(Collectors.toSet());
  }

  /** All of them, in the order of printing. */
  List<Citation> citations() {
    return citations.stream().map(Faced::citation).toList();
  }

  /** Those for which the first text has no note, where each citation has its own. */
  List<Citation> alone() {
    return citations.stream().filter(faced -> faced.own() == null).map(Faced::citation).toList();
  }

  /** What is printed for each of them where references are numbered. */
  Map<Origin, Call> numberedCalls(Map<String, Integer> numbers) {
    Calls calls = new Calls(numbers, locators);
    Map<Origin, Call> byOrigin = new HashMap<>();
    citations().forEach(citation -> byOrigin.put(citation.origin(), calls.of(citation, narrated.names(citation))));
    return byOrigin;
  }

  /** What is printed for each of them where citations are numbered, by the calls of the first text and of {@link #alone}. */
  Map<Origin, Call> callsLike(Map<Origin, Call> known) {
    Map<Origin, Call> byOrigin = new HashMap<>();
    for (Faced faced : citations) {
      Call call = known.get(faced.own() == null ? faced.citation().origin() : faced.own().origin());
      if (call != null) {
        byOrigin.put(faced.citation().origin(), call(faced.citation(), call.notes()));
      }
    }
    return byOrigin;
  }

  private Call call(Citation citation, List<Integer> notes) {
    List<CallPart> parts = new ArrayList<>();
    String names = narrated.names(citation);
    if (!names.isEmpty()) {
      parts.add(new CallPart(names, 0));
    }
    notes.forEach(note -> parts.add(new CallPart(Integer.toString(note), note)));
    return new Call(parts, notes);
  }
}
