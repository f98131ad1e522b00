package org.gatefold.cli;

import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in our words how a command line is wrong. */
final class Usage {
  private static final String SEE_HELP = "See `gatefold --help`.";

  private Usage() {}

  static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String argument = unmatched.getUnmatched().getFirst();
      return "there is no " + (argument.startsWith("-") ? "option" : "command") + " `" + argument + "`";
    }
    return String.valueOf(e.getMessage());
  }

  static String hint(ParameterException e) {
    List<String> suggestions =
        e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    return suggestions.isEmpty() ? SEE_HELP : "Did you mean `" + suggestions.getFirst() + "`? " + SEE_HELP;
  }
}
