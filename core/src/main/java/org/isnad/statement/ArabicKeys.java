package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Fold;

/**
 * The key of an Arabic name or description: its folded words, so that spellings of one name are
 * equal.
 *
 * <ul>
 *   <li>the article is left out: العصيمي → عصيمي
 *   <li>so is a conjunction before it on the first word: والوزير → وزير
 *   <li>عبد, أبو and ابن join the next word: عبد الله → عبدالله
 * </ul>
 */
final class ArabicKeys {

  private ArabicKeys() {}

  /** Returns the key of the words of a name as it is written. */
  static List<String> of(String name) {
    List<String> forms = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || Character.isWhitespace(name.charAt(i))) {
        if (i > from) {
          forms.add(Fold.fold(name, from, i));
        }
        from = i + 1;
      }
    }
    return of(forms);
  }

  /** Returns the key of folded words. */
  static List<String> of(List<String> forms) {
    List<String> key = new ArrayList<>();
    for (String form : forms) {
      String word = key.isEmpty() ? afterConjunction(form) : form;
      int last = key.size() - 1;
      if (last >= 0 && joinsNext(key.get(last))) {
        key.set(last, key.get(last) + word);
      } else if (!word.isEmpty()) {
        key.add(bare(word));
      }
    }
    return key;
  }

  private static boolean joinsNext(String word) {
    return switch (word) {
      case "عبد", "ابو", "ابي", "ابا", "ابن" -> true;
      default -> false;
    };
  }

  private static String afterConjunction(String form) {
    return form.length() > 4 && form.startsWith("وال") ? form.substring(1) : form;
  }

  private static String bare(String word) {
    return word.length() > 3 && word.startsWith("ال") ? word.substring(2) : word;
  }
}
