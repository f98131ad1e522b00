package org.gatefold.house;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document says depends on its inputs alone. */
class PurityTest {
  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().haveModifier(FINAL).check(House.CLASSES);
    noFields().that().haveModifier(STATIC)
        .should().haveRawType("java.util.concurrent.ConcurrentHashMap")
        .orShould().haveRawType("java.util.concurrent.atomic.AtomicInteger")
        .orShould().haveRawType("java.util.concurrent.atomic.AtomicLong")
        .orShould().haveRawType("java.util.concurrent.atomic.AtomicReference")
        .orShould().haveRawType("java.util.HashMap")
        .orShould().haveRawType("java.util.ArrayList")
        .orShould().haveRawType(ThreadLocal.class)
        .orShould().haveRawType("java.text.SimpleDateFormat")
        .because("static state outlives a document and is seen by the next one").check(House.CLASSES);
  }

  @Test
  void nobodyLooksAtTheClock() {
    noClasses().that().doNotHaveFullyQualifiedName("org.gatefold.cli.Outside") // the day on which references were looked up
        .should().callMethod(System.class, "currentTimeMillis")
        .orShould().callMethod(Instant.class, "now")
        .orShould().callMethod(LocalDate.class, "now")
        .orShould().callMethod(LocalDateTime.class, "now")
        .orShould().dependOnClassesThat().areAssignableTo(Clock.class)
        .check(House.CLASSES);
  }

  @Test
  void onlyThePipelineAndTheCommandLineMeasureTime() {
    noClasses().that().resideOutsideOfPackage("org.gatefold.cli..")
        .and().haveNameNotMatching("org\\.gatefold\\.(Pipeline|Stages)(\\$.*)?")
        .should().callMethod(System.class, "nanoTime").check(House.CLASSES);
  }

  @Test
  void nobodyThrowsDice() {
    noClasses().should().dependOnClassesThat().haveNameMatching("java\\..*Random")
        .orShould().callMethod(UUID.class, "randomUUID")
        .orShould().callMethod(Math.class, "random")
        .check(House.CLASSES);
  }

  @Test
  void nobodyAsksWhereTheMachineStands() {
    everybody().should().callMethod(Locale.class, "getDefault")
        .orShould().callMethod(String.class, "toLowerCase")
        .orShould().callMethod(String.class, "toUpperCase")
        .orShould().callMethod(String.class, "format", String.class, Object[].class)
        .orShould().callMethod(String.class, "formatted", Object[].class)
        .orShould().callMethod(String.class, "getBytes")
        .orShould().callMethod(java.util.TimeZone.class, "getDefault")
        .because("results must not depend on the machine's language, encoding or time zone")
        .check(House.CLASSES);
  }

  private static GivenClassesConjunction everybody() {
    return noClasses().that().resideInAPackage("org.gatefold..");
  }

  @ParameterizedTest
  @ValueSource(strings = {"out", "err"})
  void onlyTheCommandLinePrints(String stream) {
    noClasses().that().resideOutsideOfPackage("org.gatefold.cli..")
        .should().accessField(System.class, stream)
        .because("findings are values; cli prints them").check(House.CLASSES);
  }

  @Test
  void nobodyPrintsATraceOrEndsTheProgram() {
    noClasses().that().doNotHaveFullyQualifiedName("org.gatefold.Main")
        .should().callMethod(System.class, "exit", int.class).check(House.CLASSES);
    noClasses().should().callMethod(Throwable.class, "printStackTrace").check(House.CLASSES);
  }
}
