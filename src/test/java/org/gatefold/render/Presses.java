package org.gatefold.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gatefold.model.job.Finishing;
import org.gatefold.model.job.Marks;
import org.gatefold.model.job.OutputCondition;
import org.gatefold.model.job.Paper;
import org.gatefold.model.job.Press;
import org.gatefold.model.job.Production;
import org.gatefold.model.job.Resource;

/** Printing conditions of the workspace. */
final class Presses {
  static final double BLEED = 3 * 72 / 25.4;
  static final Resource COATED = profile("brand/profiles/ISOcoated_v2_300_bas.icc");
  static final Production FOGRA39 = on(new OutputCondition("fogra39", "FOGRA39", true, "Coated", COATED, 300));

  /** Looks at a profile once. */
  static final Renderer RENDERER = new Renderer();

  private Presses() {}

  static Production on(OutputCondition condition) {
    return new Production(Paper.A4, new Finishing.Leaves(), new Press(condition, Marks.NONE, BLEED));
  }

  static Resource profile(String path) {
    try {
      return new Resource(path, Files.readAllBytes(Path.of(path)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
