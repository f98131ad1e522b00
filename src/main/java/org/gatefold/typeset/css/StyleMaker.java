package org.gatefold.typeset.css;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Findings;
import org.gatefold.typeset.css.Definition.Setting;
import org.jspecify.annotations.Nullable;

/** Makes computed values out of the rules that apply to one thing and of its parent's values (Cascade 4, 4). */
final class StyleMaker {
  private static final List<Property> ALL = List.of(Property.values());

  private final Findings findings;
  private final IdentityHashMap<Declaration.Pending, Known> known = new IdentityHashMap<>();
  private final Map<Likeness, Computed> made = new HashMap<>();
  private final @Nullable Object[] specified = new @Nullable Object[ALL.size()];
  private double rootFontSize;

  StyleMaker(Findings findings) {
    this.findings = findings;
    rootFontSize = (Double) InitialValues.ALL.get(Property.FONT_SIZE);
  }

  /** What a declaration with variables came to, the last time that they were asked for. */
  private record Known(Variables variables, List<Setting> settings) {}

  /** What {@code rem} is, once the root element has its style. */
  void rootFontSize(double points) {
    rootFontSize = points;
  }

  /**
   * Computes a style.
   *
   * @param rules weakest first
   * @param overrides custom properties that win over those in the rules
   */
  Computed make(
      Matches rules, @Nullable Computed parent, Locale language, Map<String, Declaration.Custom> overrides) {
    if (!overrides.isEmpty()) {
      return makeAnew(rules, parent, language, overrides);
    }
    Likeness likeness = new Likeness(parent, language, rules);
    Computed known = made.get(likeness);
    if (known == null) {
      known = makeAnew(rules, parent, language, overrides);
      made.put(likeness, known);
    }
    return known;
  }

  private Computed makeAnew(
      Matches rules, @Nullable Computed parent, Locale language, Map<String, Declaration.Custom> overrides) {
    Variables variables = variables(rules, parent == null ? Variables.NONE : parent.variables(), overrides);
    // Only the second time is it known for sure which way the text runs; mostly the first guess is right.
    boolean rightToLeft = parent != null && parent.rightToLeft();
    apply(rules, variables, rightToLeft);
    Object[] values = values(parent);
    if ((Boolean) values[Property.DIRECTION.index()] != rightToLeft) {
      apply(rules, variables, !rightToLeft);
      values = values(parent);
    }
    return new Computed(values, language, variables, parent);
  }

  private void apply(Matches rules, Variables variables, boolean rightToLeft) {
    Arrays.fill(specified, null);
    for (int i = 0; i < rules.size(); i++) {
      apply(rules.rule(i).normal(), variables, rightToLeft);
    }
    for (int i = 0; i < rules.size(); i++) {
      apply(rules.rule(i).important(), variables, rightToLeft);
    }
  }

  private Variables variables(Matches rules, Variables inherited, Map<String, Declaration.Custom> overrides) {
    Map<String, Declaration.Custom> declared = null;
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < rules.size(); i++) {
        StyleRule rule = rules.rule(i);
        for (Declaration.Custom custom : pass == 0 ? rule.customs() : rule.importantCustoms()) {
          declared = declared == null ? new LinkedHashMap<>() : declared;
          declared.put(custom.name(), custom);
        }
      }
    }
    if (declared == null && overrides.isEmpty()) {
      return inherited;
    }
    declared = declared == null ? new LinkedHashMap<>() : declared;
    declared.putAll(overrides);
    List<Diagnostic> found = new ArrayList<>();
    Variables variables = inherited.with(declared, found);
    findings.addAll(found);
    return variables;
  }

  private void apply(List<Declaration> declarations, Variables variables, boolean rightToLeft) {
    for (Declaration declaration : declarations) {
      switch (declaration) {
        case Declaration.Plain plain ->
            specified[(rightToLeft ? plain.mirrored() : plain.property()).index()] = plain.value();
        case Declaration.Pending pending -> {
          List<Setting> settings = settings(pending, variables);
          List<Property> mirrored = pending.definition().mirrored();
          for (int i = 0; i < settings.size(); i++) {
            Setting setting = settings.get(i);
            specified[(rightToLeft ? mirrored.get(i) : setting.property()).index()] = setting.value();
          }
        }
        case Declaration.Custom custom -> {
          // Read before the others.
        }
      }
    }
  }

  private List<Setting> settings(Declaration.Pending pending, Variables variables) {
    Known last = known.get(pending);
    if (last == null || last.variables() != variables) {
      last = new Known(variables, substitute(pending, variables));
      known.put(pending, last);
    }
    return last.settings();
  }

  private List<Setting> substitute(Declaration.Pending pending, Variables variables) {
    List<Diagnostic> found = new ArrayList<>();
    String name = pending.definition().css();
    List<Token> tokens = variables.substitute(name, pending.tokens(), pending.origin(), found);
    findings.addAll(found);
    List<Setting> settings = tokens == null ? null : DeclarationReader.settings(pending.definition(), tokens);
    if (tokens != null && settings == null) {
      findings.add(
          CssCode.BAD_VARIABLE_VALUE, pending.origin(), name, ValueAdvice.brief(Tokenizer.text(tokens)),
          ValueAdvice.syntax(pending.definition(), tokens));
    }
    return settings == null ? List.of() : settings;
  }

  private Object[] values(@Nullable Computed parent) {
    Object[] values = InitialValues.ALL.copy();
    if (parent != null) {
      for (Property property : InitialValues.ALL.inherited()) {
        values[property.index()] = parent.get(property);
      }
    }
    Relative.Basis outer = new Relative.Basis(
        (Double) values[Property.FONT_SIZE.index()], rootFontSize, (Integer) values[Property.FONT_WEIGHT.index()]);
    set(Property.FONT_SIZE, values, parent, outer);
    double em = (Double) values[Property.FONT_SIZE.index()];
    Relative.Basis basis = em == outer.em() ? outer : new Relative.Basis(em, rootFontSize, outer.weight());
    for (int i = 0; i < values.length; i++) {
      if (specified[i] != null && i != Property.FONT_SIZE.index()) {
        set(ALL.get(i), values, parent, basis);
      }
    }
    return values;
  }

  private void set(Property property, Object[] values, @Nullable Computed parent, Relative.Basis basis) {
    Object value = specified[property.index()];
    if (value instanceof Wide wide) {
      boolean inherit = wide == Wide.INHERIT || (wide == Wide.UNSET && property.inherited());
      values[property.index()] = inherit && parent != null ? parent.get(property) : InitialValues.ALL.get(property);
    } else if (value instanceof Relative relative) {
      values[property.index()] = relative.compute(basis);
    } else if (value != null && !(property == Property.COLOR && value == Word.CURRENTCOLOR)) {
      // `color: currentcolor` is the inherited one, which is in place already.
      values[property.index()] = value;
    }
  }
}
