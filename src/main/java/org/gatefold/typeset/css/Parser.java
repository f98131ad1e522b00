package org.gatefold.typeset.css;

import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.parser.ParseException;
import com.helger.css.parser.Token;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.ICSSInterpretErrorHandler;
import com.helger.css.reader.errorhandler.ICSSParseErrorHandler;
import java.util.List;
import org.gatefold.diag.Diagnostic;
import org.gatefold.diag.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Calls ph-css. It reads in its browser-compliant mode, which goes on behind a mistake, and tells of each mistake here;
 * left to itself it would log them.
 */
final class Parser implements ICSSParseErrorHandler, ICSSInterpretErrorHandler {
  static final String HINT = "a declaration is `name: value;`, a rule is `selector { … }`";

  private final SourceText source;
  private final List<Diagnostic> findings;

  private Parser(SourceText source, List<Diagnostic> findings) {
    this.source = source;
    this.findings = findings;
  }

  static CascadingStyleSheet parse(String css, SourceText source, List<Diagnostic> findings) {
    Parser parser = new Parser(source, findings);
    CSSReaderSettings settings =
        new CSSReaderSettings()
            .setUseSourceLocation(true)
            .setBrowserCompliantMode(true)
            .setKeepDeprecatedProperties(true)
            .setTabSize(1)
            .setCustomErrorHandler(parser)
            .setInterpretErrorHandler(parser)
            .setCustomExceptionHandler(parser::syntax);
    return read(css, settings);
  }

  /** An empty sheet where there is nothing to be had, which the reader notices by the {@link Outline}. */
  private static CascadingStyleSheet read(String css, CSSReaderSettings settings) {
    try {
      CascadingStyleSheet sheet = CSSReader.readFromStringReader(css, settings);
      return sheet == null ? new CascadingStyleSheet() : sheet;
    } catch (RuntimeException giveUp) {
      // Behind some mistakes, once it has told of them, the parser trips over the remains of its own tree.
      return new CascadingStyleSheet();
    }
  }

  private void syntax(ParseException exception) {
    Token last = exception.currentToken;
    Token bad = last == null || last.next == null ? last : last.next;
    at(bad);
  }

  private void at(@Nullable Token bad) {
    if (bad == null) {
      add(CssCode.SYNTAX, source.origin(1, 1), "it ends too early", HINT);
    } else {
      boolean end = bad.image == null || bad.image.isEmpty();
      String what = end ? "it ends too early" : "`" + ValueAdvice.brief(bad.image) + "` was not expected";
      add(CssCode.SYNTAX, source.origin(bad.beginLine, bad.beginColumn), what, HINT);
    }
  }

  private void add(CssCode code, Origin origin, Object... arguments) {
    findings.add(Diagnostic.of(code, origin, arguments));
  }

  @Override
  public void onCSSParseError(ParseException exception, @Nullable Token lastSkipped) {
    syntax(exception);
  }

  @Override
  public void onCSSUnexpectedRule(Token token, String rule, String message) {
    add(CssCode.UNKNOWN_RULE, source.origin(token.beginLine, token.beginColumn), rule, Advice.atRule(rule));
  }

  @Override
  public void onCSSDeprecatedProperty(Token prefix, Token identifier) {
    at(prefix);
  }

  @Override
  public void onCSSBrowserCompliantSkip(@Nullable ParseException exception, Token from, Token to) {
    if (exception == null) {
      at(from);
    } else {
      syntax(exception);
    }
  }

  @Override
  public void onIllegalCharacter(char character) {
    // The token that it makes is reported, with its place.
  }

  @Override
  public void onCSSInterpretationWarning(String message) {
    add(CssCode.SYNTAX, source.origin(1, 1), message, HINT);
  }

  @Override
  public void onCSSInterpretationError(String message) {
    add(CssCode.SYNTAX, source.origin(1, 1), message, HINT);
  }
}
