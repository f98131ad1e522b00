package org.gatefold.preflight.press.rules;

import org.gatefold.preflight.press.read.FileObjects.Node;

/** A rule about each dictionary of the file, painted or not. */
interface NodeRule extends Rule {
  @Override
  default void check(Subject file, Report report) {
    for (Node node : file.objects()) {
      check(node, report);
    }
  }

  void check(Node node, Report report);
}
