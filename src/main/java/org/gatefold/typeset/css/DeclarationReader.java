package org.gatefold.typeset.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.typeset.css.Definition.Setting;
import org.gatefold.typeset.css.Scope.Place;
import org.jspecify.annotations.Nullable;

/** Turns what is written in a rule into declarations, and reports what is none. */
final class DeclarationReader {
  private final List<Diagnostic> findings;

  DeclarationReader(List<Diagnostic> findings) {
    this.findings = findings;
  }

  /**
   * A declaration as written.
   *
   * @param origin where its name stands
   * @param valueOrigin where its value stands
   */
  record Source(String name, String value, boolean important, Origin origin, Origin valueOrigin) {}

  /** Adds what the source declares for all of some places to {@code out}. */
  void read(Source source, Set<Place> places, List<Declaration> out) {
    List<Token> tokens = Tokenizer.tokens(source.value());
    if (source.name().startsWith("--")) {
      out.add(new Declaration.Custom(source.name(), tokens, source.important(), source.origin()));
      return;
    }
    String name = name(source, places);
    Definition definition = Definitions.find(name);
    if (definition == null) {
      add(CssCode.UNKNOWN_PROPERTY, source.origin(), name, Definitions.advice(name));
      return;
    }
    Place wrong = places.stream().filter(place -> !PseudoScope.allows(place, definition)).findFirst().orElse(null);
    if (wrong == null) {
      known(source, definition, tokens, out);
    } else {
      add(CssCode.MISPLACED_PROPERTY, source.origin(), name, wrong.title(), definition.scope().title());
    }
  }

  /** Where a footnote area floats to is what its notes' floats refer to: {@code float: column} says it as well. */
  private static String name(Source source, Set<Place> places) {
    String name = source.name().toLowerCase(Locale.ROOT);
    return places.contains(Place.FOOTNOTE_AREA) && name.equals("float") ? "float-reference" : name;
  }

  private void known(Source source, Definition definition, List<Token> tokens, List<Declaration> out) {
    if (Variables.areIn(tokens)) {
      out.add(new Declaration.Pending(definition, tokens, source.important(), source.origin()));
      return;
    }
    List<Setting> settings = settings(definition, tokens);
    if (settings == null) {
      String value = ValueAdvice.brief(source.value());
      String syntax = ValueAdvice.syntax(definition, tokens);
      add(CssCode.BAD_VALUE, source.valueOrigin(), definition.css(), value, syntax);
      return;
    }
    for (int i = 0; i < settings.size(); i++) {
      Setting setting = settings.get(i);
      Property mirrored = definition.mirrored().get(i);
      out.add(
          new Declaration.Plain(
              setting.property(), mirrored, setting.value(), source.important(), source.origin()));
    }
  }

  /** What a value without variables sets; null if the property does not take it. */
  static @Nullable List<Setting> settings(Definition definition, List<Token> tokens) {
    Wide wide = tokens.size() == 1 ? wide(tokens.get(0)) : null;
    if (wide == null) {
      return definition.read(new Tokens(tokens));
    }
    List<Setting> settings = new ArrayList<>();
    for (Property longhand : definition.longhands()) {
      settings.add(new Setting(longhand, wide));
    }
    return settings;
  }

  private static @Nullable Wide wide(Token token) {
    for (Wide wide : Wide.values()) {
      if (token.isWord(Names.css(wide))) {
        return wide;
      }
    }
    return null;
  }

  private void add(CssCode code, Origin origin, Object... arguments) {
    findings.add(Diagnostic.of(code, origin, arguments));
  }
}
