package org.isnad.lexicon;

/**
 * The regular forms of English verbs.
 *
 * <ul>
 *   <li>-s: say → says; after a hiss -es: press → presses; y after a consonant → ies: deny → denies
 *   <li>-ed: warn → warned; e stays single: argue → argued; deny → denied
 *   <li>-ing: warn → warning; a silent e falls: write → writing; but foresee → foreseeing
 * </ul>
 *
 * <p>A doubled consonant (admitted) is not made by rule; it stands in {@code irregular.tsv}.
 */
final class EnglishVerbs {

  private EnglishVerbs() {}

  /** Returns the third person singular: says, presses, denies. */
  static String third(String lemma) {
    if (endsInConsonantAndY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    return lemma + (hisses(lemma) || lemma.endsWith("o") ? "es" : "s");
  }

  /** Returns the past: warned, argued, denied. */
  static String past(String lemma) {
    if (endsInConsonantAndY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ied";
    }
    return lemma + (lemma.endsWith("e") ? "d" : "ed");
  }

  /** Returns the -ing form: warning, writing, foreseeing. */
  static String ing(String lemma) {
    boolean silent =
        lemma.endsWith("e")
            && !lemma.endsWith("ee")
            && !lemma.endsWith("ye")
            && !lemma.endsWith("oe");
    return (silent ? lemma.substring(0, lemma.length() - 1) : lemma) + "ing";
  }

  /** Returns the plural of a noun, made as the third person is: claims, speeches, replies. */
  static String plural(String noun) {
    return third(noun);
  }

  private static boolean hisses(String lemma) {
    return lemma.endsWith("s")
        || lemma.endsWith("x")
        || lemma.endsWith("z")
        || lemma.endsWith("ch")
        || lemma.endsWith("sh");
  }

  private static boolean endsInConsonantAndY(String lemma) {
    int n = lemma.length();
    return n > 1 && lemma.charAt(n - 1) == 'y' && "aeiou".indexOf(lemma.charAt(n - 2)) < 0;
  }
}
