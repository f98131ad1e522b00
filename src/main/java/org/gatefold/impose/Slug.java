package org.gatefold.impose;

import org.gatefold.model.DocumentId;
import org.gatefold.model.job.Press;
import org.gatefold.model.job.Production;
import org.jspecify.annotations.Nullable;

/** The line below a press sheet that tells it from all others. */
final class Slug {
  private static final String GAP = "   ";

  private Slug() {}

  static String text(DocumentId id, SourcePdf read, Face face, Production production, Ids ids) {
    Press press = production.press();
    String date = date(read.created());
    return id.article() + GAP + id.locale().toLanguageTag() + GAP + id.name() + " " + ids.version() + GAP + face.name() + GAP
        + production.finishing().name() + GAP + "trim " + Fit.millimetres(face.width()) + " x "
        + Fit.millimetres(face.height()) + " mm" + (press == null ? "" : GAP + "bleed " + Fit.millimetres(press.bleed())
        + " mm" + GAP + press.condition().identifier()) + (date.isEmpty() ? "" : GAP + date);
  }

  /** {@code D:20261122…} as 2026-11-22. */
  private static String date(@Nullable String created) {
    if (created == null || !created.startsWith("D:") || created.length() < 10) {
      return "";
    }
    return created.substring(2, 6) + "-" + created.substring(6, 8) + "-" + created.substring(8, 10);
  }
}
