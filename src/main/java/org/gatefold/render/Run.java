package org.gatefold.render;

import java.util.ArrayList;
import java.util.List;
import org.gatefold.diag.Code;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.DocumentId;

/** What the parts of one document's writing share. */
record Run(DocumentId id, Target target, Findings findings, Streams streams, FontUses fonts, GraphicsStates states,
    PictureUses pictures) {
  /** Notes a finding whose first argument is the document. */
  void report(Code code, Origin origin, Object... more) {
    List<Object> arguments = new ArrayList<>(more.length + 1);
    arguments.add(id);
    arguments.addAll(List.of(more));
    findings.add(code, origin, arguments.toArray());
  }
}
