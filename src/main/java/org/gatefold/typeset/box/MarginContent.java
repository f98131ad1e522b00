package org.gatefold.typeset.box;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatefold.diag.Findings;
import org.gatefold.diag.Origin;
import org.gatefold.model.job.Resource;
import org.gatefold.typeset.css.ComputedStyle;
import org.gatefold.typeset.css.ComputedStyle.Aspect;
import org.gatefold.typeset.css.ComputedStyle.UnicodeBidi;
import org.jspecify.annotations.Nullable;

/**
 * Makes boxes of what page-margin boxes show, as of any inline content; all of it is decoration. Pages that show the same
 * share one box. One for each document.
 */
public final class MarginContent {
  private final Map<String, Resource> resources;
  private final Origin template;
  private final Findings findings;
  private final Map<Key, Box.Lines> known = new HashMap<>();

  public MarginContent(Map<String, Resource> resources, Origin template, Findings findings) {
    this.resources = resources;
    this.template = template;
    this.findings = findings;
  }

  /** A part of the content with all counters and strings in place. */
  public sealed interface Part {
    /** Characters. */
    record Words(String text) implements Part {}

    /** A picture by its path. */
    record Picture(String url) implements Part {}
  }

  private record Key(ComputedStyle style, List<Part> parts) {}

  /** The box with a style and with content. */
  public Box.Lines box(ComputedStyle style, List<Part> parts) {
    return known.computeIfAbsent(new Key(style, List.copyOf(parts)), this::make);
  }

  private Box.Lines make(Key key) {
    InlineBuilder inline = new InlineBuilder();
    InlineBuilder.Place place = InlineBuilder.Place.of(key.style(), null, template);
    boolean turned = isOverridden(key.style());
    if (turned) {
      inline.turn(key.style());
    }
    for (Part part : key.parts()) {
      switch (part) {
        case Part.Words words -> inline.text(words.text(), place);
        case Part.Picture picture -> {
          Box.Image image = image(picture.url(), key.style());
          if (image != null) {
            inline.atom(image, place);
          }
        }
      }
    }
    if (turned) {
      inline.turnBack();
    }
    return new Box.Lines(Box.Head.of(key.style(), template), inline.finish());
  }

  private static boolean isOverridden(ComputedStyle style) {
    return style.unicodeBidi() == UnicodeBidi.BIDI_OVERRIDE || style.unicodeBidi() == UnicodeBidi.ISOLATE_OVERRIDE;
  }

  private Box.@Nullable Image image(String url, ComputedStyle style) {
    Resource resource = resources.get(url);
    if (resource == null) {
      findings.add(BoxCode.MISSING_RESOURCE, template, url);
      return null;
    }
    try {
      ImageSizes.Size size = ImageSizes.of(resource);
      Box.Head head = Box.Head.of(style.without(EnumSet.allOf(Aspect.class)), template);
      return new Box.Image(head, resource, size.width(), size.height(), null, null);
    } catch (IOException unreadable) {
      findings.add(BoxCode.BAD_IMAGE, template, url, String.valueOf(unreadable.getMessage()));
      return null;
    }
  }
}
