package org.isnad.find;

import java.util.List;
import org.isnad.base.Fold;

/**
 * Takes the endings off a word, lightly: only those that inflect it.
 *
 * <p>Arabic as Larkey, Ballesteros and Connell do it (light10, 2007): a conjunction with the
 * article before, and one ending behind, the alef of the accusative among them. English takes off
 * the plural, -ed and -ing. Names suffer from this, so nothing is sought by its stem alone.
 */
final class Stem {

  private static final List<String> BEFORE =
      List.of("وال", "بال", "كال", "فال", "ولل", "ال", "لل", "و");
  private static final List<String> BEHIND =
      List.of("ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي", "ا");

  /** What is left must have so many letters. */
  private static final int LEAST = 2;

  private Stem() {}

  /** Returns the stem of a folded word. */
  static String of(String form) {
    return Fold.isArabic(form.charAt(0)) ? arabic(form) : english(form);
  }

  private static String arabic(String form) {
    String stem = form;
    for (String before : BEFORE) {
      int least = before.length() == 1 ? LEAST + 1 : LEAST;
      if (stem.startsWith(before) && stem.length() - before.length() >= least) {
        stem = stem.substring(before.length());
        break;
      }
    }
    for (String behind : BEHIND) {
      if (stem.endsWith(behind) && stem.length() - behind.length() >= LEAST) {
        return stem.substring(0, stem.length() - behind.length());
      }
    }
    return stem;
  }

  private static String english(String form) {
    if (form.length() < 4) {
      return form;
    }
    String one = singular(form);
    for (String ending : List.of("ing", "ed")) {
      if (one.endsWith(ending)) {
        String stem = one.substring(0, one.length() - ending.length());
        if (stem.length() > LEAST && hasVowel(stem)) {
          return settled(stem);
        }
      }
    }
    return settled(one);
  }

  private static String singular(String form) {
    if (form.endsWith("ies") || form.endsWith("ied")) {
      return form.substring(0, form.length() - 3) + "y";
    }
    if (form.endsWith("sses")
        || form.endsWith("shes")
        || form.endsWith("ches")
        || form.endsWith("xes")) {
      return form.substring(0, form.length() - 2);
    }
    boolean plural =
        form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us") && !form.endsWith("is");
    return plural ? form.substring(0, form.length() - 1) : form;
  }

  /** stopped → stopp → stop; closed → clos and close → clos meet. */
  private static String settled(String stem) {
    int last = stem.length() - 1;
    char c = stem.charAt(last);
    if (last > LEAST && c == stem.charAt(last - 1) && c != 's' && c != 'l' && !isVowel(c)) {
      return stem.substring(0, last);
    }
    return last > LEAST && c == 'e' ? stem.substring(0, last) : stem;
  }

  private static boolean hasVowel(String stem) {
    for (int i = 0; i < stem.length(); i++) {
      if (isVowel(stem.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
  }
}
