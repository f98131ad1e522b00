package org.gatefold.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gatefold.cite.walk.OtherNames;
import org.gatefold.model.article.Reference;

/** Writes a reference's authors into a sentence: Sakai; Battié and Videman; Orozco et al. */
final class AuthorNames {
  private AuthorNames() {}

  /**
   * @param and the language's word for "and"
   * @param andOthers the language's "et al."
   */
  static String of(Reference reference, String and, String andOthers) {
    List<String> names = new ArrayList<>();
    boolean others = false;
    Object authors = reference.csl().getOrDefault("author", reference.csl().get("editor"));
    for (Object author : authors instanceof List<?> list ? list : List.of()) {
      if (OtherNames.isOthers(author)) {
        others = true;
      } else if (author instanceof Map<?, ?> name) {
        names.add(family(name));
      }
    }
    if (names.isEmpty()) {
      return TitleMarkup.read(String.valueOf(reference.csl().getOrDefault("title", reference.key())));
    }
    if (names.size() == 2 && !others) {
      return names.get(0) + " " + and + " " + names.get(1);
    }
    return names.size() == 1 && !others ? names.getFirst() : names.getFirst() + " " + andOthers;
  }

  private static String family(Map<?, ?> name) {
    Object literal = name.get("literal");
    if (literal != null) {
      return TitleMarkup.read(literal.toString());
    }
    Object particle = name.get("non-dropping-particle");
    String family = TitleMarkup.read(String.valueOf(name.get("family")));
    return particle == null ? family : particle + " " + family;
  }
}
