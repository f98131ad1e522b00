package org.gatefold.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.job.Resource;

/** The pictures of one document. Each is stored once, even if it comes from several files. */
final class PictureUses {
  private final PictureCache cache;
  private final Streams streams;
  private final Findings findings;
  private final Map<String, PictureUse> uses = new HashMap<>();

  PictureUses(PictureCache cache, Streams streams, Findings findings) {
    this.cache = cache;
    this.streams = streams;
    this.findings = findings;
  }

  /** A picture as this document holds it; nothing, and a finding, if it cannot be shown. */
  Optional<PictureUse> of(Resource resource) throws IOException {
    return switch (cache.of(resource)) {
      case Prepared.Refused refused -> {
        report(refused.reason(), resource);
        yield Optional.empty();
      }
      case Prepared.Ready ready -> {
        ready.remarks().forEach(remark -> report(remark, resource));
        yield Optional.of(use(ready));
      }
    };
  }

  private PictureUse use(Prepared.Ready ready) throws IOException {
    PictureUse known = uses.get(ready.key());
    if (known == null) {
      known = new PictureUse("I" + uses.size(), Snapshot.copy(ready.object(), streams), ready.transparent(), ready.size());
      uses.put(ready.key(), known);
    }
    return known;
  }

  private void report(Prepared.Remark remark, Resource resource) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(resource.path());
    arguments.addAll(remark.more());
    findings.add(remark.code(), Origin.of(resource.path()), arguments.toArray());
  }
}
