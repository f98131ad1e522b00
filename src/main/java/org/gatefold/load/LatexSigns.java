package org.gatefold.load;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What commands of LaTeX stand for, as far as bibliographies have them. */
final class LatexSigns {
  /** Accents: the sign behind the backslash, and the combining character. */
  private static final String ACCENTS =
      "` \u0300 ' \u0301 ^ \u0302 ~ \u0303 \" \u0308 = \u0304 . \u0307 u \u0306 v \u030C H \u030B c \u0327 k \u0328 r \u030A d \u0323 b \u0331";
  private static final String SIGNS =
      "ss ß SS ẞ ae æ AE Æ oe œ OE Œ o ø O Ø aa å AA Å l ł L Ł i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ S § P ¶ dag † ddag ‡"
          + " copyright © textregistered ® texttrademark ™ textdegree ° degree ° textmu µ mu μ pm ± times × cdot · div ÷ leq ≤ le ≤ geq ≥ ge ≥"
          + " neq ≠ approx ≈ sim ~ infty ∞ rightarrow → leftarrow ← textendash – textemdash — textquoteright ’ textquoteleft ‘"
          + " textquotedblleft “ textquotedblright ” guillemotleft « guillemotright » textellipsis … ldots … dots … euro € texteuro € pounds £"
          + " textbullet • textasciitilde ~ textbackslash \\ textless &lt; textgreater &gt; textbar | textunderscore _ prime ′ circ °"
          + " alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ nu ν xi ξ pi π rho ρ sigma σ"
          + " tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω";
  /** Commands whose braces hold text that is printed as it is, or between tags of HTML. */
  private static final String GROUPS = "textit i emph i textsl i mkbibemph i textbf b mkbibbold b textsuperscript sup mkbibsuperscript sup"
      + " textsubscript sub mkbibsubscript sub text - textrm - mathrm - mathit - textnormal - textsf - texttt - textsc - mbox - ensuremath -"
      + " url - path - uppercase - relax - protect - bibstring - mathbf - textup - hbox - enquote “ mkbibquote “";

  private final Map<String, String> accents = CslWords.pairs(ACCENTS);
  private final Map<String, String> signs = CslWords.pairs(SIGNS);
  private final Map<String, String> groups = CslWords.pairs(GROUPS);

  /** The combining character of an accent. */
  @Nullable String accent(String command) {
    return accents.get(command);
  }

  /** The characters that a command stands for. */
  @Nullable String sign(String command) {
    String sign = signs.get(command);
    return sign == null ? null : sign.replace("&lt;", "<").replace("&gt;", ">");
  }

  /** What becomes of a command's braces: a tag of HTML, {@code “} for quotation marks, {@code -} for nothing. */
  @Nullable String group(String command) {
    return groups.get(command);
  }
}
