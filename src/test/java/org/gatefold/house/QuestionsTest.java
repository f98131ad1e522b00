package org.gatefold.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.stream.Stream;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.PageStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a style sheet says is done: a value that is read and that nobody asks for would be ignored in silence. */
class QuestionsTest {
  @ParameterizedTest
  @ValueSource(classes = {ComputedStyle.class, PageStyle.class})
  void everyQuestionIsAsked(Class<?> style) {
    JavaClass asked = House.CLASSES.get(style);
    assertThat(asked.getMethods()).filteredOn(method -> !isOfEveryObject(method))
        .isNotEmpty()
        .allMatch(method -> accesses(method).anyMatch(access -> !access.getOriginOwner().equals(asked)));
  }

  private static boolean isOfEveryObject(JavaMethod method) {
    return method.getName().equals("equals") || method.getName().equals("hashCode")
        || method.getName().equals("toString") || method.getName().startsWith("lambda$");
  }

  private static Stream<JavaAccess<?>> accesses(JavaMethod method) {
    return Stream.concat(method.getCallsOfSelf().stream(), method.getReferencesToSelf().stream());
  }
}
