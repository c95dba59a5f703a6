package org.isnad.base;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was looked up for a word, in a fixed number of slots.
 *
 * <p>News says the same words again and again; a look-up that tries several readings of a word
 * costs ten times what it costs to see that the word was tried before. A word has two slots; what
 * is new goes into the first, and what was there into the second. What is remembered must hang on
 * the word alone; then whether it is remembered changes nothing but the time. Threads may share it.
 *
 * @param <T> what is looked up
 */
public final class Recall<T> {

  /** A word is told from others by its hash first, so that their letters are not looked at. */
  private record Slot<T>(int hash, String word, @Nullable T value) {
    boolean holds(int otherHash, String other) {
      return hash == otherHash && word.equals(other);
    }
  }

  private final AtomicReferenceArray<@Nullable Slot<T>> slots;
  private final Function<String, @Nullable T> lookUp;

  /**
   * Makes an empty memory.
   *
   * @param bits the number of slots as a power of two; 13 holds the words of common news
   * @param lookUp what is asked for a word that is not remembered
   */
  public Recall(int bits, Function<String, @Nullable T> lookUp) {
    this.slots = new AtomicReferenceArray<>(1 << bits);
    this.lookUp = lookUp;
  }

  /** Returns what the look-up gives for {@code word}. */
  public @Nullable T of(String word) {
    int hash = word.hashCode();
    int at = (hash ^ (hash >>> 15)) & (slots.length() - 1);
    Slot<T> first = slots.getPlain(at);
    if (first != null && first.holds(hash, word)) {
      return first.value;
    }
    Slot<T> second = slots.getPlain(at ^ 1);
    if (second != null && second.holds(hash, word)) {
      return second.value;
    }
    T value = lookUp.apply(word);
    slots.setPlain(at ^ 1, first);
    slots.setPlain(at, new Slot<>(hash, word, value));
    return value;
  }
}
