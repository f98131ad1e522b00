package org.gatefold.fill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.diag.Origin;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Inline;
import org.gatefold.model.article.Inline.Remark;

/** Finds an article's remarks in reading order. They are lettered, so that nobody takes one for a reference. */
final class Remarks {
  private Remarks() {}

  static List<Remark> in(List<Block> blocks) {
    return InlineWalk.in(blocks).stream().filter(Remark.class::isInstance).map(Remark.class::cast).toList();
  }

  /** Each remark's number, from 1, by its origin. */
  static Map<Origin, Integer> numbers(List<Remark> remarks) {
    Map<Origin, Integer> numbers = new LinkedHashMap<>();
    remarks.forEach(remark -> numbers.putIfAbsent(remark.origin(), numbers.size() + 1));
    return numbers;
  }

  /** What is printed for a number: a, b … z, aa, ab …. */
  static String marker(int number) {
    StringBuilder out = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      out.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return out.toString();
  }
}
