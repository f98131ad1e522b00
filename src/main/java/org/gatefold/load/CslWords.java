package org.gatefold.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Words of other formats and what CSL has for them. */
final class CslWords {
  private static final Map<String, String> LANGUAGES = pairs("english en eng en american en-US usenglish en-US british en-GB ukenglish en-GB spanish es"
      + " spa es german de ngerman de ger de deu de french fr fre fr fra fr portuguese pt por pt brazilian pt-BR italian it ita it dutch nl dut nl"
      + " nld nl russian ru rus ru chinese zh chi zh zho zh arabic ar ara ar japanese ja jpn ja polish pl pol pl");

  private CslWords() {}

  /** A pair of words. */
  static String[] words(String pair) {
    return pair.split(" ", -1);
  }

  /** Words with what they stand for, each behind its word. */
  static Map<String, String> pairs(String list) {
    Map<String, String> pairs = new LinkedHashMap<>();
    String[] words = words(list);
    for (int i = 0; i < words.length; i += 2) {
      pairs.put(words[i], words[i + 1]);
    }
    return Collections.unmodifiableMap(pairs);
  }

  /** The tag of a language that is named in English or by three letters; anything else is taken as a tag. */
  static String language(String name) {
    return LANGUAGES.getOrDefault(name.toLowerCase(Locale.ROOT), name);
  }
}
