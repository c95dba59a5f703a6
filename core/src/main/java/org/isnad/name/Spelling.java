package org.isnad.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.WordList;
import org.isnad.base.WordList.Row;

/**
 * How often which Latin letters stand beside which Arabic letters in one name: sh ش, tch تش, x كس,
 * v ف and و, a vowel and nothing.
 *
 * <p>A pair of one to three Latin letters and at most two Arabic ones is a <em>step</em>, and the
 * file tells its share of all steps in the names that it was learned from. From left to right, a
 * name in both scripts is one way or another of steps; how likely the pair is, is the sum over all
 * ways. Nothing here is a rule of one language: ج is g in Cairo and j in Paris, and both have their
 * share.
 */
final class Spelling {

  /** The longest run of Latin letters in one step: sch, tch. */
  static final int LONGEST = 3;

  /** The share of a step that was never seen, so that a strange letter does not end it all. */
  static final double UNSEEN = 1e-7;

  private static final int FIRST_ARABIC = 0x600;
  private static final int ARABIC_LETTERS = 0x100;

  private final Map<String, Integer> chunks = new HashMap<>();
  private final List<double[]> beside = new ArrayList<>();
  private final Map<String, Double> besideTwo = new HashMap<>();
  private final Map<String, Double> latinShares = new HashMap<>();
  private final Map<String, Double> arabicShares = new HashMap<>();
  private final double[] arabicAlone = new double[ARABIC_LETTERS];

  private Spelling() {}

  /** Reads the file in the jar. */
  static Spelling load() {
    return of(WordList.of(Spelling.class, "spelling.tsv"));
  }

  /** Reads the steps of a list. */
  static Spelling of(WordList steps) {
    Spelling spelling = new Spelling();
    steps.rows().forEach(spelling::add);
    return spelling;
  }

  private void add(Row row) {
    String latin = row.get("latin");
    String arabic = row.get("arabic");
    double share = Double.parseDouble(row.get("share"));
    latinShares.merge(latin, share, Double::sum);
    arabicShares.merge(arabic, share, Double::sum);
    if (latin.isEmpty()) {
      arabicAlone[letter(arabic.charAt(0))] = share;
    } else {
      int chunk = chunks.computeIfAbsent(latin, key -> newChunk());
      switch (arabic.length()) {
        case 0 -> beside.get(chunk)[0] = share;
        case 1 -> beside.get(chunk)[letter(arabic.charAt(0))] = share;
        default -> besideTwo.put(latin + arabic, share);
      }
    }
  }

  private int newChunk() {
    beside.add(new double[ARABIC_LETTERS]);
    return beside.size() - 1;
  }

  /** Returns the number of an Arabic letter, never 0, which is no letter. */
  private static int letter(char arabic) {
    int number = arabic - FIRST_ARABIC;
    return number > 0 && number < ARABIC_LETTERS ? number : ARABIC_LETTERS - 1;
  }

  /** Says whether the file tells of this Latin letter; of others the marks are taken off. */
  boolean knows(char latin) {
    return chunks.containsKey(String.valueOf(latin));
  }

  /**
   * Returns for each letter of a Latin word the numbers of the runs of one, two and three letters
   * that end there, -1 for a run that stands beside nothing.
   */
  int[] runs(String latin) {
    int[] runs = new int[latin.length() * LONGEST];
    for (int end = 1; end <= latin.length(); end++) {
      for (int length = 1; length <= LONGEST; length++) {
        Integer chunk = length > end ? null : chunks.get(latin.substring(end - length, end));
        runs[(end - 1) * LONGEST + length - 1] = chunk == null ? -1 : chunk;
      }
    }
    return runs;
  }

  /** Returns how likely a Latin word is to be written at all, whatever stands beside it. */
  double shareOfLatin(String word) {
    return share(word, latinShares, LONGEST);
  }

  /** Returns how likely an Arabic word is to be written at all, whatever stands beside it. */
  double shareOfArabic(String word) {
    return share(word, arabicShares, 2);
  }

  private static double share(String word, Map<String, Double> shares, int longest) {
    double[] upTo = new double[word.length() + 1];
    upTo[0] = 1;
    for (int start = 0; start < word.length(); start++) {
      for (int end = start + 1; end <= Math.min(word.length(), start + longest); end++) {
        upTo[end] += upTo[start] * shares.getOrDefault(word.substring(start, end), UNSEEN);
      }
    }
    return upTo[word.length()];
  }

  /** Returns an Arabic word made ready to be read beside many Latin ones. */
  Beside beside(String arabic) {
    return new Beside(this, arabic);
  }

  /**
   * An Arabic word beside Latin ones. Row by row, one for each Latin letter, it keeps how likely
   * the letters so far are to stand beside each beginning of the Arabic word; words that begin
   * alike share their first rows.
   */
  static final class Beside {

    private static final int LONGEST_WORD = 48;

    private final Spelling spelling;
    private final int length;
    private final int[] letters;
    private final double[][] two;
    private final double[][] rows;

    private Beside(Spelling spelling, String arabic) {
      this.spelling = spelling;
      this.length = arabic.length();
      this.letters = arabic.chars().map(c -> letter((char) c)).toArray();
      this.two = new double[Math.max(0, length - 1)][];
      for (int i = 0; i + 1 < length; i++) {
        two[i] = spelling.sharesOfTwo(arabic.substring(i, i + 2));
      }
      this.rows = new double[LONGEST_WORD + 1][length + 1];
      rows[0][0] = 1;
      for (int i = 1; i <= length; i++) {
        rows[0][i] = rows[0][i - 1] * alone(i - 1);
      }
    }

    private double alone(int letter) {
      return Math.max(spelling.arabicAlone[letters[letter]], UNSEEN);
    }

    /**
     * Returns how likely the Arabic word and this Latin one are to be one name.
     *
     * @param runs the {@link Spelling#runs} of the Latin word
     * @param same how many first letters it shares with the word asked before, 0 for the first
     */
    double share(int[] runs, int same) {
      int latin = Math.min(runs.length / LONGEST, LONGEST_WORD);
      for (int i = Math.min(same, latin) + 1; i <= latin; i++) {
        fill(i, runs);
      }
      return rows[latin][length];
    }

    private void fill(int row, int[] runs) {
      double[] here = rows[row];
      double[] before = rows[row - 1];
      int run = runs[(row - 1) * LONGEST];
      double[] beside = run < 0 ? NONE : spelling.beside.get(run);
      double dropped = Math.max(beside[0], UNSEEN);
      here[0] = before[0] * dropped;
      for (int i = 1; i <= length; i++) {
        here[i] =
            before[i] * dropped
                + here[i - 1] * alone(i - 1)
                + before[i - 1] * Math.max(beside[letters[i - 1]], UNSEEN);
        if (i > 1 && run >= 0) {
          here[i] += before[i - 2] * two[i - 2][run];
        }
      }
      for (int length = 2; length <= Math.min(row, LONGEST); length++) {
        addRun(here, rows[row - length], runs[(row - 1) * LONGEST + length - 1]);
      }
    }

    private void addRun(double[] here, double[] before, int run) {
      if (run >= 0) {
        double[] beside = spelling.beside.get(run);
        for (int i = 1; i <= length; i++) {
          here[i] += before[i - 1] * beside[letters[i - 1]];
        }
      }
    }
  }

  private static final double[] NONE = new double[ARABIC_LETTERS];

  /** Returns, by the number of the Latin run, its share beside two Arabic letters. */
  private double[] sharesOfTwo(String arabic) {
    double[] shares = new double[beside.size()];
    chunks.forEach((latin, chunk) -> shares[chunk] = besideTwo.getOrDefault(latin + arabic, 0.0));
    return shares;
  }
}
