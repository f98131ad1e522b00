package org.gatefold.publish;

import org.gatefold.diag.Code;
import org.gatefold.diag.Severity;

/** What putting files in place can find. */
public enum PublishCode implements Code {
  NOT_APPROVABLE("PUB101", Severity.ERROR,
      "`{0}` says it is approved, but {1} open, the first one {2}",
      "Settle the findings, waive them with a reason in evidence.yaml, or set `status: draft`."),
  NOT_WRITTEN("PUB201", Severity.ERROR, "`{0}` cannot be written: {1}",
      "Check the rights and the free space of the output folder, and that no other program holds the file."),
  OUTPUT_UNUSABLE("PUB202", Severity.ERROR, "the output folder `{0}` cannot be used: {1}",
      "Give a folder that can be written with --output."),
  OUTPUT_IN_USE("PUB203", Severity.ERROR, "another run is writing to the output folder `{0}`",
      "Wait for it to finish, or give this run a folder of its own with --output."),
  OLD_FILE_REMOVED("PUB301", Severity.NOTE, "`{0}` of an earlier run was removed, because it is out of date now",
      "It comes back with the first run that finishes this document without errors."),
  OLD_FILE_STAYS("PUB302", Severity.WARNING, "`{0}` of an earlier run is out of date and cannot be removed: {1}",
      "Remove it by hand, so that nobody prints it.");

  private final Kind kind;

  PublishCode(String id, Severity severity, String message, String hint) {
    kind = new Kind(id, severity, message, hint);
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
