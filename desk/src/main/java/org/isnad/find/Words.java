package org.isnad.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.base.Fold;
import org.isnad.text.Clitics;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into words, the same way for the index, for questions and for highlights.
 *
 * <p>A word is a run of letters and digits, folded by {@link Fold}, Latin letters without their
 * accents as well: Alvéro is found as Alvero. «وبالقاهرة» is found as وبالقاهره, بالقاهره, القاهره
 * and قاهره. No word is left out.
 */
final class Words {

  private Words() {}

  /** Returns the words of {@code text}, in their order. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>(text.length() / 6 + 4);
    int at = 0;
    while (at < text.length()) {
      if (!isPart(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < text.length() && (isPart(text.charAt(at)) || Fold.isDropped(text.charAt(at)))) {
        at++;
      }
      String form = plain(Fold.fold(text, start, at));
      if (!form.isEmpty()) {
        words.add(new Word(start, at, forms(form), Stem.of(form)));
      }
    }
    return words;
  }

  /** Returns the word that {@code text} is; nothing when it is none, or several. */
  static @Nullable Word only(String text) {
    List<Word> words = of(text);
    return words.size() == 1 ? words.get(0) : null;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static String plain(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c >= '\u00C0' && c < '\u0370') {
        return withoutAccents(form);
      }
    }
    return form;
  }

  private static String withoutAccents(String form) {
    StringBuilder plain = new StringBuilder(form.length());
    String apart = Normalizer.normalize(form, Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c == 'ı' ? 'i' : c);
      }
    }
    return plain.toString();
  }

  private static List<String> forms(String form) {
    if (!Fold.isArabic(form.charAt(0))) {
      return List.of(form);
    }
    Set<String> forms = new LinkedHashSet<>();
    forms.add(form);
    bare(form, forms);
    String afterConjunction = Clitics.afterConjunction(form);
    if (afterConjunction != null) {
      forms.add(afterConjunction);
      bare(afterConjunction, forms);
    }
    return List.copyOf(forms);
  }

  /** Adds {@code form} without its preposition, and without its article. */
  private static void bare(String form, Set<String> forms) {
    String noun = Clitics.afterPreposition(form);
    for (String stem : noun == null ? List.of(form) : List.of(form, noun)) {
      forms.add(stem);
      String bare = Clitics.afterArticle(stem);
      if (bare != null) {
        forms.add(bare);
      }
    }
  }
}
