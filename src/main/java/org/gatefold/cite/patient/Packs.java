package org.gatefold.cite.patient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gatefold.cite.patient.Pack.Need;
import org.gatefold.cite.patient.Pack.Requirement;

/** Reads the files below {@code packs}. */
final class Packs {
  /** A folder of resources cannot be listed: a new pack is named here. */
  static final List<String> NAMES = List.of("all", "au", "co", "do", "eu", "us", "us-ca", "us-fl", "us-wa");

  private String title = "";
  private LocalDate verified = LocalDate.MIN;
  private final Set<String> countries = new HashSet<>();
  private final List<Requirement> requirements = new ArrayList<>();
  private String id = "";
  private String source = "";
  private String when = "";
  private Set<String> classes = Set.of();
  private List<Need> needs = new ArrayList<>();

  private Packs() {}

  static List<Pack> read() {
    return NAMES.stream().map(name -> new Packs().pack(name)).toList();
  }

  private Pack pack(String name) {
    for (Line line : Line.of("packs/" + name + ".txt")) {
      switch (line.key()) {
        case "title" -> title = line.value();
        case "verified" -> verified = LocalDate.parse(line.value());
        case "countries" -> countries.addAll(line.words());
        case "require" -> {
          end();
          id = line.value();
        }
        case "for" -> classes = Set.copyOf(line.words());
        case "when" -> when = line.value();
        case "source" -> source = line.value();
        case "need" -> needs.add(need(line.value()));
        default -> throw new IllegalStateException(name + ": what is " + line.key() + "?");
      }
    }
    end();
    countries.add(name);
    return new Pack(name, title, verified, countries, requirements);
  }

  private void end() {
    if (!id.isEmpty()) {
      PatientCode code = PatientCode.named(id).orElseThrow(() -> new IllegalStateException("no such code: " + id));
      requirements.add(new Requirement(code, classes, source, when, needs));
      when = "";
      needs = new ArrayList<>();
    }
  }

  /** {@code block risks}, {@code block regulatory here}, {@code about costs}, {@code block risks about dangers}, {@code words …}. */
  private static Need need(String text) {
    if (text.startsWith("words ")) {
      return new Need("", false, "", text.substring("words ".length()), List.of());
    }
    String block = "";
    String about = "";
    boolean here = false;
    List<String> front = new ArrayList<>();
    List<String> words = List.of(text.split(" +", -1));
    for (int i = 0; i < words.size(); i++) {
      switch (words.get(i)) {
        case "block" -> block = words.get(++i);
        case "about" -> about = words.get(++i);
        case "here" -> here = true;
        case "front" -> {
          front.addAll(words.subList(i + 1, words.size()));
          i = words.size();
        }
        default -> throw new IllegalStateException("need what? " + text);
      }
    }
    return new Need(block, here, about, "", front);
  }
}
