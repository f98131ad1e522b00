package org.gatefold.cli;

/** How the program ends; scripts rely on these numbers. */
enum ExitCode {
  DONE(0, "everything is done"),
  WARNINGS(1, "there were warnings, and --strict was given"),
  ERRORS(2, "errors in articles, none of their documents was published; or in the files examined"),
  BAD_JOB(3, "the job, a template or an option is wrong"),
  SOME_FAILED(4, "some documents failed, the others were published"),
  ENVIRONMENT(5, "the machine is not fit: output not writable, fonts missing, or a fault of Gatefold"),
  CANCELLED(130, "cancelled; the next run completes the work");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  int number() {
    return number;
  }

  String meaning() {
    return meaning;
  }
}
