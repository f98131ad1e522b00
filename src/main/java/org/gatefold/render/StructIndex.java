package org.gatefold.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatefold.diag.Origin;
import org.gatefold.model.paged.LinkArea;
import org.gatefold.model.paged.Page;
import org.gatefold.model.paged.PagedDocument;
import org.gatefold.model.paged.StructChild;
import org.gatefold.model.paged.StructNode;
import org.gatefold.model.paged.StructRole;
import org.jspecify.annotations.Nullable;

/** Which element owns which content; finds what is wrong with the tree before anything is written. */
final class StructIndex {
  private final Run run;
  private final List<Map<Integer, StructRole>> owners = new ArrayList<>();
  private final List<Set<Integer>> links = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  StructIndex(Run run, PagedDocument document) {
    this.run = run;
    for (int i = 0; i < document.pages().size(); i++) {
      owners.add(new HashMap<>());
      links.add(new HashSet<>());
    }
    visit(document.structure());
    document.outline().forEach(this::visit);
    for (int i = 0; i < document.pages().size(); i++) {
      checkLinks(document.pages().get(i), i);
    }
  }

  /** The role of each mark's element on a page, 0-based. */
  Map<Integer, StructRole> owners(int page) {
    return owners.get(page);
  }

  private void visit(StructNode node) {
    checkId(node);
    if (node.box() != null) {
      exists(node.boxPage());
    }
    if (node.role() == StructRole.FIGURE && isBlank(node.alternative())) {
      run.report(RenderCode.NO_ALTERNATIVE, Origin.NOWHERE, node.boxPage() + 1);
    }
    for (StructChild child : node.children()) {
      switch (child) {
        case StructNode element -> visit(element);
        case StructChild.Marked marked -> own(marked, node.role());
        case StructChild.LinkRef link -> own(link, node.role());
      }
    }
  }

  private void visit(PagedDocument.Bookmark bookmark) {
    exists(bookmark.destination().page());
    bookmark.children().forEach(this::visit);
  }

  private void checkId(StructNode node) {
    String id = node.id();
    if (id == null && node.role() == StructRole.NOTE) {
      run.report(RenderCode.NOTE_ID, Origin.NOWHERE);
    }
    if (id != null && !ids.add(id)) {
      run.report(RenderCode.ID_TWICE, Origin.NOWHERE, id);
    }
  }

  private void own(StructChild.Marked marked, StructRole role) {
    if (exists(marked.page()) && owners.get(marked.page()).put(marked.mark(), role) != null) {
      run.report(RenderCode.CONTENT_TWICE, Origin.NOWHERE, marked.page() + 1, marked.mark());
    }
  }

  private void own(StructChild.LinkRef link, StructRole role) {
    if (role != StructRole.LINK) {
      run.report(RenderCode.LINK_ROLE, Origin.NOWHERE, link.page() + 1, link.link(), role.pdfName());
    }
    if (exists(link.page())) {
      links.get(link.page()).add(link.link());
    }
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private boolean exists(int page) {
    boolean exists = page >= 0 && page < owners.size();
    if (!exists) {
      run.report(RenderCode.UNKNOWN_PAGE, Origin.NOWHERE, page + 1);
    }
    return exists;
  }

  private void checkLinks(Page page, int number) {
    Set<Integer> named = links.get(number);
    for (LinkArea link : page.links()) {
      if (!named.remove(link.id())) {
        run.report(RenderCode.UNTAGGED_LINK, Origin.NOWHERE, number + 1, link.id());
      }
    }
    named.forEach(missing -> run.report(RenderCode.UNKNOWN_LINK, Origin.NOWHERE, number + 1, missing));
  }
}
