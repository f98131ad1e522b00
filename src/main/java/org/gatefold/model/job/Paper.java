package org.gatefold.model.job;

import org.gatefold.model.Millimetres;

/** A sheet, upright; sizes in points (1/72 inch). */
public enum Paper {
  A4("A4", 210 * Millimetres.MM, 297 * Millimetres.MM, 5 * Millimetres.MM),
  LETTER("Letter", 612, 792, 18);

  private final String title;
  private final double width;
  private final double height;
  private final double safeMargin;

  Paper(String title, double width, double height, double safeMargin) {
    this.title = title;
    this.width = width;
    this.height = height;
    this.safeMargin = safeMargin;
  }

  /** Its name in CSS and in the job. */
  public String title() {
    return title;
  }

  /** Short side in pt. */
  public double width() {
    return width;
  }

  /** How far paint goes beyond the trim where nobody says otherwise, in pt: 3 mm; an eighth of an inch. */
  public double bleed() {
    return switch (this) {
      case A4 -> 3 * Millimetres.MM;
      case LETTER -> 9;
    };
  }

  /** Long side in pt. */
  public double height() {
    return height;
  }

  /** What office printers leave white along each edge, in pt: 5 mm; a quarter of an inch where sheets are Letter. */
  public double safeMargin() {
    return safeMargin;
  }
}
