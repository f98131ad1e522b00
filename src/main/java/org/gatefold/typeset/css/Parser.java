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
  /** The parser descends once for each bracket, so that its stack has to be guarded. */
  private static final int DEEPEST = 100;

  private static final String HINT = "a declaration is `name: value;`, a rule is `selector { … }`";

  private final SourceText source;
  private final List<Diagnostic> findings;

  private Parser(SourceText source, List<Diagnostic> findings) {
    this.source = source;
    this.findings = findings;
  }

  static CascadingStyleSheet parse(String css, SourceText source, List<Diagnostic> findings) {
    Parser parser = new Parser(source, findings);
    if (tooDeep(css)) {
      parser.add(CssCode.TOO_DEEP, source.origin(1, 1), DEEPEST);
      return new CascadingStyleSheet();
    }
    CSSReaderSettings settings =
        new CSSReaderSettings()
            .setUseSourceLocation(true)
            .setBrowserCompliantMode(true)
            .setKeepDeprecatedProperties(true)
            .setTabSize(1)
            .setCustomErrorHandler(parser)
            .setInterpretErrorHandler(parser)
            .setCustomExceptionHandler(parser::syntax);
    CascadingStyleSheet sheet = CSSReader.readFromStringReader(css, settings);
    return sheet == null ? new CascadingStyleSheet() : sheet;
  }

  private static boolean tooDeep(String css) {
    int depth = 0;
    for (int at = 0; at < css.length(); at++) {
      char c = css.charAt(at);
      if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth = Math.max(0, depth - 1);
      }
      if (depth > DEEPEST) {
        return true;
      }
    }
    return false;
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
      String what = bad.image == null || bad.image.isEmpty() ? "it ends too early" : "`" + bad.image.strip() + "` was not expected";
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
