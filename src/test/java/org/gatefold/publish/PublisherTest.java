package org.gatefold.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.gatefold.diag.Outcome;
import org.gatefold.model.DocumentId;
import org.gatefold.model.RenderedPdf;
import org.gatefold.model.Verdict;
import org.gatefold.model.article.FrontMatter.Status;
import org.gatefold.model.job.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  private static final DocumentId ID = new DocumentId("back", Locale.US, "handout", Edition.SCREEN);
  private static final byte[] BYTES = {37, 80, 68, 70};

  @TempDir private Path output;

  @Test
  void putsAFileInPlaceWithItsChecksum() throws IOException {
    try (Publisher publisher = open()) {
      Release release = publisher.publish(verdict(BYTES), Status.DRAFT, List.of()).get();
      assertThat(output.resolve(ID.path())).hasBinaryContent(BYTES);
      assertThat(release).isEqualTo(
          new Release(ID, 1, 4, "315d429b7714cedb6ad04ac31240145257692630457f3c88253c5beceac76027", List.of()));
    }
  }

  @Test
  void doesNotTouchAFileThatHasNotChanged() throws IOException {
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    try (Publisher publisher = open()) {
      publish(publisher, BYTES);
      Files.setLastModifiedTime(output.resolve(ID.path()), longAgo);
      publish(publisher, BYTES);
      assertThat(Files.getLastModifiedTime(output.resolve(ID.path()))).isEqualTo(longAgo);
      publish(publisher, new byte[] {1, 2, 3, 4});
      assertThat(output.resolve(ID.path())).hasBinaryContent(new byte[] {1, 2, 3, 4});
    }
  }

  @Test
  void refusesAnApprovedArticleWithOpenFindings() throws IOException {
    try (Publisher publisher = open()) {
      Diagnostic finding = Diagnostic.of(EditorialCode.OPEN, new Origin("articles/back/article.en-US.md", 3, 1));
      assertThat(publisher.publish(verdict(BYTES), Status.DRAFT, List.of(finding)).succeeded()).isTrue();
      Outcome<Release> refused = publisher.publish(verdict(BYTES), Status.APPROVED, List.of(finding));
      assertThat(refused.diagnostics()).extracting(d -> d.code().id()).containsExactly("PUB101");
      assertThat(publisher.publish(verdict(BYTES), Status.APPROVED, List.of()).succeeded()).isTrue();
    }
  }

  @Test
  void withdrawsAFileOfAnEarlierRunAndSaysSo() throws IOException {
    try (Publisher publisher = open()) {
      publish(publisher, BYTES);
      assertThat(publisher.withdraw(ID)).extracting(Diagnostic::message)
          .containsExactly(
              "`back/en-US/handout.screen.pdf` of an earlier run was removed, because it is out of date now");
      assertThat(output.resolve(ID.path())).doesNotExist();
      assertThat(publisher.withdraw(ID)).isEmpty();
    }
  }

  @Test
  void clearsAwayWhatAKilledRunLeft() throws IOException {
    Path stale = Files.createDirectories(output.resolve(".partial-1/deep"));
    Files.writeString(stale.resolve("half.pdf"), "%PDF");
    open().close();
    assertThat(output.resolve(".partial-1")).doesNotExist();
  }

  @Test
  void leavesNothingUnfinished() throws IOException {
    try (Publisher publisher = open()) {
      Files.createDirectories(output.resolve(ID.path()).resolve("in the way"));
      assertThat(publisher.publish(verdict(BYTES), Status.DRAFT, List.of()).diagnostics())
          .extracting(d -> d.code().id()).containsExactly("PUB201");
    }
    assertThat(output).isDirectoryNotContaining("glob:**/.partial-*");
  }

  @Test
  void letsOneRunAtATimeIn() throws IOException {
    try (Publisher first = open()) {
      assertThat(Publisher.open(output).diagnostics()).extracting(d -> d.code().id()).containsExactly("PUB203");
      assertThat(first.publish(verdict(BYTES), Status.DRAFT, List.of()).succeeded()).isTrue();
    }
    open().close();
  }

  private Publisher open() {
    return Publisher.open(output).get();
  }

  private static void publish(Publisher publisher, byte[] bytes) {
    assertThat(publisher.publish(verdict(bytes), Status.DRAFT, List.of()).succeeded()).isTrue();
  }

  private static Verdict verdict(byte[] bytes) {
    return new Verdict(new RenderedPdf(ID, bytes, 1, List.of()), 0, 0);
  }
}
