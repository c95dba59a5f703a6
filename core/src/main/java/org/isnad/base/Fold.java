package org.isnad.base;

/**
 * Makes the spellings of one word equal, for look-up only; the text itself never changes.
 *
 * <ul>
 *   <li>alef with hamza, madda or wasla → bare alef: أكد إكد آكد ٱكد → اكد
 *   <li>hamza on waw or ya → waw, ya: مسؤول → مسوول, رئيس → رييس
 *   <li>alef maqsura and Persian ya → ya: على → علي, ی → ي
 *   <li>ta marbuta → ha: وكالة → وكاله
 *   <li>Persian kaf → kaf: ک → ك
 *   <li>tashkil, superscript alef, tatweel, zero-width and direction marks → nothing: قـــالَ → قال
 *   <li>presentation forms → the letters they present: ﻗﺎﻝ → قال
 *   <li>Arabic-Indic and Persian digits → 0–9: ٢٠٢٦ → 2026
 *   <li>Latin capitals → small letters by the root locale; curly apostrophe → straight one
 * </ul>
 */
public final class Fold {

  private static final char ALEF = 'ا';
  private static final char WAW = 'و';
  private static final char YA = 'ي';
  private static final char HA = 'ه';
  private static final char KAF = 'ك';

  /** A unit that folds to nothing. */
  private static final char NOTHING = 0;

  private Fold() {}

  /** Returns {@code word} folded; the same object when it is folded already. */
  public static String fold(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (fold(c) != c || isPresentationForm(c)) {
        return fold(word, 0, word.length());
      }
    }
    return word;
  }

  /** Returns the units {@code [start, end)} of {@code text} folded. */
  public static String fold(CharSequence text, int start, int end) {
    StringBuilder folded = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isPresentationForm(c)) {
        PresentationForms.append(c, folded);
      } else {
        char f = fold(c);
        if (f != NOTHING) {
          folded.append(f);
        }
      }
    }
    return folded.toString();
  }

  /** Returns what one unit folds to, or the NUL character when it folds to nothing. */
  public static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    char letter =
        switch (c) {
          case 'أ', 'إ', 'آ', 'ٱ' -> ALEF;
          case 'ؤ' -> WAW;
          case 'ئ', 'ى', 'ی', 'ې' -> YA;
          case 'ة', 'ۀ', 'ہ', 'ھ', 'ە' -> HA;
          case 'ک', 'ڪ' -> KAF;
          case '’', '‘', 'ʼ', '＇' -> '\'';
          default -> NOTHING;
        };
    if (letter != NOTHING) {
      return letter;
    }
    if (isDropped(c)) {
      return NOTHING;
    }
    if (c >= '٠' && c <= '٩') {
      return (char) ('0' + (c - '٠'));
    }
    if (c >= '۰' && c <= '۹') {
      return (char) ('0' + (c - '۰'));
    }
    return c < 0x600 || c > 0x6FF ? Character.toLowerCase(c) : c;
  }

  /** Says whether a unit is a vowel mark, a filler or an invisible sign. */
  public static boolean isDropped(char c) {
    return (c >= '\u064B' && c <= '\u065F') // fathatan to wavy hamza below
        || c == '\u0670' // superscript alef
        || c == '\u0640' // tatweel
        || (c >= '\u06D6' && c <= '\u06ED' && c != '\u06DD' && c != '\u06DE' && c != '\u06E9')
        || isInvisible(c);
  }

  /** Says whether a unit shows nothing: zero-width and direction marks, soft hyphen, BOM. */
  public static boolean isInvisible(char c) {
    return c == '\u00AD'
        || c == '\u061C'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\uFEFF';
  }

  /** Says whether a unit is a letter of Arabic script. */
  public static boolean isArabic(char c) {
    return (c >= '\u0620' && c <= '\u064A' && c != '\u0640')
        || (c >= '\u066E' && c <= '\u06D3' && c != '\u0670')
        || c == '\u06D5'
        || (c >= '\u06EE' && c <= '\u06EF')
        || (c >= '\u06FA' && c <= '\u06FF')
        || (c >= '\u0750' && c <= '\u077F')
        || isPresentationForm(c);
  }

  private static boolean isPresentationForm(char c) {
    return (c >= '\uFB50' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFC');
  }

  /** Presentation forms are rare, so their table is made by the JDK's normaliser, on first use. */
  private static final class PresentationForms {
    static void append(char c, StringBuilder out) {
      String letters =
          java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFKC);
      for (int i = 0; i < letters.length(); i++) {
        char f = isPresentationForm(letters.charAt(i)) ? NOTHING : fold(letters.charAt(i));
        if (f != NOTHING) {
          out.append(f);
        }
      }
    }
  }
}
