package org.gatefold.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gatefold.model.paged.PageItem.Glyph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClustersTest {
  @ParameterizedTest
  @CsvSource({
    "a b c, a|b|c", "a _ b, a_|b", "a _ _, a__", "_ a, _|a", "ש ל, ש|ל",
    "_ ש ל, _ש|ל", "ש _ _ ל, ש|__ל", "ש _, ש|_", "_ _, __", "a _ ש, a_|ש"
  })
  void glyphs_without_text_join_the_one_that_is_logically_before_them(String glyphs, String clusters) {
    assertThat(String.join("|", split(glyphs))).isEqualTo(clusters);
  }

  private static List<String> split(String signs) {
    List<Glyph> glyphs =
        Stream.of(signs.split(" ")).map(sign -> new Glyph(1, 1, 0, 0, sign.equals("_") ? "" : sign)).toList();
    List<String> clusters = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); ) {
      int end = Clusters.end(glyphs, i);
      StringBuilder cluster = new StringBuilder();
      glyphs.subList(i, end).forEach(glyph -> cluster.append(glyph.text().isEmpty() ? "_" : glyph.text()));
      clusters.add(cluster.toString());
      i = end;
    }
    return clusters;
  }
}
