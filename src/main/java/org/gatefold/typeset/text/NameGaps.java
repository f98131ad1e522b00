package org.gatefold.typeset.text;

import java.util.Set;

/** A name stays with its title and its initials: Dr. Lotz, Jeffrey C. Lotz, Battié MC, Lotz et al. */
final class NameGaps implements GapRule {
  private static final int LONGEST_TITLE = 7;
  private static final int MOST_INITIALS = 3;
  private static final int GIVEN = 60;
  private static final int SURNAME = 200;
  private static final int AUTHORS = 350;
  private static final Set<String> TITLES = Set.of("Dr.", "Dra.", "Drs.", "Dres.", "Mr.", "Mrs.", "Ms.", "Mx.", "Prof.", "Profa.",
      "St.", "Sr.", "Sra.", "Srta.", "D.", "Dña.", "Lic.", "Ing.", "M.", "Mme", "Mlle", "Hr.", "Fr.", "Dott.", "Sig.", "Dr", "Mr", "Mrs",
      "Ms");

  @Override
  public int judge(Gap gap) {
    char after = gap.firstAfter();
    if (after == 'a' && gap.shortBefore(3) && gap.bareBefore().equals("et") && gap.bareAfter().startsWith("al")) {
      return Gap.NEVER;
    }
    if (after == 'e' && (startsWith(gap, "et al") || startsWith(gap, "et\u00A0al"))) {
      return AUTHORS;
    }
    if (!gap.capitalAfter()) {
      return 0;
    }
    if (gap.shortBefore(LONGEST_TITLE) && (gap.beforeIn(TITLES) || pointedInitials(gap.bareBefore()))) {
      return Gap.NEVER;
    }
    if (Character.isUpperCase(gap.text().at(gap.from())) && titleBefore(gap)) {
      return SURNAME;
    }
    return gap.shortAfter(MOST_INITIALS + 3) && surnameBefore(gap) ? initialsAfter(gap) : 0;
  }

  /** Whether the word before is the given name of somebody with a title: Dr. Gregory. */
  private static boolean titleBefore(Gap gap) {
    ParagraphText text = gap.text();
    int end = gap.from() - 1;
    if (end < 2 || text.at(end) != ' ') {
      return false;
    }
    int start = Chars.wordStart(text, end);
    return end - start <= LONGEST_TITLE && TITLES.contains(text.substring(start, end));
  }

  private static boolean startsWith(Gap gap, String what) {
    ParagraphText text = gap.text();
    int end = gap.next() + what.length();
    return end <= text.length() && text.substring(gap.next(), end).equals(what);
  }

  /** As in C. or J.C. */
  private static boolean pointedInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      boolean fits = i % 2 == 0 ? Character.isUpperCase(word.charAt(i)) : word.charAt(i) == '.';
      if (!fits) {
        return false;
      }
    }
    return !word.isEmpty() && word.length() % 2 == 0;
  }

  private static boolean surnameBefore(Gap gap) {
    String before = gap.bareBefore();
    return before.length() > 1 && Character.isUpperCase(before.charAt(0)) && Character.isLowerCase(gap.lastBefore());
  }

  private static int initialsAfter(Gap gap) {
    if (gap.text().at(gap.end() - 1) == '.' && pointedInitials(gap.text().substring(gap.next(), gap.end()))) {
      return GIVEN;
    }
    String initials = gap.bareAfter();
    boolean listed = gap.end() - gap.next() > initials.length() || gap.end() == gap.text().length();
    return listed && initials.length() <= MOST_INITIALS && initials.chars().allMatch(Character::isUpperCase) ? SURNAME : 0;
  }
}
