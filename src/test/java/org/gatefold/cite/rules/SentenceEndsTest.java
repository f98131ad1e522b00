package org.gatefold.cite.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bar stands where a sentence is to end. */
class SentenceEndsTest {
  @ParameterizedTest
  @ValueSource(strings = {
      "One. |Two! |Three?",
      "Dr. Lotz et al. found it. |Nobody else did.",
      "“Never.” |“Yes.”",
      "Er sagte: „Nein.“ |„Ja.“ |Dann ging er.",
      "Il dit : « Non ! » |Puis il partit.",
      "一句。|两句！|三句？",
      "他说：“不。”|然后走了。",
      "（见图。）|下一句。",
      "هل هذا آمن؟ |نعم. |لا!",
      "Это рис. 2 и др. данные. |Вторая фраза.",
      "3.5 mg at 10.30 h. |Then nothing."})
  void end(String marked) {
    String text = marked.replace("|", "");
    List<String> sentences = SentenceEnds.in(text).stream().map(range -> text.substring(range.from(), range.next())).toList();
    assertThat(String.join("|", sentences)).isEqualTo(marked);
  }
}
