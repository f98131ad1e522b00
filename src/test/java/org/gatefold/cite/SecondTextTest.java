package org.gatefold.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.gatefold.diag.Origin;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.CitedArticle.CallPart;
import org.gatefold.model.Manuscript;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two texts side by side share their notes. */
class SecondTextTest {
  private static final String REFERENCES = """
      [
        {"id": "a", "type": "book", "title": "Alpha", "author": [{"family": "Adams", "given": "A"}, {"family": "Berg", "given": "B"},
          {"family": "Cohn", "given": "C"}], "issued": {"date-parts": [[2001]]}, "language": "en"},
        {"id": "b", "type": "book", "title": "Beta", "author": [{"family": "Brown", "given": "B"}], "issued": {"date-parts": [[2002]]},
          "language": "en"},
        {"id": "c", "type": "book", "title": "Gamma", "author": [{"family": "Clark", "given": "C"}], "issued": {"date-parts": [[2003]]},
          "language": "en"}
      ]
      """;
  private static final String MAIN = """
      ::: {#one}
      First [@a], then @b said.
      :::
      ::: {#two}
      Again [@a].
      :::
      """;
  /** Other order within a block, a place, and one work more. */
  private static final String BESIDE = """
      ::: {#one}
      @b dijo, luego [@c], luego [@a, p. 5].
      :::
      ::: {#two}
      Otra vez [@a].
      :::
      """;

  @ParameterizedTest
  @CsvSource({
    "american-medical-association, 1 2 1, 2 3 1(p5) 1, 3",
    "chicago-notes-bibliography-16th-edition, 1 2 3, 2 4 1 3, 4"
  })
  void bothTextsCallTheNotesOfTheFirst(String style, String main, String beside, int notes) throws JsonProcessingException {
    Manuscript manuscript = CaseArticle.read("lang: en-US\ncsl: " + style + "\n\n" + MAIN, REFERENCES);
    Article second = moved(CaseArticle.read("lang: es-CO\ncsl: " + style + "\n\n" + BESIDE, REFERENCES).article());
    CitedArticle alone = new Citer().cite(manuscript).get();
    CitedArticle cited = new Citer().cite(with(manuscript, second)).get();

    assertThat(numbers(cited, cited.manuscript().article())).isEqualTo(main).isEqualTo(numbers(alone, alone.manuscript().article()));
    assertThat(numbers(cited, second)).isEqualTo(beside);
    assertThat(cited.notes()).hasSize(notes).startsWith(alone.notes().toArray(CitedArticle.Note[]::new));
    assertThat(cited.notes().getLast().keys()).containsExactly("c");
  }

  /** What is printed for each citation of a text, in its order, without names. */
  private static String numbers(CitedArticle cited, Article text) {
    List<String> numbers = org.gatefold.cite.walk.CitationWalk.in(text.blocks()).stream()
        .map(citation -> cited.calls().get(citation.origin()))
        .map(call -> String.join("", call.parts().stream().filter(part -> part.note() != 0).map(CallPart::text).toList())).toList();
    return String.join(" ", numbers);
  }

  private static Manuscript with(Manuscript main, Article beside) {
    return new Manuscript(main.id(), main.article(), main.references(), main.evidence(), main.brand(), main.format(),
        main.production(), main.figures(), main.templates(), null, beside);
  }

  /** The same article from a file of its own. */
  private static Article moved(Article article) {
    return article.withBlocks(article.blocks().stream().map(SecondTextTest::moved).toList());
  }

  private static Block moved(Block block) {
    return switch (block) {
      case Block.Div div -> new Block.Div(div.blocks().stream().map(SecondTextTest::moved).toList(), div.attributes(), div.origin());
      case Block.Paragraph paragraph -> new Block.Paragraph(
          paragraph.content().stream().map(SecondTextTest::moved).toList(), paragraph.attributes(), paragraph.origin());
      default -> block;
    };
  }

  private static Inline moved(Inline inline) {
    return inline instanceof Inline.Citation citation
        ? new Inline.Citation(citation.items(), citation.narrative(),
            new Origin("article.es-CO.md", citation.origin().line(), citation.origin().column()))
        : inline;
  }
}
