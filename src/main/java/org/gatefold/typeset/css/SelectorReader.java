package org.gatefold.typeset.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gatefold.typeset.css.Condition.Attribute.Operator;
import org.gatefold.typeset.css.Selector.Combinator;
import org.gatefold.typeset.css.Selector.Compound;
import org.jspecify.annotations.Nullable;

/** Compiles selectors. Methods return null after a {@link #problem()}. */
final class SelectorReader {
  private final Scanner in;
  private final List<Condition> conditions = new ArrayList<>();
  private @Nullable Pseudo pseudo;
  private @Nullable Problem problem;

  SelectorReader(String text) {
    in = new Scanner(text);
  }

  /** What is wrong, and what to do about it. */
  record Problem(String what, String hint) {}

  @Nullable Problem problem() {
    return problem;
  }

  /** Reads one complex selector, which is all of the text. */
  @Nullable Selector selector() {
    Selector selector = complex();
    return selector != null && !in.done() ? fail("`" + in.peek() + "` was not expected here") : selector;
  }

  private @Nullable Selector complex() {
    Compound left = null;
    Combinator combinator = Combinator.DESCENDANT;
    int specificity = 0;
    in.skipSpace();
    while (true) {
      if (!compound()) {
        return null;
      }
      for (Condition condition : conditions) {
        specificity += condition.weight();
      }
      left = new Compound(conditions, combinator, left);
      Combinator next = combinator();
      if (next == null) {
        return new Selector(left, pseudo, specificity + (pseudo == null ? 0 : Condition.TYPE));
      }
      if (pseudo != null) {
        return fail("nothing may follow a pseudo-element");
      }
      combinator = next;
    }
  }

  private @Nullable Combinator combinator() {
    boolean space = in.skipSpace();
    Combinator combinator = null;
    if (in.accept('>')) {
      combinator = Combinator.CHILD;
    } else if (in.accept('+')) {
      combinator = Combinator.NEXT;
    } else if (in.accept('~')) {
      combinator = Combinator.LATER;
    } else if (space && !in.done() && in.peek() != ',' && in.peek() != ')') {
      combinator = Combinator.DESCENDANT;
    }
    in.skipSpace();
    return combinator;
  }

  private boolean compound() {
    conditions.clear();
    boolean any = in.accept('*');
    if (!any && in.atName()) {
      conditions.add(new Condition.Type(in.name().toLowerCase(Locale.ROOT)));
      any = true;
    }
    while (problem == null && simple()) {
      any = true;
    }
    if (!any && problem == null) {
      fail(in.done() ? "it ends too early" : "`" + in.peek() + "` was not expected here");
    }
    return problem == null;
  }

  private boolean simple() {
    if (pseudo != null && (in.peek() == '.' || in.peek() == '#' || in.peek() == '[' || in.peek() == ':')) {
      fail("nothing may follow a pseudo-element");
      return false;
    }
    if (in.accept('#')) {
      return name(new Condition.Id(in.name()));
    }
    if (in.accept('.')) {
      return name(new Condition.ClassName(in.name()));
    }
    if (in.accept('[')) {
      return attribute();
    }
    if (in.accept(':')) {
      return in.accept(':') ? pseudoElement(in.name().toLowerCase(Locale.ROOT)) : pseudoClass();
    }
    return false;
  }

  private boolean name(Condition condition) {
    boolean named = condition instanceof Condition.Id id ? !id.id().isEmpty()
        : condition instanceof Condition.ClassName className && !className.name().isEmpty();
    if (!named) {
      fail("a name is missing");
    }
    conditions.add(condition);
    return named;
  }

  private boolean attribute() {
    in.skipSpace();
    String name = in.name().toLowerCase(Locale.ROOT);
    in.skipSpace();
    Operator operator = operator();
    String value = "";
    if (operator != Operator.PRESENT) {
      in.skipSpace();
      value = in.peek() == '"' || in.peek() == '\'' ? in.string() : in.name();
      in.skipSpace();
    }
    boolean anyCase = operator != Operator.PRESENT && (in.accept('i') || in.accept('I'));
    in.skipSpace();
    if (name.isEmpty() || !in.accept(']')) {
      fail("write [name], [name=\"value\"], or ~= |= ^= $= *= for the equals sign");
      return false;
    }
    conditions.add(new Condition.Attribute(name, operator, value, anyCase));
    return true;
  }

  private Operator operator() {
    char sign = in.peek();
    if (in.accept('=')) {
      return Operator.EQUALS;
    }
    Operator operator = switch (sign) {
      case '~' -> Operator.WORD;
      case '|' -> Operator.DASH;
      case '^' -> Operator.PREFIX;
      case '$' -> Operator.SUFFIX;
      case '*' -> Operator.SUBSTRING;
      default -> Operator.PRESENT;
    };
    if (operator != Operator.PRESENT) {
      in.skip();
      if (!in.accept('=')) {
        fail("an equals sign is missing");
      }
    }
    return operator;
  }

  private boolean pseudoElement(String name) {
    for (Pseudo known : Pseudo.values()) {
      if (Names.css(known).equals(name)) {
        pseudo = known;
        return true;
      }
    }
    fail("::" + name + " is unknown",
        "::before, ::after, ::marker, ::first-letter, ::footnote-call and ::footnote-marker are supported");
    return false;
  }

  private boolean pseudoClass() {
    String name = in.name().toLowerCase(Locale.ROOT);
    if (name.equals("before") || name.equals("after") || name.equals("first-letter")) {
      return pseudoElement(name);
    }
    Condition condition = in.accept('(') ? function(name) : PseudoClasses.plain(name);
    if (condition == null) {
      if (problem == null) {
        fail(":" + name + " is unknown", PseudoClasses.HINT);
      }
      return false;
    }
    conditions.add(condition);
    return true;
  }

  private @Nullable Condition function(String name) {
    if (name.equals("not") || name.equals("is") || name.equals("where")) {
      return any(name);
    }
    StringBuilder argument = new StringBuilder();
    while (!in.done() && in.peek() != ')') {
      argument.append(in.peek());
      in.skip();
    }
    in.accept(')');
    return PseudoClasses.function(name, argument.toString());
  }

  /** Reads the list of selectors of {@code :is()} and its kin; the most specific one counts. */
  private @Nullable Condition any(String name) {
    List<Condition> outer = List.copyOf(conditions);
    List<Selector> selectors = new ArrayList<>();
    int weight = 0;
    do {
      Selector selector = complex();
      if (selector == null) {
        return null;
      }
      if (selector.pseudo() != null) {
        fail("a pseudo-element cannot stand in :" + name + "()");
        return null;
      }
      weight = Math.max(weight, selector.specificity());
      selectors.add(selector);
    } while (in.accept(','));
    conditions.clear();
    conditions.addAll(outer);
    if (!in.accept(')')) {
      fail("a closing parenthesis is missing");
      return null;
    }
    return new Condition.Any(selectors, name.equals("not"), name.equals("where") ? 0 : weight);
  }

  private @Nullable Selector fail(String what) {
    return fail(what, "docs/css.md lists the selectors");
  }

  private @Nullable Selector fail(String what, String hint) {
    if (problem == null) {
      problem = new Problem(what, hint);
    }
    return null;
  }
}
