package org.gatefold.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.gatefold.diag.Outcome;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.FilledPage;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.Paper;
import org.gatefold.model.job.Resource;
import org.junit.jupiter.api.Test;

/** What a filled page holds beside its HTML. */
class FillerTest {
  @Test
  void givesBrandPaperAndFormatAsVariables() {
    Map<String, String> variables = page(Sample.of("Text.")).variables();

    assertThat(variables).containsEntry("primary", "#0B5A60").containsEntry("paper-width", "595.276pt")
        .containsEntry("paper-height", "841.89pt").containsEntry("panel-width", "100mm")
        .containsEntry("font-text", "\"Source Sans 3\"").containsEntry("clinic", "\"Clinic \\\"A\\\"\"")
        .containsEntry("short-title", "\"A title\"").containsEntry("review-line", "\"Draft\"");
  }

  @Test
  void followsPaperAndEdition() {
    Map<String, String> variables = page(Sample.of("Text.").paper(Paper.LETTER).edition(Edition.PRESS)).variables();

    assertThat(variables).containsEntry("paper-width", "612pt").containsEntry("panel-width", "265.5pt")
        .containsEntry("primary", "device-cmyk(0.88 0.4 0.47 0.26)");
  }

  @Test
  void saysThatAnUnreviewedMachineTranslationIsOne() {
    String head = "---\nlang: es-CO\ntranslation: machine\n";
    assertThat(page(Sample.of(head + "---\nTexto.")).variables()).containsEntry("review-line", "\"Borrador · Automática\"");
    assertThat(page(Sample.of(head + "status: approved\n---\nTexto.")).variables())
        .containsEntry("review-line", "\"Automática\"");
    assertThat(page(Sample.of("---\nstatus: approved\n---\nText.")).variables()).containsEntry("review-line", "\"\"");
  }

  @Test
  void gathersStylesAndPictures() {
    Resource figure = new Resource("articles/sample/figures/a.svg", "<svg/>".getBytes(StandardCharsets.UTF_8));
    FilledPage page = page(Sample.of("![An a](figures/a.svg)")
        .template("plain.css", "p {}").template("plain/spine.svg", "<svg/>").figures(Map.of("figures/a.svg", figure))
        .format(Sample.format("plain", false, List.of("plain.css"))));

    assertThat(page.styles()).extracting(Resource::path).containsExactly("templates/plain.css");
    assertThat(page.resources()).containsOnlyKeys("plain.css", "plain/spine.svg", "figures/a.svg");
    assertThat(page.pages()).containsEntry("cover", List.of(1));
    assertThat(page.metadata().language()).isEqualTo(Locale.US);
  }

  @Test
  void reportsAMissingStyle() {
    Outcome<FilledPage> outcome = new Filler().fill(Sample.of("Text.").template("plain.css", "")
        .format(Sample.format("plain", false, List.of("plan.css"))).cited());

    assertThat(outcome.diagnostics()).extracting(d -> d.code().id() + " " + d.origin()).containsExactly(
        "FIL303 templates/plain/format.yaml");
    assertThat(outcome.diagnostics().getFirst().hint()).startsWith("did you mean \"plain.css\"?");
  }

  @Test
  void fillsTheSameOnManyThreads() throws Exception {
    CitedArticle cited = Sample.real("en-US", "handout", false).cited();
    Filler filler = new Filler();
    String once = filler.fill(cited).get().html();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (var html : threads.invokeAll(IntStream.range(0, 40).<java.util.concurrent.Callable<String>>mapToObj(
          i -> () -> filler.fill(cited).get().html()).toList())) {
        assertThat(html.get()).isEqualTo(once);
      }
    }
  }

  @Test
  void seesAnotherLibrarysTemplates() {
    Filler filler = new Filler();
    assertThat(filler.fill(Sample.of("Text.").cited()).get().html()).contains("Text");
    assertThat(filler.fill(Sample.of("Text.").template("plain.ftlh", "<i>new</i>${article.body}").cited()).get().html())
        .contains("<i>new</i>");
  }

  @Test
  void stopsAnInterruptedThread() throws InterruptedException {
    CitedArticle endless = Sample.of("Text.").template("plain.ftlh", "<#list 1.. as i></#list>").cited();
    List<Outcome<FilledPage>> outcomes = new java.util.concurrent.CopyOnWriteArrayList<>();
    Thread thread = new Thread(() -> outcomes.add(new Filler().fill(endless)));
    thread.start();
    Thread.sleep(50);
    thread.interrupt();
    thread.join(5000);

    assertThat(outcomes).hasSize(1);
    assertThat(outcomes.getFirst().diagnostics()).extracting(d -> d.code().id()).containsExactly("FIL107");
  }

  @Test
  void stopsATemplateThatNeverEndsAndStillWorks() {
    CitedArticle endless = Sample.of("Text.").template("plain.ftlh", "<#list 1.. as i></#list>").cited();
    Filler filler = new Filler(Duration.ofMillis(100));

    assertThat(filler.fill(endless).diagnostics()).extracting(d -> d.code().id()).containsExactly("FIL108");
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(filler.fill(Sample.of("Text.").cited()).succeeded()).isTrue();
  }

  private static FilledPage page(Sample sample) {
    return new Filler().fill(sample.cited()).get();
  }
}
