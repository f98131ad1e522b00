package org.gatefold.render;

import java.awt.color.CMMException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.apache.pdfbox.cos.COSName;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.DocumentId;
import org.gatefold.model.job.Edition;
import org.gatefold.model.job.OutputCondition;
import org.gatefold.model.job.Press;
import org.gatefold.model.job.Production;
import org.gatefold.model.job.Resource;
import org.jspecify.annotations.Nullable;

/** Finds the target of a document, and remembers what is worth making once: profiles and pictures. Threads may share it. */
final class Targets {
  /** The highest level saves half a per cent of a press's profile and takes five times as long. */
  private static final int LEVEL = 6;

  private final ScreenTarget screen = target(new ScreenInks(), new SrgbProfile());
  private final ScreenTarget gray = target(new GrayInks(), screen.profile());
  private final Map<Resource, Known> presses = Collections.synchronizedMap(new WeakHashMap<>());

  /** A profile at work; must not hold the file, or nobody would ever forget it. */
  private record Known(double inkLimit, PressInks inks, PictureCache pictures, OutputIntent.Profile profile) {}

  private static ScreenTarget target(Inks inks, SrgbProfile profile) {
    return new ScreenTarget(inks, new PictureCache(inks), profile);
  }

  /** Nothing, and a finding, where it cannot be known what colours are to become. */
  Optional<Target> of(DocumentId id, Production production, Findings findings) {
    return switch (id.edition()) {
      case SCREEN -> Optional.of(screen);
      case OFFICE -> Optional.of(new OfficeTarget(screen, Edition.OFFICE, production));
      case OFFICE_GRAYSCALE -> Optional.of(new OfficeTarget(gray, Edition.OFFICE_GRAYSCALE, production));
      case PRESS -> press(id, production.press(), findings);
    };
  }

  private Optional<Target> press(DocumentId id, @Nullable Press press, Findings findings) {
    if (press == null) {
      findings.add(RenderCode.PRESS_TERMS, Origin.NOWHERE, id);
      return Optional.empty();
    }
    OutputCondition condition = press.condition();
    try {
      Known known = known(condition);
      OutputIntent intent = new OutputIntent(COSName.getPDFName("GTS_PDFX"), condition.identifier(),
          condition.registered(), condition.info(), known.profile, 4);
      return Optional.of(new PressTarget(id, known.inks, known.pictures, intent));
    } catch (IllegalArgumentException | CMMException unusable) {
      findings.add(RenderCode.PROFILE, Origin.of(condition.profile().path()), id, condition.profile(),
          String.valueOf(unusable.getMessage()));
      return Optional.empty();
    }
  }

  private Known known(OutputCondition condition) {
    Known known = presses.get(condition.profile());
    if (known == null || known.inkLimit != condition.inkLimit()) {
      byte[] icc = condition.profile().bytes();
      PressInks inks = new PressInks(new OutputProfile(icc, condition.inkLimit()), condition.inkLimit());
      known = new Known(condition.inkLimit(), inks, new PictureCache(inks), new OutputIntent.Profile(Deflated.of(icc, LEVEL)));
      presses.put(condition.profile(), known);
    }
    return known;
  }
}
