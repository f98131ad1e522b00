package org.gatefold.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gatefold.diag.Code;

/** What the house rules look at: the program's classes, its sources, its documents. */
final class House {
  /** Surefire starts tests in the project's folder. */
  static final Path ROOT = Path.of("").toAbsolutePath();

  static final Path SOURCES = ROOT.resolve("src/main/java");

  /** Imported once: that takes longer than all rules together. */
  static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(House::isProgram).importPackages("org.gatefold");

  private House() {}

  private static boolean isProgram(Location location) {
    return !location.contains("/test-classes/") && !location.isJar();
  }

  /** The sources below a folder, sorted. */
  static List<Path> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every kind of finding that the program knows, by id. */
  static List<Code> codes() {
    List<Code> codes = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      if (type.isEnum() && type.isAssignableTo(Code.class)) {
        for (Object constant : type.reflect().getEnumConstants()) {
          codes.add((Code) constant);
        }
      }
    }
    codes.sort(Comparator.comparing(Code::id));
    return codes;
  }
}
