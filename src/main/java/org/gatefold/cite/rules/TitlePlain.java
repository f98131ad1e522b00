package org.gatefold.cite.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.article.Reference;

/** Titles have no other markup than is printed. */
final class TitlePlain implements Rule {
  private static final Set<String> PRINTED = Set.of("i", "b", "em", "sub", "sup", "span", "sc");

  @Override
  public void check(CitedArticle article, Report report) {
    for (Reference reference : Cited.references(article)) {
      List<String> others = new ArrayList<>();
      for (String field : List.of("title", "container-title")) {
        collect(Csl.text(reference.csl(), field), others);
      }
      if (!others.isEmpty()) {
        report.add(RuleCode.TITLE_MARKUP, reference.key(), reference.origin(), reference.key(), String.join(", ", others));
      }
    }
  }

  private static void collect(String title, List<String> others) {
    for (int open = title.indexOf('<'); open >= 0; open = title.indexOf('<', open + 1)) {
      int close = title.indexOf('>', open);
      String tag = close < 0 ? "" : title.substring(open, close + 1);
      String name = name(tag);
      if (!name.isEmpty() && !PRINTED.contains(name) && !others.contains(tag)) {
        others.add(tag);
      }
    }
  }

  /** The name in {@code <name …>} or {@code </name>}; empty where a sign such as in p < 0.05 is no tag. */
  private static String name(String tag) {
    int from = tag.startsWith("</") ? 2 : 1;
    int to = from;
    while (to < tag.length() && (Character.isLetterOrDigit(tag.charAt(to)) || tag.charAt(to) == ':')) {
      to++;
    }
    boolean isTag = to > from && Character.isLetter(tag.charAt(from)) && " />".indexOf(tag.charAt(to)) >= 0;
    return isTag ? tag.substring(from, to).toLowerCase(Locale.ROOT) : "";
  }
}
