package org.gatefold.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gatefold.diag.Findings;
import org.gatefold.model.article.FrontMatter;
import org.jspecify.annotations.Nullable;

/** Reads the YAML head of an article. */
final class FrontMatterReader {
  static final List<String> KEYS = List.of("title", "subtitle", "summary", "lang", "source", "status", "class",
      "jurisdictions", "version", "published", "reviewed", "translation", "csl");
  private static final Map<String, FrontMatter.Status> STATUS =
      Map.of("draft", FrontMatter.Status.DRAFT, "approved", FrontMatter.Status.APPROVED);
  private static final Map<String, String> CLASSES = Map.of("education", "education", "promotion", "promotion");
  private static final String DEFAULT_STYLE = "american-medical-association";

  private final YamlMap map;
  private final Findings findings;

  private FrontMatterReader(YamlMap map, Findings findings) {
    this.map = map;
    this.findings = findings;
  }

  /**
   * Reads it.
   *
   * @param named the locale that the file's name gives
   * @return nothing if a required key is missing or unreadable
   */
  static Optional<FrontMatter> read(YamlNode node, Locale named, Findings findings) {
    return new FrontMatterReader(YamlMap.of("front matter", node, findings, KEYS), findings).read(named);
  }

  private Optional<FrontMatter> read(Locale named) {
    String title = map.required("title");
    map.required("lang");
    map.required("status");
    map.required("class");
    Locale language = map.locale("lang");
    FrontMatter.Status status = map.choice("status", STATUS);
    String articleClass = map.choice("class", CLASSES);
    FrontMatter.Review review = review();
    Locale source = map.locale("source");
    List<String> jurisdictions = jurisdictions();
    LocalDate published = map.date("published");
    FrontMatter.Translation translation = translation();
    if (language != null) {
      checkLanguages(named, language, source);
    }
    if (status == FrontMatter.Status.APPROVED && review == null) {
      findings.add(LoadCode.APPROVED_UNREVIEWED, map.place("status"));
    }
    if (language == null || status == null || articleClass == null) {
      return Optional.empty();
    }
    return Optional.of(new FrontMatter(title, orElse("subtitle", ""), orElse("summary", ""), language, source, status,
        articleClass, jurisdictions, published, review, translation, orElse("csl", DEFAULT_STYLE), map.places(), orElse("version", "").strip()));
  }

  private String orElse(String key, String otherwise) {
    String text = map.text(key);
    return text == null ? otherwise : text;
  }

  private void checkLanguages(Locale named, Locale language, @Nullable Locale source) {
    if (!language.equals(named)) {
      findings.add(LoadCode.LOCALE_MISMATCH, map.valuePlace("lang"), named.toLanguageTag(), language.toLanguageTag());
    }
    if (language.equals(source)) {
      findings.add(LoadCode.SOURCE_IS_SELF, map.place("source"));
    }
  }

  private FrontMatter.@Nullable Review review() {
    YamlMap review = map.map("reviewed", List.of("by", "name", "on", "next", "hash"));
    if (!map.has("reviewed")) {
      return null;
    }
    String by = review.required("by");
    review.required("on");
    LocalDate on = review.date("on");
    LocalDate next = review.date("next");
    return by.isBlank() || on == null ? null : new FrontMatter.Review(by, review.text("name"), on, next, review.text("hash"));
  }

  private FrontMatter.@Nullable Translation translation() {
    YamlMap translation = map.map("translation", List.of("by", "reviewed", "src", "state"));
    if (!map.has("translation")) {
      return null;
    }
    String src = translation.text("src");
    String state = translation.text("state");
    if (state != null && !AttributeChecker.STATES.contains(state)) {
      findings.add(LoadCode.STATE_VALUE, translation.valuePlace("state"), state);
    }
    return new FrontMatter.Translation(translation.required("by"), translation.flag("reviewed", false),
        src == null ? "" : src, state == null ? "" : state);
  }

  private List<String> jurisdictions() {
    List<YamlNode.Scalar> texts = map.texts("jurisdictions");
    for (YamlNode.Scalar text : texts) {
      if (!isCountry(text.text())) {
        findings.add(LoadCode.BAD_JURISDICTION, text.origin(), text.text());
      }
    }
    return texts.stream().map(YamlNode.Scalar::text).toList();
  }

  /** {@code us}, or a part of it, {@code us-ca}. */
  private static boolean isCountry(String text) {
    boolean part = text.length() == 5 && text.charAt(2) == '-';
    return part ? isTwoLetters(text.substring(0, 2)) && isTwoLetters(text.substring(3)) : isTwoLetters(text);
  }

  private static boolean isTwoLetters(String text) {
    return text.length() == 2 && text.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
