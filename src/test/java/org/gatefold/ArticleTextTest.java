package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gatefold.MainJob.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sentence of an article is in its files. Both sides are read without any code of the program: the article by
 * {@link PlainMarkdown}, the file by PDFBox's text stripper, which guesses at the order of words that run to the left: Arabic files
 * are read by their tags in {@link ScriptsTest}.
 */
class ArticleTextTest {
  static Stream<Made> documents() {
    return MainJob.documents().filter(made -> !made.language().equals("ar"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everySentenceIsPrinted(Made made) throws IOException {
    List<String> pages = pages(made.pdf());
    List<String> sentences = new ArrayList<>(PlainMarkdown.sentences(Files.readString(made.source()), !made.is("handout")));
    sentences.add(MainJobTest.frontMatter(made, "title"));
    sentences.add(MainJobTest.frontMatter(made, "subtitle"));
    assertThat(sentences).hasSizeGreaterThan(50);
    assertThat(sentences).as("sentences that are not in the file").allMatch(sentence -> isPrinted(sentence, pages));
  }

  /** Else the test above would pass whatever is printed. */
  @Test
  void aLostWordIsNoticed() {
    List<String> pages = List.of(bare("The disc loses water and"), bare("height."));
    assertThat(isPrinted("The disc loses water and height.", pages)).isTrue();
    assertThat(isPrinted("The disc loses much water and height.", pages)).isFalse();
    assertThat(isPrinted("The disc loses water and no height.", pages)).isFalse();
  }

  /** A sentence may run over to the next page. */
  private static boolean isPrinted(String sentence, List<String> pages) {
    String words = bare(sentence);
    return IntStream.range(0, pages.size()).anyMatch(page -> pages.get(page).contains(words)
        || (page + 1 < pages.size() && runsOver(words, pages.get(page), pages.get(page + 1))));
  }

  private static boolean runsOver(String words, String page, String next) {
    return IntStream.range(1, words.length())
        .anyMatch(cut -> page.contains(words.substring(0, cut)) && next.contains(words.substring(cut)));
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(bare(stripper.getText(document)));
      }
    }
    return pages;
  }

  /** Without what line breaks add or take: white space and hyphens. */
  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00A0\\u2009\\u202F\\u00AD\\u2010-]+", "");
  }
}
