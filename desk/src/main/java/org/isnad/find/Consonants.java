package org.isnad.find;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Fold;

/**
 * Brings a name of either script to the consonants that both write, so that a name which the
 * knowledge base lacks is found from the other script: «ريفو تان» and "Rivo Tann" are both rf tn.
 *
 * <p>Vowels go, and so do و ي ا, which may be one; letters that one script cannot tell apart are
 * one: p and b, v and f, g and j and gh. Much falls together, so only whole names are sought so,
 * and never as fact.
 */
final class Consonants {

  private static final String ARABIC = "بپتثجحخدذرزسشصضطظعغفڤقكگلمنهوياءة";
  private static final String SOUNDS = "bbttjhkdzrzs$sdtz jffkkjlmnh     ";

  private Consonants() {}

  /**
   * Returns the consonants of each word of {@code name}, in their order; empty ones are left out.
   */
  static List<String> of(String name) {
    List<String> all = new ArrayList<>();
    for (Word word : Words.of(name)) {
      boolean arabic = Fold.isArabic(word.form().charAt(0));
      String key = arabic ? arabic(word.form()) : latin(word.form());
      if (!key.isEmpty()) {
        all.add(key);
      }
    }
    return all;
  }

  private static String arabic(String form) {
    String bare = form.length() > 4 && form.startsWith("ال") ? form.substring(2) : form;
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      int at = ARABIC.indexOf(bare.charAt(i));
      boolean silent = bare.charAt(i) == 'ه' && i == bare.length() - 1;
      append(key, at < 0 || silent ? ' ' : SOUNDS.charAt(at));
    }
    return key.toString();
  }

  private static String latin(String form) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      char next = i + 1 < form.length() ? form.charAt(i + 1) : ' ';
      if (next == 'h' && "sckgtdp".indexOf(c) >= 0) {
        append(key, digraph(c));
        i++;
      } else {
        append(key, single(c, i == form.length() - 1));
      }
    }
    return key.toString();
  }

  private static char digraph(char c) {
    return switch (c) {
      case 's', 'c' -> '$';
      case 'k' -> 'k';
      case 'g' -> 'j';
      case 't' -> 't';
      case 'd' -> 'z';
      default -> 'f';
    };
  }

  private static char single(char c, boolean last) {
    return switch (c) {
      case 'p', 'b' -> 'b';
      case 'v', 'f' -> 'f';
      case 'c', 'q', 'k' -> 'k';
      case 'g', 'j' -> 'j';
      case 'h' -> last ? ' ' : 'h';
      case 't', 'd', 'l', 'm', 'n', 'r', 's', 'z' -> c;
      case 'x' -> 'k';
      default -> ' ';
    };
  }

  private static void append(StringBuilder key, char sound) {
    if (sound != ' ' && (key.length() == 0 || key.charAt(key.length() - 1) != sound)) {
      key.append(sound);
    }
  }
}
