package org.gatefold.typeset.css;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.typeset.css.Token.Kind;
import org.jspecify.annotations.Nullable;

/** The custom properties of an element, with all {@code var()} in them replaced (Custom Properties 1). */
final class Variables {
  static final Variables NONE = new Variables(Map.of(), Set.of());

  /** More than any real value has; keeps variables that double each other within bounds. */
  private static final int MOST_TOKENS = 1000;

  /** Keeps chains of variables off the stack's end. */
  private static final int DEEPEST = 100;

  private final Map<String, List<Token>> values;
  private final Set<String> broken;

  /**
   * @param broken names whose values are known to be wrong, which has been reported
   */
  private Variables(Map<String, List<Token>> values, Set<String> broken) {
    this.values = values;
    this.broken = broken;
  }

  /** The plain numbers in a custom property's value, in their order; none if it is not set. */
  List<Double> numbers(String name) {
    List<Double> numbers = new ArrayList<>();
    for (Token token : values.getOrDefault(name, List.of())) {
      if (token.kind() == Kind.NUMBER) {
        numbers.add(token.number());
      }
    }
    return numbers;
  }

  /** The length in pt that a custom property begins with; 0 if it is not set or is in another unit. */
  double points(String name) {
    List<Token> tokens = values.getOrDefault(name, List.of());
    boolean length = !tokens.isEmpty() && tokens.getFirst().kind() == Kind.DIMENSION && tokens.getFirst().text().equals("pt");
    return length ? tokens.getFirst().number() : 0;
  }

  static boolean areIn(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.isFunction("var")) {
        return true;
      }
    }
    return false;
  }

  /** These with others on top; what is wrong with those goes to {@code findings}. */
  Variables with(Map<String, Declaration.Custom> declared, List<Diagnostic> findings) {
    Map<String, List<Token>> all = new LinkedHashMap<>(values);
    all.keySet().removeAll(declared.keySet());
    Set<String> failed = new LinkedHashSet<>(broken);
    failed.removeAll(declared.keySet());
    Resolver resolver = new Resolver(all, declared, findings, new LinkedHashSet<>(), failed);
    for (Declaration.Custom custom : declared.values()) {
      resolver.resolve(custom.name(), custom.origin());
    }
    return new Variables(all, failed);
  }

  /** The tokens with their variables replaced; null if one of those has no value, which is then reported. */
  @Nullable List<Token> substitute(String user, List<Token> tokens, Origin origin, List<Diagnostic> findings) {
    return new Resolver(values, Map.of(), findings, new LinkedHashSet<>(), broken).substitute(user, tokens, origin);
  }

  /** Replaces variables while the custom properties of one element are being worked out. */
  private record Resolver(
      Map<String, List<Token>> done,
      Map<String, Declaration.Custom> declared,
      List<Diagnostic> findings,
      Set<String> running,
      Set<String> failed) {
    @Nullable List<Token> resolve(String name, Origin origin) {
      List<Token> known = done.get(name);
      Declaration.Custom custom = declared.get(name);
      if (known != null || custom == null || failed.contains(name)) {
        return known;
      }
      if (running.size() >= DEEPEST) {
        findings.add(Diagnostic.of(CssCode.VARIABLE_TOO_DEEP, origin, name, DEEPEST));
        failed.addAll(running);
        return null;
      }
      if (!running.add(name)) {
        findings.add(Diagnostic.of(CssCode.VARIABLE_CYCLE, origin, name, String.join(", ", running)));
        failed.addAll(running);
        return null;
      }
      List<Token> value = substitute(name, custom.tokens(), custom.origin());
      running.remove(name);
      if (value == null) {
        failed.add(name);
      } else if (!failed.contains(name)) {
        done.put(name, value);
      }
      return value;
    }

    @Nullable List<Token> substitute(String user, List<Token> tokens, Origin origin) {
      if (!areIn(tokens)) {
        return tokens;
      }
      List<Token> out = new ArrayList<>();
      Tokens in = new Tokens(tokens);
      while (!in.done()) {
        Tokens var = in.function("var");
        if (var == null) {
          out.add(in.next());
        } else if (!replace(user, var, origin, out)) {
          return null;
        }
        if (out.size() > MOST_TOKENS) {
          findings.add(Diagnostic.of(CssCode.VARIABLE_TOO_LONG, origin, user, MOST_TOKENS));
          return null;
        }
      }
      return out;
    }

    private boolean replace(String user, Tokens var, Origin origin, List<Token> out) {
      String name = var.text(Kind.IDENT);
      boolean fallback = var.comma();
      List<Token> value = name == null ? null : resolve(name, origin);
      if (value == null && fallback) {
        value = substitute(user, var.rest(), origin);
      }
      if (value != null) {
        out.addAll(value);
        return true;
      }
      if (name == null || !failed.contains(name)) {
        report(user, name == null ? "" : name, origin);
      }
      return false;
    }

    private void report(String user, String name, Origin origin) {
      Set<String> known = new LinkedHashSet<>(done.keySet());
      known.addAll(declared.keySet());
      String nearest = Names.nearest(name, known);
      String hint = nearest.equals(name) ? "declare it on :root, or give a fallback: var(" + name + ", …)"
          : "did you mean `" + nearest + "`?";
      findings.add(Diagnostic.of(CssCode.UNKNOWN_VARIABLE, origin, user, name, hint));
    }
  }
}
