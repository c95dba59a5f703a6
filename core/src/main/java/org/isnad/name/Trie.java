package org.isnad.name;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The automaton of known names: from a state and a word to the next state.
 *
 * <p>All steps lie in one open table, keyed by state and word, so that a step is one look at one
 * cell, and a word may be any stretch of a longer form: «وبالقاهرة» is looked up from its fourth
 * letter on without cutting it out. A miss allocates nothing.
 */
final class Trie {

  /** The state before a name. */
  static final int START = 0;

  /** The state before a name whose article has merged with ل: «للأمم» is read ل + ال + أمم. */
  static final int START_DEFINITE = 1;

  /** The state from which nothing goes on. */
  static final int NONE = -1;

  private static final int FIRST_CAPACITY = 1 << 10;
  private static final int SPREAD = 0x9E3779B9;

  /** How many bits say for each cell whether a word that falls there was ever put in. */
  private static final int SPARSE = 4;

  private @Nullable String[] words;
  private int[] from;
  private int[] hashes;
  private int[] to;
  private long[] filled;
  private int mask;
  private int steps;
  private int states = 2;

  Trie() {
    this(FIRST_CAPACITY);
  }

  /** An empty trie with room for as many steps; the room grows when it is needed. */
  Trie(int expectedSteps) {
    int capacity = Integer.highestOneBit(Math.max(expectedSteps, 8)) << 2;
    words = new String[capacity];
    from = new int[capacity];
    hashes = new int[capacity];
    to = new int[capacity];
    mask = capacity - 1;
    filled = new long[filters(capacity)];
  }

  private static int filters(int capacity) {
    return Math.max(1, capacity * SPARSE / Long.SIZE);
  }

  /** Returns the number of states; every state is less than this. */
  int states() {
    return states;
  }

  /** Returns the state that follows {@code state} by {@code word}, made when it is new. */
  int add(int state, String word) {
    int hash = hash(word, 0, word.length());
    int known = next(state, word, 0, word.length(), hash);
    if (known != NONE) {
      return known;
    }
    if (++steps * 2 > words.length) {
      grow();
    }
    put(state, word, hash, states);
    return states++;
  }

  /**
   * Returns the state that follows {@code state} by the units {@code [start, end)} of {@code form},
   * or {@link #NONE}.
   *
   * @param hash the {@link #hash} of those units
   */
  int next(int state, String form, int start, int end, int hash) {
    int mixed = mixed(state, hash);
    if (!mayHold(mixed)) {
      return NONE;
    }
    int cell = mixed & mask;
    String word = words[cell];
    while (word != null) {
      if (hashes[cell] == hash
          && from[cell] == state
          && word.length() == end - start
          && form.startsWith(word, start)) {
        return to[cell];
      }
      cell = (cell + 1) & mask;
      word = words[cell];
    }
    return NONE;
  }

  /** Returns the state that follows {@code state} by the whole of {@code form}, or NONE. */
  int next(int state, String form) {
    return next(state, form, 0, form.length(), hash(form, 0, form.length()));
  }

  /**
   * Hashes the units {@code [start, end)} of {@code form} from the last to the first, so that one
   * walk over a word gives the hashes of all its endings.
   */
  static int hash(String form, int start, int end) {
    int hash = 0;
    for (int i = end - 1; i >= start; i--) {
      hash = step(hash, form.charAt(i));
    }
    return hash;
  }

  /** Returns the hash of {@code c} and what follows it, given the hash of what follows. */
  static int step(int hash, char c) {
    return hash * 31 + c;
  }

  private static int mixed(int state, int hash) {
    int mixed = (hash ^ (state * SPREAD)) * SPREAD;
    return mixed ^ (mixed >>> 15);
  }

  /** Says no of most steps that are not there; the bits lie closer together than the cells. */
  private boolean mayHold(int mixed) {
    return (filled[bit(mixed) >>> 6] & (1L << bit(mixed))) != 0;
  }

  private int bit(int mixed) {
    return mixed & (mask * SPARSE | (SPARSE - 1));
  }

  private void put(int state, String word, int hash, int next) {
    int mixed = mixed(state, hash);
    filled[bit(mixed) >>> 6] |= 1L << bit(mixed);
    int cell = mixed & mask;
    while (words[cell] != null) {
      cell = (cell + 1) & mask;
    }
    words[cell] = word;
    from[cell] = state;
    hashes[cell] = hash;
    to[cell] = next;
  }

  private void grow() {
    @Nullable String[] oldWords = words;
    int[] oldFrom = from;
    int[] oldHashes = hashes;
    int[] oldTo = to;
    words = new String[oldWords.length * 2];
    from = new int[words.length];
    hashes = new int[words.length];
    to = Arrays.copyOf(oldTo, words.length);
    mask = words.length - 1;
    filled = new long[filters(words.length)];
    for (int i = 0; i < oldWords.length; i++) {
      String word = oldWords[i];
      if (word != null) {
        put(oldFrom[i], word, oldHashes[i], oldTo[i]);
      }
    }
  }
}
