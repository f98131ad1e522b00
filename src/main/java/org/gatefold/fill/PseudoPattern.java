package org.gatefold.fill;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayDeque;
import java.util.Deque;
import org.gatefold.model.pseudo.PseudoText;

/** A message's pattern as a pseudo-locale says it: what is printed as it stands changes, what names or chooses does not. */
final class PseudoPattern {
  private final MessagePattern pattern;
  private final PseudoText text;
  private final StringBuilder out = new StringBuilder();
  /** Whether what stands here is printed, for each message and argument that is open. */
  private final Deque<Boolean> printed = new ArrayDeque<>();
  /** The innermost choice; of several, one is printed, and it is about as long as the one that is called other. */
  private String choice = "";
  private int letters;
  private boolean words;

  private PseudoPattern(MessagePattern pattern, PseudoText text) {
    this.pattern = pattern;
    this.text = text;
  }

  /** The pattern; one that cannot be read stays, and is reported where it is used. */
  static String of(String pattern, PseudoText text) {
    try {
      return new PseudoPattern(new MessagePattern(pattern), text).run();
    } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
      return pattern;
    }
  }

  private String run() {
    String all = pattern.getPatternString();
    int at = 0;
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      add(all.substring(Math.min(at, part.getIndex()), part.getIndex()));
      turn(part);
      if (part.getLimit() > at) {
        out.append(all, Math.max(at, part.getIndex()), part.getLimit());
        at = part.getLimit();
      }
    }
    return words ? text.opening() + out + text.closing(letters) : out.toString();
  }

  private void turn(Part part) {
    switch (part.getType()) {
      case MSG_START -> printed.push(true);
      case ARG_START -> printed.push(false);
      case ARG_SELECTOR -> choice = pattern.getSubstring(part);
      case ARG_LIMIT -> {
        printed.pop();
        choice = "";
      }
      case MSG_LIMIT -> printed.pop();
      default -> { }
    }
  }

  private void add(String literal) {
    boolean said = !printed.isEmpty() && printed.peek();
    out.append(said ? text.words(literal) : literal);
    if (said) {
      letters += choice.isEmpty() || choice.equals("other") ? literal.length() : 0;
      words |= literal.codePoints().anyMatch(Character::isLetter);
    }
  }
}
