package org.gatefold.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;

/**
 * A text file: UTF-8, without a byte order mark, its lines ended by {@code \n}.
 *
 * @param path relative to the workspace
 */
record SourceText(String path, String text) {

  /** Reads bytes, or says which of them is wrong. Control characters are reported and become spaces. */
  static Optional<SourceText> decode(String path, byte[] bytes, Findings findings) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = unifyLines(out.flip().toString());
    SourceText source = new SourceText(path, text);
    if (result.isError()) {
      findings.add(LoadCode.NOT_UTF8, source.place(text.length()), in.position());
      return Optional.empty();
    }
    return Optional.of(new SourceText(path, source.withoutControls(findings)));
  }

  private static String unifyLines(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
  }

  private String withoutControls(Findings findings) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isControl(c)) {
        findings.add(LoadCode.CONTROL_CHARACTER, place(i), String.format(Locale.ROOT, "U+%04X", (int) c));
        clean = clean == null ? new StringBuilder(text) : clean;
        clean.setCharAt(i, ' ');
      }
    }
    return clean == null ? text : clean.toString();
  }

  /** C0 and C1 controls but tab and line end, and the two Unicode line ends, which YAML and Markdown count differently. */
  private static boolean isControl(char c) {
    return c < ' ' ? c != '\n' && c != '\t' : (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
  }

  /** The place of a character, by its index in the text. */
  Origin place(int index) {
    int line = 1;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0 && end < index; end = text.indexOf('\n', start)) {
      line++;
      start = end + 1;
    }
    return new Origin(path, line, index - start + 1);
  }
}
