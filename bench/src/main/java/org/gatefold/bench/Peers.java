package org.gatefold.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gatefold.model.CitedArticle;
import org.gatefold.model.Manuscript;

/** Writes the article for other programs, each copy in other words; {@code peers.sh} has them set. */
final class Peers {
  private Peers() {}

  static void run(Path workspace, Path folder, int copies) {
    try (Workshop workshop = Workshop.open(workspace)) {
      Manuscript original = workshop.manuscript("en-US", "handout");
      Files.createDirectories(folder);
      for (int i = 0; i < copies; i++) {
        CitedArticle cited = workshop.cite(Variation.of(original, i, 1));
        for (Syntax syntax : List.of(new TypstSyntax(), new HtmlSyntax())) {
          Files.writeString(folder.resolve(i + "." + syntax.ending()), PeerArticle.write(syntax, cited));
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
