package org.gatefold.typeset.css;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a property may be declared. */
@SuppressWarnings("ImmutableEnumChecker") // Its sets are copies.
enum Scope {
  FLOW("elements", EnumSet.of(Place.ELEMENT)),
  SIZE("elements and margin boxes", EnumSet.of(Place.ELEMENT, Place.MARGIN_BOX)),
  AREA("elements, margin boxes and @footnote", EnumSet.of(Place.ELEMENT, Place.MARGIN_BOX, Place.FOOTNOTE_AREA)),
  CONTENT("elements and @page", EnumSet.of(Place.ELEMENT, Place.PAGE)),
  NOTES("@footnote", EnumSet.of(Place.FOOTNOTE_AREA)),
  BOX("elements, @page, margin boxes and @footnote", EnumSet.of(Place.ELEMENT, Place.PAGE, Place.MARGIN_BOX, Place.FOOTNOTE_AREA)),
  TEXT("elements, @page and margin boxes", EnumSet.of(Place.ELEMENT, Place.PAGE, Place.MARGIN_BOX)),
  GENERATED("::before, ::after, marks of notes and margin boxes", EnumSet.of(Place.MARGIN_BOX)),
  LETTER("::first-letter", EnumSet.noneOf(Place.class)),
  PAGE("@page", EnumSet.of(Place.PAGE));

  private final String title;
  private final Set<Place> places;

  Scope(String title, Set<Place> places) {
    this.title = title;
    this.places = Set.copyOf(places);
  }

  /** What declarations stand in or are for; pseudo-elements take what {@link PseudoScope} says. */
  enum Place {
    ELEMENT("on an element"),
    BEFORE_AFTER("on ::before and ::after"),
    MARKER("on ::marker"),
    FIRST_LETTER("on ::first-letter"),
    NOTE_MARK("on ::footnote-call and ::footnote-marker"),
    PAGE("in @page"),
    MARGIN_BOX("in a margin box"),
    FOOTNOTE_AREA("in @footnote");

    private final String title;

    Place(String title) {
      this.title = title;
    }

    /** The place in words. */
    String title() {
      return title;
    }

    /** The place of what a selector selects. */
    static Place of(@Nullable Pseudo pseudo) {
      return pseudo == null ? ELEMENT : switch (pseudo) {
        case BEFORE, AFTER -> BEFORE_AFTER;
        case MARKER -> MARKER;
        case FIRST_LETTER -> FIRST_LETTER;
        case FOOTNOTE_CALL, FOOTNOTE_MARKER -> NOTE_MARK;
      };
    }
  }

  /** The places in words. */
  String title() {
    return title;
  }

  /** Whether a property of this scope may be declared at a place that is no pseudo-element. */
  boolean allows(Place place) {
    return places.contains(place);
  }
}
