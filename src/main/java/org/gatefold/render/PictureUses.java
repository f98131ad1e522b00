package org.gatefold.render;

import java.util.Optional;
import org.gatefold.model.job.Resource;

/** The pictures of one document, each stored once. */
final class PictureUses {
  Optional<PictureUse> of(Resource resource) {
    return Optional.empty();
  }
}
