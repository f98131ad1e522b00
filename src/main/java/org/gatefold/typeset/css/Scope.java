package org.gatefold.typeset.css;

import java.util.EnumSet;
import java.util.Set;

/** Where a property may be declared. */
@SuppressWarnings("ImmutableEnumChecker") // Its sets are copies.
enum Scope {
  FLOW("elements", EnumSet.of(Place.ELEMENT)),
  SIZE("elements and margin boxes", EnumSet.of(Place.ELEMENT, Place.MARGIN_BOX)),
  AREA("elements, margin boxes and @footnote", EnumSet.of(Place.ELEMENT, Place.MARGIN_BOX, Place.FOOTNOTE_AREA)),
  CONTENT("elements and @page", EnumSet.of(Place.ELEMENT, Place.PAGE)),
  NOTES("@footnote", EnumSet.of(Place.FOOTNOTE_AREA)),
  BOX("elements, @page, margin boxes and @footnote", EnumSet.allOf(Place.class)),
  TEXT("elements, @page and margin boxes", EnumSet.of(Place.ELEMENT, Place.PAGE, Place.MARGIN_BOX)),
  GENERATED("pseudo-elements and margin boxes", EnumSet.of(Place.ELEMENT, Place.MARGIN_BOX)),
  PAGE("@page", EnumSet.of(Place.PAGE));

  private final String title;
  private final Set<Place> places;

  Scope(String title, Set<Place> places) {
    this.title = title;
    this.places = Set.copyOf(places);
  }

  /** What declarations stand in. */
  enum Place {
    ELEMENT,
    PAGE,
    MARGIN_BOX,
    FOOTNOTE_AREA
  }

  /** The places in words. */
  String title() {
    return title;
  }

  boolean allows(Place place) {
    return places.contains(place);
  }
}
