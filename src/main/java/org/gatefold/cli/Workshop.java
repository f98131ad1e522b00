package org.gatefold.cli;

import java.nio.file.Path;
import org.gatefold.Pipeline;
import org.gatefold.diag.Outcome;
import org.gatefold.load.Loader;
import org.gatefold.model.DocumentId;

/** What the command line needs of the {@link Pipeline}. */
interface Workshop {
  /** Loads the workspace. */
  Outcome<Pipeline.Run> open(Loader.Request request);

  /** Makes one document and proves it; may be called from several threads. */
  Pipeline.Result build(Pipeline.Run run, DocumentId id);

  /** Finds what there is to find in one document, as far as that goes without a file. */
  Pipeline.Result check(Pipeline.Run run, DocumentId id);

  /** Makes a workshop for a workspace and an output folder. */
  interface Factory {
    Workshop create(Path workspace, Path output);
  }

  /** The real one. */
  static Workshop of(Path workspace, Path output) {
    Pipeline pipeline = new Pipeline(workspace, output);
    return new Workshop() {
      @Override
      public Outcome<Pipeline.Run> open(Loader.Request request) {
        return pipeline.open(request);
      }

      @Override
      public Pipeline.Result build(Pipeline.Run run, DocumentId id) {
        return pipeline.build(run, id);
      }

      @Override
      public Pipeline.Result check(Pipeline.Run run, DocumentId id) {
        return pipeline.build(run, id);
      }
    };
  }
}
