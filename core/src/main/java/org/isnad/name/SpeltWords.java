package org.isnad.name;

import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;

/**
 * The Latin words of many names, each once and in order, so that words that begin alike are read
 * beside an Arabic word together.
 */
final class SpeltWords {

  /** What stands for all that is less likely than chance. */
  static final float UNLIKE = -9;

  /** How likely a word is to be spelled as it is when the query is written in Latin too. */
  private static final double AS_IS = 0.6;

  /** How likely it is to be spelled by the same consonants otherwise: Muhammad, Mohamed. */
  private static final double SAME_CONSONANTS = 0.2;

  private final Spelling spelling;
  private final String[] words;
  private final int[][] runs;
  private final int[] same;
  private final double[] shares;
  private final Lazily<String[]> skeletons;

  SpeltWords(Spelling spelling, Collection<String> all) {
    this.spelling = spelling;
    this.words = new TreeSet<>(all).toArray(new String[0]);
    this.runs = new int[words.length][];
    this.same = new int[words.length];
    this.shares = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      runs[i] = spelling.runs(words[i]);
      same[i] = i == 0 ? 0 : commonLetters(words[i - 1], words[i]);
      shares[i] = spelling.shareOfLatin(words[i]);
    }
    this.skeletons = new Lazily<>(this::ofSkeletons);
  }

  private String[] ofSkeletons() {
    return Arrays.stream(words).map(Skeleton::of).toArray(String[]::new);
  }

  private static int commonLetters(String one, String other) {
    int mismatch = Arrays.mismatch(one.toCharArray(), other.toCharArray());
    return mismatch < 0 ? one.length() : mismatch;
  }

  /** Returns the number of a word that is here. */
  int number(String word) {
    return Arrays.binarySearch(words, word);
  }

  /**
   * Returns for each word how much likelier than by chance it is the same as {@code word}, as a
   * natural logarithm: ten for a long name well spelled, nothing for two that have nothing to do
   * with each other. A long or rare name tells more than a short or common one.
   */
  float[] likeness(String word) {
    return NameParts.isArabic(word) ? ofArabic(word) : ofLatin(word);
  }

  private float[] ofArabic(String arabic) {
    Spelling.Beside beside = spelling.beside(arabic);
    double chance = spelling.shareOfArabic(arabic);
    float[] likeness = new float[words.length];
    for (int i = 0; i < words.length; i++) {
      likeness[i] = logarithm(beside.share(runs[i], same[i]) / shares[i] / chance);
    }
    return likeness;
  }

  private float[] ofLatin(String latin) {
    double chance = spelling.shareOfLatin(latin);
    String skeleton = Skeleton.of(latin);
    float[] likeness = new float[words.length];
    String[] others = skeletons.get();
    for (int i = 0; i < words.length; i++) {
      double likely = 0;
      if (words[i].equals(latin)) {
        likely = AS_IS;
      } else if (skeleton.equals(others[i])) {
        likely = SAME_CONSONANTS * Math.exp(-Skeleton.distance(latin, words[i]));
      }
      likeness[i] = logarithm(likely / chance);
    }
    return likeness;
  }

  private static float logarithm(double share) {
    return share > 0 ? (float) Math.max(UNLIKE, Math.log(share)) : UNLIKE;
  }
}
