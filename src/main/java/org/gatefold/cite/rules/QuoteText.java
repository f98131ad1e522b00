package org.gatefold.cite.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.gatefold.cite.walk.Signature;
import org.gatefold.model.article.Article;
import org.gatefold.model.article.Block;
import org.gatefold.model.article.Block.Div;
import org.gatefold.model.article.PlainText;

/** The words of a quotation, without its marks, its citation and the line that says whose they are. */
final class QuoteText {
  private static final String MARKS = "\"'“”‘’„‚«»‹›";
  private static final int SHORTEST_HASH = 12;

  private QuoteText() {}

  static String of(Div quote) {
    StringBuilder out = new StringBuilder();
    append(quote.blocks(), out);
    String text = collapsed(out);
    int from = 0;
    int to = text.length();
    while (from < to && MARKS.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && (MARKS.indexOf(text.charAt(to - 1)) >= 0 || endsBehindMark(text, to))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** A full stop behind the closing mark is the article's, as in Spanish: {@code “…”.}. */
  private static boolean endsBehindMark(String text, int to) {
    return to > 1 && (text.charAt(to - 1) == '.' || text.charAt(to - 1) == ',') && MARKS.indexOf(text.charAt(to - 2)) >= 0;
  }

  private static void append(List<Block> blocks, StringBuilder out) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph paragraph -> paragraph(paragraph, out);
        case Block.BlockQuote quote -> append(quote.blocks(), out);
        case Div div -> append(div.blocks(), out);
        case Block.ItemList list -> list.items().stream().filter(item -> !Attribution.isItem(list)).forEach(item -> append(item.blocks(), out));
        case Block.Heading heading -> {}
        case Block.DefinitionList list -> {}
        case Block.Table table -> {}
        case Block.Figure figure -> {}
        case Block.Rule rule -> {}
      }
    }
  }

  private static void paragraph(Block.Paragraph paragraph, StringBuilder out) {
    String text = PlainText.of(paragraph.content());
    int signature = Signature.at(paragraph.content());
    out.append(text, 0, signature < 0 ? text.length() : signature).append(' ');
  }

  private static String collapsed(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  /** SHA-256 of the words in normal form C, white space collapsed, in hexadecimal digits. */
  static String hash(Div quote) {
    byte[] bytes = Normalizer.normalize(of(quote), Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Whether a recorded hash, at least its first twelve digits, is this one. */
  static boolean isHash(String recorded, String hash) {
    String plain = recorded.strip().toLowerCase(Locale.ROOT);
    String digits = plain.startsWith("sha256:") ? plain.substring("sha256:".length()).strip() : plain;
    return digits.length() >= SHORTEST_HASH && hash.startsWith(digits);
  }

  /** Whether a quotation stands in the article in the language of its source, as far as the article says. */
  static boolean isOriginal(Article article, Div quote) {
    boolean translated = quote.attributes().value("kind").orElse("").equals("translation");
    return !translated && (article.frontMatter().source() == null || quote.attributes().value("lang").isPresent());
  }
}
