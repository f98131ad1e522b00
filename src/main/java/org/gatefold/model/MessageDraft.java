package org.gatefold.model;

/** How a file of messages marks one that waits for its translation. */
public final class MessageDraft {
  /** Where the line begins; to a program that reads the file it is a comment, so that the message counts as missing. */
  public static final String MARK = "#:";

  private MessageDraft() {}
}
