package org.gatefold.typeset.css;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.typeset.css.PageRule.PageKey;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The styles of one document. Each is computed when it is first asked for, and kept; what is wrong with declarations that
 * need their variables is reported then. Not for sharing between threads.
 */
public final class Cascade {
  private final List<Stylesheet.Part> sheets = new ArrayList<>();
  private final StyleMaker maker;
  private final Matches matches = new Matches();
  private final SizeHints hints = new SizeHints();
  private final IdentityHashMap<Element, Computed> styles = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Map<Pseudo, Optional<ComputedStyle>>> pseudos = new IdentityHashMap<>();
  private final Map<String, Locale> languages = new HashMap<>();
  private final PageCascade pages;
  private final Computed root;

  /**
   * @param sheets in cascade order; behind them come the document's own {@code <style>} elements
   * @param rootVariables custom properties of the root element by name without the two dashes; they win over those that
   *     sheets declare on {@code :root}
   * @param template the file that the document was made from: the place of what stands in it
   */
  public Cascade(
      List<Stylesheet> sheets,
      Document document,
      Map<String, String> rootVariables,
      Origin template,
      Findings findings) {
    this.sheets.add(UserAgent.SHEET);
    sheets.forEach(sheet -> this.sheets.addAll(sheet.parts()));
    this.sheets.addAll(OwnStyles.read(document, template, findings));
    maker = new StyleMaker(findings);
    pages = new PageCascade(this.sheets, maker, matches);
    Element html = document.firstElementChild();
    root = html == null ? empty() : root(html, overrides(rootVariables, template));
    maker.rootFontSize(root.fontSize());
  }

  private Computed empty() {
    return maker.make(matches, null, Locale.ROOT, Map.of());
  }

  private static Map<String, Declaration.Custom> overrides(Map<String, String> variables, Origin template) {
    Map<String, Declaration.Custom> overrides = new LinkedHashMap<>();
    variables.forEach((name, value) -> {
      String full = "--" + name;
      overrides.put(full, new Declaration.Custom(full, Tokenizer.tokens(value), true, template));
    });
    return overrides;
  }

  private Computed root(Element html, Map<String, Declaration.Custom> overrides) {
    collect(html, null);
    Computed style = maker.make(matches, null, language(html, Locale.ROOT), overrides);
    styles.put(html, style);
    return style;
  }

  /** The plain numbers in a custom property of the root element, named with its dashes; none if it is not set. */
  public List<Double> rootNumbers(String name) {
    return root.variables().numbers(name);
  }

  /** The length in pt that a custom property of the root element holds, named with its dashes; 0 if it holds none. */
  public double rootLength(String name) {
    return root.variables().points(name);
  }

  /** The style of an element; of one outside the document, as if it stood below the root. */
  public ComputedStyle style(Element element) {
    Computed known = styles.get(element);
    return known == null ? computeDown(element) : known;
  }

  /** Computes the styles of an element and of its ancestors, the outermost first. */
  private Computed computeDown(Element element) {
    Deque<Element> open = new ArrayDeque<>();
    Computed style = null;
    for (Element at = element; at != null && !(at instanceof Document) && style == null; at = at.parent()) {
      style = styles.get(at);
      if (style == null) {
        open.push(at);
      }
    }
    Computed parent = style == null ? root : style;
    for (Element at : open) {
      collect(at, null);
      parent = maker.make(matches, parent, language(at, parent.language()), Map.of());
      styles.put(at, parent);
    }
    return parent;
  }

  private void collect(Element element, @Nullable Pseudo pseudo) {
    matches.clear();
    hints.collect(element, pseudo, matches);
    for (int i = 0; i < sheets.size(); i++) {
      sheets.get(i).rules().collect(element, pseudo, i, matches);
    }
  }

  private Locale language(Element element, Locale inherited) {
    return element.hasAttr("lang")
        ? languages.computeIfAbsent(element.attr("lang"), Locale::forLanguageTag)
        : inherited;
  }

  /**
   * The style of a pseudo-element; null if there is none, because no rule asks for it or because it has no content (which
   * {@link Pseudo#BEFORE} and {@link Pseudo#AFTER} need).
   */
  public @Nullable ComputedStyle pseudo(Element element, Pseudo pseudo) {
    return pseudos
        .computeIfAbsent(element, key -> new EnumMap<>(Pseudo.class))
        .computeIfAbsent(pseudo, key -> Optional.ofNullable(computePseudo(element, key)))
        .orElse(null);
  }

  private @Nullable ComputedStyle computePseudo(Element element, Pseudo pseudo) {
    // A call stands where its note stood, and looks like the text there.
    Element from = pseudo == Pseudo.FOOTNOTE_CALL && element.parent() != null ? element.parent() : element;
    Computed parent = styles.containsKey(from) ? styles.get(from) : computeDown(from);
    collect(element, pseudo);
    if (matches.size() == 0 || parent == null) {
      return null;
    }
    Computed style = maker.make(matches, parent, parent.language(), Map.of());
    boolean generated = pseudo == Pseudo.BEFORE || pseudo == Pseudo.AFTER;
    return generated && style.content() == null ? null : style;
  }

  /** The style of a box that no element makes: it inherits what inherits and has initial values for all else. */
  public ComputedStyle anonymous(ComputedStyle parent) {
    matches.clear();
    Computed computed = parent instanceof Computed known ? known : root;
    return maker.make(matches, computed, computed.language(), Map.of());
  }

  /**
   * What the {@code @page} rules come to for a page.
   *
   * @param name of the page ({@link ComputedStyle#page}); empty for none
   * @param index of the page in the document, from 0
   * @param inGroup of the page among those of its name that follow each other, from 0
   * @param left whether it is on the left of a spread
   * @param blank whether it has no content because the next one must be on the other side
   */
  public PageStyle page(String name, int index, int inGroup, boolean left, boolean blank) {
    return pages.style(new PageKey(name, index, inGroup, left, blank), root);
  }
}
