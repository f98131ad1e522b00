package org.gatefold.model.job;

import java.util.Map;
import org.gatefold.diag.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The clinic.
 *
 * @param contact filled fields only, by key ({@code phone email web address})
 * @param colours by name, {@code primary} first of all
 * @param fonts family names by role ({@code text}, {@code heading})
 * @param logo SVG file, or null
 */
public record Brand(
    String name,
    Map<String, String> contact,
    Map<String, Colour> colours,
    Map<String, String> fonts,
    @Nullable Resource logo,
    Origin origin) {
  public Brand {
    contact = Map.copyOf(contact);
    colours = Map.copyOf(colours);
    fonts = Map.copyOf(fonts);
  }
}
