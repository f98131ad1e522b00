package org.gatefold.cite;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.Bibliography;
import org.jspecify.annotations.Nullable;

/** Has the processor print {@link Mark}s for italics, bold and links, and leave out the entry's number. */
final class MarkedFormat extends BaseFormat {
  private final boolean numbered;

  /** @param numbered whether the first thing in an entry is its number */
  MarkedFormat(boolean numbered) {
    this.numbered = numbered;
    setConvertLinks(true);
  }

  @Override
  public String getName() {
    return "marked";
  }

  @Override
  protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
    return format(buffer);
  }

  @Override
  protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
    TokenBuffer text = new TokenBuffer();
    for (Token token : buffer.getTokens()) {
      if (!numbered || !token.isFirstField()) {
        text.append(token);
      }
    }
    return format(text);
  }

  @Override
  public Bibliography makeBibliography(String[] entries, SBibliography element) {
    return new Bibliography(entries);
  }

  @Override
  protected String doFormatLink(String text, String uri) {
    return Mark.LINK + uri + Mark.LINK_TEXT + text + Mark.LINK_END;
  }

  @Override
  protected @Nullable String openFontStyle(int style) {
    return style == FormattingAttributes.FS_ITALIC ? String.valueOf(Mark.ITALIC) : null;
  }

  @Override
  protected @Nullable String closeFontStyle(int style) {
    return style == FormattingAttributes.FS_ITALIC ? String.valueOf(Mark.ITALIC_END) : null;
  }

  @Override
  protected @Nullable String openFontWeight(int weight) {
    return weight == FormattingAttributes.FW_BOLD ? String.valueOf(Mark.BOLD) : null;
  }

  @Override
  protected @Nullable String closeFontWeight(int weight) {
    return weight == FormattingAttributes.FW_BOLD ? String.valueOf(Mark.BOLD_END) : null;
  }

  @Override
  protected @Nullable String openVerticalAlign(int align) {
    return shifted(align, Mark.RAISED, Mark.LOWERED);
  }

  @Override
  protected @Nullable String closeVerticalAlign(int align) {
    return shifted(align, Mark.RAISED_END, Mark.LOWERED_END);
  }

  private static @Nullable String shifted(int align, char raised, char lowered) {
    return switch (align) {
      case FormattingAttributes.VA_SUP -> String.valueOf(raised);
      case FormattingAttributes.VA_SUB -> String.valueOf(lowered);
      default -> null;
    };
  }
}
