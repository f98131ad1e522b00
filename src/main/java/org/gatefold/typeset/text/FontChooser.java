package org.gatefold.typeset.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.List;
import org.gatefold.diag.Findings;
import org.gatefold.model.font.FontFace;
import org.jspecify.annotations.Nullable;

/** Finds a face for every grapheme cluster of a paragraph. */
final class FontChooser {
  private final ParagraphText text;
  private final Clusters clusters;
  private final Findings findings;
  private final FontFace[] chosen;

  FontChooser(ParagraphText text, Clusters clusters, Findings findings) {
    this.text = text;
    this.clusters = clusters;
    this.findings = findings;
    this.chosen = new FontFace[text.length()];
  }

  FontFace face(int offset) {
    return chosen[offset];
  }

  /** Chooses for the characters of one item. */
  void choose(int item, FontChain chain) {
    int end = text.itemEnd(item);
    for (int at = text.itemStart(item); at < end; ) {
      int next = Math.min(end, clusters.end(at));
      FontFace face = find(chain.faces(), at, next);
      if (face == null) {
        report(item, at, next, chain.faces().getFirst());
        face = chain.faces().getFirst();
      }
      for (; at < next; at++) {
        chosen[at] = face;
      }
    }
    settleSpaces(text.itemStart(item), end);
  }

  private static @Nullable FontFace findFor(List<FontFace> faces, int codePoint) {
    for (FontFace face : faces) {
      if (face.covers(codePoint)) {
        return face;
      }
    }
    return null;
  }

  private @Nullable FontFace find(List<FontFace> faces, int from, int to) {
    if (to == from + 1 && !ignorable(text.at(from))) {
      return findFor(faces, text.at(from));
    }
    for (FontFace face : faces) {
      if (covers(face, from, to)) {
        return face;
      }
    }
    String composed = Normalizer2.getNFCInstance().normalize(text.substring(from, to));
    String apart = Normalizer2.getNFDInstance().normalize(composed);
    for (FontFace face : faces) {
      if (coversAll(face, composed) || coversAll(face, apart)) {
        return face;
      }
    }
    return null;
  }

  private boolean covers(FontFace face, int from, int to) {
    for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
      if (!covers(face, text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean coversAll(FontFace face, String characters) {
    return characters.codePoints().allMatch(codePoint -> covers(face, codePoint));
  }

  private static boolean covers(FontFace face, int codePoint) {
    return face.covers(codePoint) || ignorable(codePoint);
  }

  /** Characters that print nothing and need no glyph. */
  private static boolean ignorable(int codePoint) {
    boolean common = codePoint < 0x34F || Chars.within(codePoint, 0x370, 0x600) || Chars.within(codePoint, 0x2010, 0x202A)
        || Chars.within(codePoint, 0x2030, 0x2060);
    return !common && UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }

  private void report(int item, int from, int to, FontFace first) {
    for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      if (!covers(first, codePoint)) {
        findings.add(TextCode.NO_GLYPH, text.origin(item, i), Names.codePoint(codePoint), Names.name(codePoint));
      }
    }
  }

  /** A space between two words of one face is of that face. */
  private void settleSpaces(int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      FontFace face = chosen[i - 1];
      if (text.at(i) == ' ' && chosen[i] != face && chosen[i + 1] == face && face.covers(' ')) {
        chosen[i] = face;
      }
    }
  }
}
