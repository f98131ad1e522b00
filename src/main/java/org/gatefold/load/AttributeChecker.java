package org.gatefold.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Attributes;
import org.jspecify.annotations.Nullable;

/** Knows the classes and keys that an article may use. */
final class AttributeChecker {
  static final List<String> CLASSES = List.of("quote", "lede", "keypoints", "risks", "alternatives", "evidence",
      "regulatory", "questions", "contact", "disclaimer", "glossary", "note", "figure");
  static final List<String> KEYS = List.of("kind", "jurisdiction", "brochure", "src", "state", "lang", "width", "n", "design",
      "comparator", "level");

  /** How far a translation is: the states of XLIFF. */
  static final List<String> STATES = List.of("initial", "translated", "reviewed", "final");

  private static final List<String> BROCHURE = List.of("skip", "only");

  private final Scope scope;

  AttributeChecker(Scope scope) {
    this.scope = scope;
  }

  /** Attributes of which each is known; {@code owner} has the place of those without one. */
  Attributes check(@Nullable Braces braces, Node owner) {
    if (braces == null) {
      scope.report(LoadCode.BAD_ATTRIBUTES, owner);
      return Attributes.NONE;
    }
    String id = null;
    List<String> classes = new ArrayList<>();
    Map<String, String> values = new HashMap<>();
    for (Braces.Item item : braces.items()) {
      Origin origin = item.span() == null ? scope.origin(owner) : scope.origin(item.span());
      if (item.kind() == '#') {
        id = id(id, item, origin);
      } else if (item.kind() == '.') {
        known(LoadCode.UNKNOWN_CLASS, item, CLASSES, origin);
        classes.add(item.name());
      } else if (values.putIfAbsent(item.name(), item.value()) != null) {
        scope.report(LoadCode.DUPLICATE_ATTRIBUTE, origin, item.name());
      } else {
        checkValue(item, origin);
      }
    }
    return new Attributes(id, classes, values);
  }

  private @Nullable String id(@Nullable String before, Braces.Item item, Origin origin) {
    if (before != null) {
      scope.report(LoadCode.DUPLICATE_ATTRIBUTE, origin, "#" + item.name());
      return before;
    }
    return scope.claim(item.name(), origin) ? item.name() : null;
  }

  private void checkValue(Braces.Item item, Origin origin) {
    known(LoadCode.UNKNOWN_ATTRIBUTE, item, KEYS, origin);
    if (item.name().equals("brochure") && !BROCHURE.contains(item.value())) {
      scope.report(LoadCode.BROCHURE_VALUE, origin, item.value());
    }
    if (item.name().equals("state") && !STATES.contains(item.value())) {
      scope.report(LoadCode.STATE_VALUE, origin, item.value());
    }
    if (item.name().equals("width") && !isPerCent(item.value())) {
      scope.report(LoadCode.WIDTH_VALUE, origin, item.value());
    }
    if (item.name().equals("lang") && Languages.parse(item.value()).isEmpty()) {
      scope.report(LoadCode.BAD_LOCALE, origin, item.value());
    }
  }

  private static boolean isPerCent(String value) {
    boolean number = !value.isEmpty() && value.length() <= 3 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 100;
  }

  private void known(LoadCode code, Braces.Item item, List<String> names, Origin origin) {
    if (!names.contains(item.name())) {
      scope.report(code, origin, item.name(), Hint.guess(item.name(), names), Hint.list(names));
    }
  }
}
