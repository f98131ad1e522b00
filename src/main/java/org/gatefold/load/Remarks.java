package org.gatefold.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.gatefold.model.article.Block;

/** The remarks of an article: each is converted once, where it is first called. */
final class Remarks {
  private final Scope scope;
  private final Map<String, Nodes.Remark> nodes = new LinkedHashMap<>();
  private final Map<String, List<Block>> converted = new HashMap<>();
  private final Set<String> called = new HashSet<>();
  private boolean within;

  private Remarks(Scope scope) {
    this.scope = scope;
  }

  /** Finds the remarks, wherever they stand. */
  static Remarks of(Node document, Scope scope) {
    Remarks remarks = new Remarks(scope);
    document.accept(new AbstractVisitor() {
      @Override
      public void visit(CustomBlock block) {
        if (block instanceof Nodes.Remark remark) {
          remarks.add(remark);
        }
        visitChildren(block);
      }
    });
    return remarks;
  }

  private void add(Nodes.Remark remark) {
    Nodes.Remark first = nodes.putIfAbsent(remark.label, remark);
    if (first != null) {
      scope.report(LoadCode.REMARK_DUPLICATE, remark, remark.label, scope.origin(first).line());
    }
  }

  /** The blocks of the remark that a call names; none, and a finding, if there is no such remark. */
  List<Block> blocks(Nodes.RemarkCall call, Function<Node, List<Block>> convert) {
    Nodes.Remark remark = nodes.get(call.label);
    called.add(call.label);
    if (remark == null) {
      scope.report(LoadCode.REMARK_MISSING, call, call.label, Hint.guess(call.label, nodes.keySet()));
      return List.of();
    }
    if (within) {
      scope.report(LoadCode.REMARK_NESTED, call);
      return List.of();
    }
    List<Block> blocks = converted.get(call.label);
    if (blocks == null) {
      within = true;
      blocks = convert.apply(remark);
      within = false;
      converted.put(call.label, blocks);
    }
    return blocks;
  }

  void reportUnused() {
    nodes.forEach((label, remark) -> {
      if (!called.contains(label)) {
        scope.report(LoadCode.REMARK_UNUSED, remark, label);
      }
    });
  }
}
