package org.gatefold.preflight;

import java.util.List;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.RenderedPdf;

/** What every page has to keep, whatever it says: all paint is marked, all text is in the tree and is characters. */
final class PageRules {
  private final String path;
  private final Findings findings;

  PageRules(RenderedPdf pdf, Findings findings) {
    this.path = pdf.id().path();
    this.findings = findings;
  }

  /** Checks pages whose structure tree has been walked. */
  void check(List<PageText> pages) {
    for (int i = 0; i < pages.size(); i++) {
      check(i + 1, pages.get(i));
    }
  }

  private void check(int number, PageText page) {
    if (page.hasUnmarkedPaint()) {
      findings.add(PreflightCode.UNMARKED, Origin.NOWHERE, number, path);
    }
    if (page.unreadable() > 0) {
      findings.add(PreflightCode.NO_CHARACTER, Origin.NOWHERE, number, page.unreadable());
    }
    for (MarkedText text : page.marks().values()) {
      List<String> words = text.isUsed() ? List.of() : Words.of(text.text());
      if (!words.isEmpty()) {
        findings.add(PreflightCode.NOT_IN_TREE, Origin.NOWHERE, number, path, Context.start(words));
      }
    }
  }
}
