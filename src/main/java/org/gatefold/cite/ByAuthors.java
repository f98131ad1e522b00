package org.gatefold.cite;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatefold.model.article.Reference;

/**
 * The order of an unnumbered list: by the authors, one name after another, then by title and year, as the document's
 * language sorts letters. A work without authors stands under its title.
 */
final class ByAuthors implements Comparator<Reference> {
  private final Collator collator;

  ByAuthors(Locale language) {
    collator = Collator.getInstance(language);
  }

  @Override
  public int compare(Reference one, Reference other) {
    List<String> names = names(one);
    List<String> others = names(other);
    for (int i = 0; i < Math.min(names.size(), others.size()); i++) {
      int order = collator.compare(names.get(i), others.get(i));
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(names.size(), others.size());
    order = order != 0 ? order : collator.compare(title(one), title(other));
    order = order != 0 ? order : issued(one).compareTo(issued(other));
    return order != 0 ? order : one.key().compareTo(other.key());
  }

  private static List<String> names(Reference reference) {
    Object people = reference.csl().getOrDefault("author", reference.csl().get("editor"));
    List<String> names = new ArrayList<>();
    for (Object person : people instanceof List<?> list ? list : List.of()) {
      if (person instanceof Map<?, ?> name) {
        names.add(name(name));
      }
    }
    return names.isEmpty() ? List.of(title(reference)) : names;
  }

  private static String name(Map<?, ?> name) {
    Object literal = name.get("literal");
    return literal != null ? withoutArticle(literal.toString()) : part(name, "family") + ", " + part(name, "given");
  }

  private static String part(Map<?, ?> name, String part) {
    Object value = name.get(part);
    return value == null ? "" : value.toString();
  }

  private static String title(Reference reference) {
    return withoutArticle(Mark.strip(TitleMarkup.read(String.valueOf(reference.csl().getOrDefault("title", "")))));
  }

  /** English lists do not sort under "The". */
  private static String withoutArticle(String title) {
    for (String article : List.of("The ", "An ", "A ")) {
      if (title.startsWith(article)) {
        return title.substring(article.length());
      }
    }
    return title;
  }

  private static String issued(Reference reference) {
    return String.valueOf(reference.csl().getOrDefault("issued", ""));
  }
}
