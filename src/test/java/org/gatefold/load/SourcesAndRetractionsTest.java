package org.gatefold.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.gatefold.diag.Outcome;
import org.gatefold.model.ArticleFolder;
import org.gatefold.model.Library;
import org.gatefold.model.article.Retractions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What articles are compared with: passages of their sources, and the list of retractions. */
class SourcesAndRetractionsTest {
  @TempDir Path root;

  private Outcome<Library> load(ToyWorkspace workspace) {
    return new Loader().load(workspace.request());
  }

  private static ArticleFolder folder(Outcome<Library> outcome) {
    return outcome.value().orElseThrow().folders().getFirst();
  }

  private static String slug(Outcome<Library> outcome) {
    return folder(outcome).slug();
  }

  @Test
  void passagesAreKeptByReference() throws IOException {
    ToyWorkspace workspace = ToyWorkspace.in(root);
    String sources = "articles/" + slug(load(workspace)) + "/sources/";
    workspace.write(sources + "first2011.txt", "p. 3\r\nWords.\fMore.").write(sources + "notes.md", "Not read.");

    assertThat(folder(load(workspace)).evidence().excerpts()).containsOnlyKeys("first2011")
        .containsEntry("first2011", "p. 3\nWords.\nMore.");
  }

  @Test
  void wholeBooksAreRefused() throws IOException {
    ToyWorkspace workspace = ToyWorkspace.in(root);
    String path = "articles/" + slug(load(workspace)) + "/sources/book.txt";
    workspace.write(path, "word ".repeat((int) Excerpts.LIMIT / 5 + 1));

    Outcome<Library> outcome = load(workspace);

    assertThat(outcome.diagnostics()).extracting(one -> one.code()).containsExactly(LoadCode.TOO_LARGE);
    assertThat(folder(outcome).evidence().excerpts()).isEmpty();
  }

  @Test
  void retractionsAreFoundByDoiAndByNumber() throws IOException {
    Outcome<Library> outcome = load(ToyWorkspace.in(root).write("articles/retractions.csv", """
        # as of 2026-11-01

        Record ID,Title,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,RetractionDate
        1,"Cells, ""stem"" and
        others",10.1000/GONE,111,Retraction,3/1/2025 0:00

        2,Other,unavailable,0,,
        3,Third,10.1000/third,,,
        4,Fourth,10.1000/fourth,444,Correction,1/1/2020 0:00
        5,Fifth,"10.1000/Fifth",,Expression of concern,
        6,Fifth,10.1000/fifth,,Retraction,1/2/2020 0:00
        """).write("articles/knee/references.bib", """
        @article{gone, doi = {https://doi.org/10.1000/Gone}}
        @article{byNumber, note = {Tex.x: 1. PMID: 111 and more}}
        @article{third, doi = {10.1000/third}}
        @article{fourth, doi = {10.1000/fourth}, pmid = {444}}
        @article{fifth, doi = {10.1000/fifth}}
        @article{other, doi = {10.1000/other}, pmid = {0}}
        """));

    Retractions list = Objects.requireNonNull(folder(outcome).evidence().retractions());

    assertThat(list.asOf()).isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(list.notices()).containsOnlyKeys("10.1000/gone", "111", "10.1000/third", "10.1000/fifth").containsEntry("10.1000/fifth", "Retraction 1/2/2020 0:00")
        .containsEntry("111", "Retraction 3/1/2025 0:00").containsEntry("10.1000/third", "Retraction");
  }

  @Test
  void withoutAListThereIsNone() throws IOException {
    assertThat(folder(load(ToyWorkspace.in(root))).evidence().retractions()).isNull();
  }
}
