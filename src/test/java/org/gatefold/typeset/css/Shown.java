package org.gatefold.typeset.css;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gatefold.model.paged.Ink;
import org.gatefold.typeset.css.ComputedStyle.BackgroundImage;
import org.gatefold.typeset.css.ComputedStyle.Border;
import org.gatefold.typeset.css.ComputedStyle.ContentPart;
import org.gatefold.typeset.css.ComputedStyle.VerticalAlign;
import org.gatefold.typeset.css.ComputedStyle.Which;
import org.jspecify.annotations.Nullable;

/** Computed values as short text for expectations. */
final class Shown {
  private Shown() {}

  static String show(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case Double number -> number(number);
      case double[] numbers -> Arrays.stream(numbers).mapToObj(Shown::number).collect(Collectors.joining(" "));
      case int[] numbers -> Arrays.toString(numbers);
      case Extent extent -> extent(extent);
      case Enum<?> constant -> Names.css(constant);
      case Ink.Rgb ink -> "rgb(" + numbers(255 * ink.red(), 255 * ink.green(), 255 * ink.blue()) + alpha(ink) + ")";
      case Ink.Cmyk ink -> "cmyk(" + numbers(ink.cyan(), ink.magenta(), ink.yellow(), ink.black()) + alpha(ink) + ")";
      case Border border -> show(border.width()) + " " + show(border.style()) + " " + show(border.ink());
      case VerticalAlign align -> align.kind() == VerticalAlign.Kind.RAISE ? number(align.raise()) : show(align.kind());
      case BackgroundImage image -> image(image);
      case ComputedStyle.Corner corner -> show(corner.across()) + "/" + show(corner.down());
      case LinearGradient gradient -> show(gradient.angle()) + (gradient.toCorner() ? " corner" : "") + ": "
          + show(gradient.stops());
      case LinearGradient.Stop stop -> show(stop.ink()) + " at " + show(stop.place());
      case ContentPart.Literal part -> '"' + part.text() + '"';
      case ContentPart.CounterValue part -> "counter(" + part.name() + " " + show(part.style()) + ")";
      case ContentPart.Attr part -> "attr(" + part.name() + ")";
      case ContentPart.Named part -> "string(" + part.name() + (part.which() == Which.FIRST ? "" : ", " + show(part.which())) + ")";
      case ContentPart.OwnText part -> "content()";
      case ContentPart.Image part -> "url(" + part.url() + ")";
      case List<?> list -> list.stream().map(Shown::show).collect(Collectors.joining(", "));
      case Map<?, ?> map -> map(map);
      default -> value.toString();
    };
  }

  private static String map(Map<?, ?> map) {
    Map<String, String> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(String.valueOf(key), show(value)));
    return sorted.toString();
  }

  private static String image(BackgroundImage image) {
    return "url(" + image.url() + ") at " + show(image.x()) + " " + show(image.y()) + " size " + show(image.width()) + " "
        + show(image.height()) + " " + show(image.fit()) + (image.repeat() ? " repeat" : "");
  }

  private static String extent(Extent extent) {
    if (extent.fraction() == 0) {
      return number(extent.points());
    }
    String percent = number(100 * extent.fraction()) + "%";
    return extent.points() == 0 ? percent : number(extent.points()) + " + " + percent;
  }

  private static String numbers(double... numbers) {
    return show(numbers);
  }

  private static String alpha(Ink ink) {
    return ink.alpha() == 1 ? "" : " / " + number(ink.alpha());
  }

  static String number(double number) {
    String text = String.format(Locale.ROOT, "%.3f", number);
    return text.replaceAll("\\.?0+$", "").replaceAll("^-0$", "0");
  }
}
