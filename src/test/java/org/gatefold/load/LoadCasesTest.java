package org.gatefold.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatefold.diag.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder below {@code cases} is laid over the base workspace and loaded. Its file {@code findings} holds what is to be
 * said, a line for severity, code, place and message, and a line for the hint. {@code -Dgolden.update=true} writes it.
 */
class LoadCasesTest {
  private static final Path CASES = Path.of("src/test/resources/load/cases");

  /** Codes that need what a folder of files cannot hold; {@link LoaderTest}, {@link ApproverTest}, {@link EvidenceRecorderTest} and NewLocaleCommandTest have them. */
  private static final Set<String> ELSEWHERE =
      Set.of("FILE_UNREADABLE", "TOO_LARGE", "UNKNOWN_LOCALE", "FONT_RESTRICTED", "UNREAD",
      "APPROVAL_LINES", "NOT_RECORDED", "NOT_WRITTEN", "EVIDENCE_FORM", "EVIDENCE_NOT_WRITTEN", "LIST_UNUSABLE", "LIST_TOO_SHORT", "LIST_NOT_WRITTEN",
      "TOO_MANY_REFERENCES", "NO_MESSAGES");

  @TempDir Path root;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void finds(String name) throws IOException {
    Path folder = CASES.resolve(name);
    Path expected = folder.resolve("findings");
    String found = print(new Loader().load(ToyWorkspace.ofCase(root, folder).request()).diagnostics());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  @Test
  void everyCodeHasACase() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String name : cases().toList()) {
      all.append(Files.readString(CASES.resolve(name).resolve("findings")));
    }
    Set<String> without = Arrays.stream(LoadCode.values())
        .filter(code -> !all.toString().contains(" " + code.id() + " "))
        .map(LoadCode::name)
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(without).isEqualTo(new TreeSet<>(ELSEWHERE));
  }

  private static String print(List<Diagnostic> findings) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic one : findings) {
      out.append(one.severity()).append(' ').append(one.code().id()).append(' ').append(one.origin()).append(' ')
          .append(one.message()).append("\n    ").append(one.hint()).append('\n');
    }
    return out.toString();
  }
}
