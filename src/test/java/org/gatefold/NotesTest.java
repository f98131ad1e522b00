package org.gatefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gatefold.MainJob.Made;
import org.gatefold.PdfPart.Area;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls and notes of the main job's files: on the same page, under one number, linked both ways. */
class NotesTest {
  static Stream<Made> documents() {
    return MainJob.documents();
  }

  /** A call in the text; one that is written {@code 3–5} stands for three numbers. */
  private record Call(int page, double y, Set<Integer> numbers, List<Area> areas) {}

  @ParameterizedTest
  @MethodSource("documents")
  void aPageHasTheNotesThatItCallsAndNoOther(Made made) {
    Map<Integer, Set<Integer>> called = new TreeMap<>();
    calls(made).forEach(call -> called.computeIfAbsent(call.page, page -> new TreeSet<>()).addAll(call.numbers));
    Map<Integer, List<Integer>> printed = new TreeMap<>();
    notes(made).stream().sorted(Comparator.comparingDouble(note -> note.glyphs().getFirst().y()))
        .forEach(note -> printed.computeIfAbsent(note.page(), page -> new ArrayList<>()).add(number(note)));
    assertThat(called).as("calls by page").isNotEmpty();
    assertThat(printed.keySet()).isEqualTo(called.keySet());
    printed.forEach((page, numbers) ->
        assertThat(numbers).as("notes of page %d", page + 1).containsExactlyElementsOf(called.get(page)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aRepeatedCitationKeepsItsNumber(Made made) {
    Map<Integer, Set<String>> texts = new TreeMap<>();
    for (PdfElement note : notes(made)) {
      String number = number(note) + " ";
      assertThat(note.text()).startsWith(number);
      texts.computeIfAbsent(number(note), n -> new HashSet<>()).add(note.text().substring(number.length()));
    }
    assertThat(texts.keySet()).as("numbers without gaps")
        .containsExactlyElementsOf(IntStream.rangeClosed(1, texts.size()).boxed().toList());
    assertThat(texts.values()).as("one text for each number").allSatisfy(one -> assertThat(one).hasSize(1))
        .doesNotHaveDuplicates();
    List<Integer> first = calls(made).stream().flatMap(call -> call.numbers.stream()).distinct().toList();
    assertThat(first).as("numbers in the order of first citation").isSorted();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void callsLeadToTheirNotes(Made made) {
    for (Call call : calls(made)) {
      assertThat(call.areas).isNotEmpty().allSatisfy(area ->
          assertThat(notes(made)).as("notes where the call on page %d leads", call.page + 1)
              .filteredOn(note -> number(note) == numberAt(call, area) && isAt(area, note))
              .singleElement().extracting(PdfElement::page).isEqualTo(call.page));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void notesLeadBackToACallOnTheirPage(Made made) {
    for (PdfElement note : notes(made)) {
      assertThat(note.areas()).as(note.text()).singleElement().satisfies(area ->
          assertThat(calls(made)).as("calls where the note leads: page %d, %.1f", area.toPage() + 1, area.toY())
              .filteredOn(call -> call.numbers.contains(number(note)) && call.page == note.page())
              .anyMatch(call -> area.toPage() == call.page && isJustAbove(area.toY(), call.y)));
    }
  }

  /** Areas of a range: the first is its first number's, the last its last's. */
  private static int numberAt(Call call, Area area) {
    List<Integer> numbers = List.copyOf(call.numbers);
    return area.equals(call.areas.getFirst()) ? numbers.getFirst() : numbers.getLast();
  }

  private static boolean isAt(Area area, PdfElement note) {
    return area.toPage() == note.page() && isJustAbove(area.toY(), note.glyphs().getFirst().y());
  }

  /** A reader scrolls to the top of a line, which is at most so far above its baseline. */
  private static boolean isJustAbove(double top, double baseline) {
    return top <= baseline && top > baseline - 24;
  }

  private static List<PdfElement> notes(Made made) {
    return made.pages().document().all("Note");
  }

  private static int number(PdfElement note) {
    return Integer.parseInt(note.all("Lbl").getFirst().text());
  }

  private static List<Call> calls(Made made) {
    return made.pages().document().all().filter(parent -> !parent.type().equals("TOCI"))
        .flatMap(parent -> calls(parent).stream()).toList();
  }

  private static List<Call> calls(PdfElement parent) {
    List<Call> calls = new ArrayList<>();
    String between = "";
    for (PdfPart child : parent.children()) {
      if (child instanceof PdfPart.Text text) {
        between = text(text);
      } else if (child instanceof PdfElement reference && reference.type().equals("Reference")) {
        boolean joins = !calls.isEmpty() && (between.equals("–") || between.equals(",") || between.isEmpty());
        add(reference, joins ? between : " ", calls);
        between = "";
      }
    }
    return calls;
  }

  private static void add(PdfElement reference, String between, List<Call> calls) {
    int number = Integer.parseInt(reference.text());
    PdfPages.Glyph glyph = reference.glyphs().getFirst();
    if (between.equals(" ")) {
      calls.add(new Call(
          glyph.page(), glyph.y(), new TreeSet<>(Set.of(number)), new ArrayList<>(reference.areas())));
      return;
    }
    Call call = calls.getLast();
    int from = between.equals("–") ? ((TreeSet<Integer>) call.numbers).last() : number;
    IntStream.rangeClosed(from, number).forEach(call.numbers::add);
    call.areas.addAll(reference.areas());
  }

  private static String text(PdfPart.Text text) {
    StringBuilder words = new StringBuilder();
    text.glyphs().forEach(glyph -> words.append(glyph.text()));
    return words.toString();
  }
}
