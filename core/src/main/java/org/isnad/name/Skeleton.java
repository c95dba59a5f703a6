package org.isnad.name;

/**
 * The consonants of a name in classes that its spellings share, in either script: Lukashenko,
 * Lukašenka and لوكاشينكو are all {@code lkxnk}.
 *
 * <ul>
 *   <li>vowels, and و ي ا ع ه h w y, are left out; a first vowel too: Omar عمر mr
 *   <li>k q c ق ك → k; g gh غ ج j → g; kh خ → k
 *   <li>s z ss c before e, i, y, th, ص ز ذ ث ظ → s; sh sch ch tch š ş č ش تش → x
 *   <li>t ط ت → t; d ض د → d; b p ب پ → b; f ph v ف → f; x كس → ks
 *   <li>doubled letters are one
 * </ul>
 */
final class Skeleton {

  private Skeleton() {}

  /** Returns the skeleton of a folded word. */
  static String of(String word) {
    StringBuilder bones = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i += length(word, i)) {
      for (char bone : bones(word, i).toCharArray()) {
        if (bones.length() == 0 || bones.charAt(bones.length() - 1) != bone) {
          bones.append(bone);
        }
      }
    }
    return bones.toString();
  }

  /** How many letters at {@code at} make one sound. */
  private static int length(String word, int at) {
    if (word.startsWith("tch", at) || word.startsWith("sch", at)) {
      return 3;
    }
    boolean two =
        startsWithAny(word, at, "sh", "ch", "kh", "gh", "ph", "th", "dh", "zh", "ck", "تش", "كس");
    return two ? 2 : 1;
  }

  private static boolean startsWithAny(String word, int at, String... sounds) {
    for (String sound : sounds) {
      if (word.startsWith(sound, at)) {
        return true;
      }
    }
    return false;
  }

  private static String bones(String word, int at) {
    if (length(word, at) > 1) {
      return boneOfSeveral(word, at);
    }
    return switch (word.charAt(at)) {
      case 'b', 'p', 'ب', 'پ' -> "b";
      case 'f', 'v', 'ف', 'ڤ' -> "f";
      case 't', 'ţ', 'ت', 'ط' -> "t";
      case 'd', 'đ', 'د', 'ض' -> "d";
      case 'k', 'q', 'ك', 'ق', 'خ' -> "k";
      case 'g', 'j', 'ğ', 'ج', 'غ', 'گ' -> "g";
      case 's', 'z', 'س', 'ص', 'ز', 'ذ', 'ث', 'ظ' -> "s";
      case 'š', 'ş', 'č', 'ć', 'ž', 'ç', 'ش', 'چ' -> "x";
      case 'c' -> isSoft(word, at) ? "s" : "k";
      case 'x' -> "ks";
      case 'l', 'ł', 'ل' -> "l";
      case 'm', 'م' -> "m";
      case 'n', 'ñ', 'ń', 'ن' -> "n";
      case 'r', 'ر' -> "r";
      default -> "";
    };
  }

  private static String boneOfSeveral(String word, int at) {
    return switch (word.substring(at, at + 2)) {
      case "kh", "ck" -> "k";
      case "gh" -> "g";
      case "ph" -> "f";
      case "th" -> "s";
      case "dh" -> "d";
      case "كس" -> "ks";
      default -> "x";
    };
  }

  private static boolean isSoft(String word, int at) {
    return at + 1 < word.length() && "eiy".indexOf(word.charAt(at + 1)) >= 0;
  }

  /** Returns how many letters must be put in, taken out or changed to make one word the other. */
  static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(before[j], row[j - 1]));
      }
      before = row;
    }
    return before[other.length()];
  }
}
