package org.gatefold.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How sources look. */
class SourcesTest {
  private static final int MOST_LINES = 400;
  private static final Pattern PROSE = Pattern.compile("(?s)/\\*\\*.*\\bTakes:?\\b.*\\bRefuses:.*\\*/\\s*@NullMarked");

  /** A longer one gives its reason in its Javadoc: "is long because …". */
  @Test
  void noFileIsLong() {
    assertThat(House.sources(House.SOURCES).stream().filter(file -> House.read(file).lines().count() > MOST_LINES)
        .filter(file -> !House.read(file).contains("is long because"))).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItTakesGivesAndRefuses() {
    List<Path> packages =
        House.sources(House.SOURCES).stream().map(Path::getParent).distinct().toList();
    assertThat(packages).allSatisfy(folder -> {
      Path info = folder.resolve("package-info.java");
      assertThat(Files.exists(info)).as("%s has a package-info", name(folder)).isTrue();
      assertThat(House.read(info)).as(name(info)).containsPattern(PROSE);
    });
  }

  @Test
  void everyRoomHasItsTestsBesideIt() {
    List<Path> rooms = House.sources(House.ROOT.resolve("src/test/java")).stream().map(Path::getParent).distinct()
        .map(House.ROOT.resolve("src/test/java")::relativize)
        .filter(room -> !room.endsWith("house")).toList();
    assertThat(rooms).allSatisfy(
        room -> assertThat(House.SOURCES.resolve(room)).as("room of the tests in %s", room).isDirectory());
  }

  private static String name(Path file) {
    return House.ROOT.relativize(file).toString();
  }
}
