package org.gatefold.load;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Brackets that are no links: citations {@code [@key]}, calls of remarks {@code [^label]} and words {@code [words]{lang=la}}. */
final class BracketProcessor implements LinkProcessor {
  @Override
  public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
    String text = info.text(scanner);
    if (text.startsWith("^")) {
      return LinkResult.replaceWith(new Nodes.RemarkCall(text.substring(1).strip()), info.afterTextBracket());
    }
    if (info.destination() != null) {
      return LinkResult.none();
    }
    List<Node> parts = parts(info);
    boolean cites = parts.stream().anyMatch(Nodes.Key.class::isInstance);
    if (cites || text.startsWith("@") || text.startsWith("-@")) {
      return LinkResult.replaceWith(new Nodes.Citation(parts), info.afterTextBracket());
    }
    scanner.setPosition(info.afterTextBracket());
    if (scanner.peek() == '{') {
      Braces braces = Braces.read(scanner);
      if (braces != null) {
        return LinkResult.wrapTextIn(new Nodes.Words(braces), scanner.position());
      }
    }
    return LinkResult.none();
  }

  private static List<Node> parts(LinkInfo info) {
    List<Node> parts = new ArrayList<>();
    for (Node node = info.openingBracket().getNext(); node != null; node = node.getNext()) {
      parts.add(node);
    }
    return parts;
  }
}
