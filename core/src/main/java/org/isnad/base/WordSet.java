package org.isnad.base;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A class of words, one of several that stand in one table.
 *
 * <p>Grammar asks of almost every word whether it is one of a few, and almost always it is none.
 * That is told by the hash that a string keeps of itself, without a look at its letters; and the
 * classes of a word lie in one place, as the bits of a number, since most are asked one after
 * another.
 */
public final class WordSet {

  /** The words of all classes, each with a bit for every class that it is in. */
  private static final class Table {
    private final @Nullable String[] words;
    private final int[] hashes;
    private final long[] bits;
    private final int mask;

    Table(int size) {
      int capacity = Integer.highestOneBit(Math.max(size, 4)) << 2;
      words = new String[capacity];
      hashes = new int[capacity];
      bits = new long[capacity];
      mask = capacity - 1;
    }

    /** The cell of a word, the empty one where it would go when it is not there. */
    int cell(String word) {
      int hash = word.hashCode();
      int at = (hash ^ (hash >>> 15)) & mask;
      while (true) {
        String there = words[at];
        if (there == null || (hashes[at] == hash && there.equals(word))) {
          return at;
        }
        at = (at + 1) & mask;
      }
    }

    void add(String word, long bit) {
      int at = cell(word);
      words[at] = word;
      hashes[at] = word.hashCode();
      bits[at] |= bit;
    }
  }

  private final Table table;
  private final long bit;

  private WordSet(Table table, long bit) {
    this.table = table;
    this.bit = bit;
  }

  /** Returns a class of these words alone. */
  public static WordSet of(String... words) {
    Map<String, WordSet> one = of(Map.of("", List.of(words)));
    return one.values().iterator().next();
  }

  /** Returns classes by their names, from words by the same names; at most 64. */
  public static Map<String, WordSet> of(Map<String, ? extends Collection<String>> words) {
    if (words.size() > Long.SIZE) {
      throw new IllegalArgumentException(words.size() + " classes of words, want at most 64");
    }
    Table table = new Table(words.values().stream().mapToInt(Collection::size).sum());
    Map<String, WordSet> classes = new HashMap<>();
    words.forEach(
        (name, all) -> {
          long bit = 1L << classes.size();
          all.forEach(word -> table.add(word, bit));
          classes.put(name, new WordSet(table, bit));
        });
    return classes;
  }

  /** Says whether a word is in this class. */
  public boolean contains(String word) {
    return (table.bits[table.cell(word)] & bit) != 0;
  }
}
