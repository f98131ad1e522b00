package org.gatefold.fill;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gatefold.diag.Findings;
import org.gatefold.model.job.Resource;
import org.jspecify.annotations.Nullable;

/** Parsed templates and messages of the library that was used last: a run has one, and a preview makes a new one now and then. */
final class Kits {
  private volatile @Nullable Kit last;

  /** The kit for a library's templates, which are told apart by identity: a library never changes. */
  @SuppressWarnings("ReferenceEquality") // comparing every template's bytes would take longer than parsing them
  Kit of(Map<String, Resource> templates) {
    Kit kit = last;
    if (kit == null || kit.templates != templates) {
      // Two threads may both make one; they are alike, and the loser's is dropped.
      kit = new Kit(templates);
      last = kit;
    }
    return kit;
  }

  /** What was made of one library's templates. */
  static final class Kit {
    private final Map<String, Resource> templates;
    private final Sandbox sandbox;
    private final Map<Locale, Messages> messages = new ConcurrentHashMap<>();

    Kit(Map<String, Resource> templates) {
      this.templates = templates;
      this.sandbox = new Sandbox(templates);
    }

    Sandbox sandbox() {
      return sandbox;
    }

    /** Messages in one language; every document that reads them notes what is wrong with their files. */
    Messages messages(Locale locale, Findings findings) {
      Messages read = messages.computeIfAbsent(locale, key -> Messages.read(key, templates));
      findings.addAll(read.problems());
      return read;
    }
  }
}
