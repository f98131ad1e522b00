package org.gatefold.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Attributes;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Facing;
import org.gatefold.model.article.Facing.Part;
import org.gatefold.model.article.Inline;
import org.gatefold.model.article.PlainText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FacingTest {
  private int line;

  @Test
  void blocksFaceEachOtherByTheirIds() {
    assertThat(rows(List.of(div("a", "", text("one")), div("b", "", text("two"))),
        List.of(div("b", "", text("zwei")), div("a", "", text("eins")))))
        .containsExactly("one | eins", "two | zwei");
  }

  @Test
  void blocksWithoutIdsFaceThoseOfTheirKindBehindTheSameId() {
    assertThat(rows(
        List.of(text("lead"), heading("h", "Head"), text("one"), text("two")),
        List.of(text("Anfang"), text("noch einer"), heading("h", "Kopf"), text("eins"), text("zwei"))))
        .containsExactly("lead | Anfang", "- | noch einer", "Head | Kopf", "one | eins", "two | zwei");
  }

  @Test
  void whatOneTextLacksStandsAloneWhereTheOtherHasIt() {
    assertThat(rows(
        List.of(div("a", "", text("one")), div("mine", "", text("mine")), div("b", "", text("two"))),
        List.of(div("a", "", text("eins")), div("yours", "", text("deins")), div("b", "", text("zwei")))))
        .containsExactly("one | eins", "- | deins", "mine | -", "two | zwei");
  }

  @Test
  void listsAreTakenApart() {
    List<Facing.Row> rows = Facing.of(List.of(list(3, "x", "y", "z")), List.of(list(3, "ix", "ypsilon", "zett", "mehr")));
    assertThat(rows).extracting(FacingTest::row).containsExactly("x | ix", "y | ypsilon", "z | zett", "- | mehr");
    assertThat(rows).extracting(Facing.Row::part).containsExactly(Part.FIRST_ITEM, Part.ITEM, Part.ITEM, Part.LAST_ITEM);
    assertThat(rows.get(1).main()).isInstanceOfSatisfying(Block.ItemList.class, item -> {
      assertThat(item.start()).isEqualTo(4);
      assertThat(item.items()).hasSize(1);
    });
  }

  @Test
  void aGlossaryIsInTheOrderOfTheFirstText() {
    Block.Definition disc = term("disc");
    Block.Definition cell = term("cell");
    Block ours = new Block.DefinitionList(List.of(cell, disc), Attributes.NONE, at());
    Block theirs = new Block.DefinitionList(List.of(term("Scheibe"), term("Zelle")), Attributes.NONE, at());
    assertThat(rows(List.of(ours), List.of(theirs))).containsExactly("cell | Zelle", "disc | Scheibe");
  }

  @Test
  void whatADivHoldsKeepsItsClassAndTheFirstItsId() {
    List<Facing.Row> rows = Facing.of(List.of(div("r", "risks", text("one"), text("two"))),
        List.of(div("r", "risks", text("eins"), text("zwei"))));
    assertThat(rows).extracting(Facing.Row::part).containsExactly(Part.BLOCK, Part.BLOCK, Part.END);
    assertThat(rows.subList(0, 2)).allSatisfy(row ->
        assertThat(row.main()).isInstanceOfSatisfying(Block.Div.class, div -> assertThat(div.attributes().hasClass("risks")).isTrue()));
    assertThat(rows).extracting(row -> row.main() == null ? null : row.main().attributes().id()).containsExactly("r", null, "r");
  }

  @Test
  void aQuotationStaysWithItsSource() {
    assertThat(rows(List.of(div("q", "quote", text("said"), text("who"))), List.of(div("q", "quote", text("gesagt"), text("wer")))))
        .containsExactly("said who | gesagt wer");
  }

  @Test
  void oneIdForTwoKindsIsNoPair() {
    assertThat(rows(List.of(heading("x", "Head")), List.of(div("x", "", text("eins"))))).containsExactly("Head | -", "- | eins");
  }

  private static List<String> rows(List<Block> main, List<Block> beside) {
    return Facing.of(main, beside).stream().filter(row -> row.part() != Part.END).map(FacingTest::row).toList();
  }

  private static String row(Facing.Row row) {
    return words(row.main()) + " | " + words(row.beside());
  }

  private static String words(@Nullable Block block) {
    return switch (block) {
      case null -> "-";
      case Block.Heading heading -> PlainText.of(heading.content());
      case Block.Paragraph paragraph -> PlainText.of(paragraph.content());
      case Block.ItemList list -> words(list.items().getFirst().blocks());
      case Block.DefinitionList list -> PlainText.of(list.definitions().getFirst().term());
      case Block.Div div -> words(div.blocks());
      case Block.BlockQuote quote -> words(quote.blocks());
      case Block.Table table -> "table";
      case Block.Figure figure -> "figure";
      case Block.Rule rule -> "rule";
    };
  }

  private static String words(List<Block> blocks) {
    return String.join(" ", blocks.stream().map(FacingTest::words).toList());
  }

  private Origin at() {
    return new Origin("article.md", ++line, 1);
  }

  private Block text(String words) {
    Origin at = at();
    return new Block.Paragraph(List.of(new Inline.Text(words, at)), Attributes.NONE, at);
  }

  private Block heading(String id, String words) {
    Origin at = at();
    return new Block.Heading(2, List.of(new Inline.Text(words, at)), new Attributes(id, List.of(), Map.of()), at);
  }

  private Block div(String id, String name, Block... blocks) {
    return new Block.Div(List.of(blocks), new Attributes(id, name.isEmpty() ? List.of() : List.of(name), Map.of()), at());
  }

  private Block list(int start, String... items) {
    List<Block.Item> all = new ArrayList<>();
    Arrays.stream(items).forEach(words -> all.add(new Block.Item(List.of(text(words)), at())));
    return new Block.ItemList(true, start, all, Attributes.NONE, at());
  }

  private Block.Definition term(String word) {
    Origin at = at();
    return new Block.Definition(List.of(new Inline.Text(word, at)), List.of(text("means " + word)), at);
  }
}
