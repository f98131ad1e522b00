package org.gatefold.cli;

import java.util.List;
import java.util.Locale;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Outcome;
import org.gatefold.load.LoadCode;
import org.gatefold.load.RetractionsUpdate;
import org.gatefold.model.job.LookUp;
import org.gatefold.verify.Download;
import org.gatefold.verify.VerifyCode;

/** What {@code refs update} does: get the list of retractions, and put what we need of it beside the articles. */
final class RefsUpdateCommand {
  private final Options options;
  private final Terminal terminal;
  private final Outside outside;

  RefsUpdateCommand(Options options, Terminal terminal, Outside outside) {
    this.options = options;
    this.terminal = terminal;
    this.outside = outside;
  }

  /**
   * Renews the list.
   *
   * @param given where it is; empty where gatefold.yaml says so
   * @param least how many rows it has to have
   */
  ExitCode run(String given, int least) {
    LookUp places = RetractionsUpdate.places(options.workspace);
    String address = given.isEmpty() ? places.retractions() : given;
    Outcome<RetractionsUpdate.Written> written =
        new Download(outside.pause(), outside.today().get(), places.mailto(), Version.CURRENT).get(address, options.workspace)
            .then(got -> RetractionsUpdate.write(options.workspace, address, got.bytes(), got.asOf(), least));
    new FindingsPrinter(terminal, new Sources(options.workspace)).print(written.diagnostics());
    written.value().ifPresent(list -> {
      String line = list.path() + ": " + String.format(Locale.ROOT, "%,d", list.rows()) + " retracted works, as of " + list.asOf();
      terminal.out().print(Style.STRONG.on(terminal.colour(), line) + "\n");
      terminal.out().flush();
    });
    return written.succeeded() ? ExitCode.DONE : exit(written.diagnostics());
  }

  private static ExitCode exit(List<Diagnostic> findings) {
    boolean world = findings.stream()
        .anyMatch(one -> one.code() == VerifyCode.LIST_UNREACHABLE || one.code() == LoadCode.LIST_NOT_WRITTEN);
    return world ? ExitCode.ENVIRONMENT : ExitCode.ERRORS;
  }
}
