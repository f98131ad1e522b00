package org.gatefold.preflight;

import java.util.List;

/** A transformation (ISO 32000-1, 8.3.3): x' = a x + c y + e, y' = b x + d y + f. */
record Matrix(double a, double b, double c, double d, double e, double f) {
  static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

  /** From the six operands of an operator. */
  static Matrix of(ContentLexer lexer) {
    return new Matrix(lexer.number(0), lexer.number(1), lexer.number(2), lexer.number(3), lexer.number(4),
        lexer.number(5));
  }

  /** From the six numbers of an array; the identity if there are not six. */
  static Matrix of(List<Float> n) {
    return n.size() == 6 ? new Matrix(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5)) : IDENTITY;
  }

  static Matrix shift(double x, double y) {
    return new Matrix(1, 0, 0, 1, x, y);
  }

  /** This transformation first, then the next one. */
  Matrix then(Matrix n) {
    return new Matrix(a * n.a + b * n.c, a * n.b + b * n.d, c * n.a + d * n.c, c * n.b + d * n.d,
        e * n.a + f * n.c + n.e, e * n.b + f * n.d + n.f);
  }

  /** Where the point (0, y) comes to lie, vertically. */
  double baseline(double y) {
    return y * d + f;
  }

  /** How much taller things get. */
  double height() {
    return Math.hypot(c, d);
  }
}
