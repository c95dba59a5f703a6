package org.isnad.base;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was looked up for a word, in a fixed number of slots.
 *
 * <p>News says the same words again and again; a look-up that tries several readings of a word
 * costs ten times what it costs to see that the word was tried before. A word has four slots; what
 * is new goes into the first, and what was there moves on, the last one out. (With two slots one
 * word in twenty found them taken by others, however many there were.) What is remembered must hang
 * on the word alone; then whether it is remembered changes nothing but the time. Threads may share
 * it.
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

  private static final int SLOTS = 4;
  private static final int SPREAD = 0x9E3779B9;

  private final AtomicReferenceArray<@Nullable Slot<T>> slots;
  private final int shift;
  private final Function<String, @Nullable T> lookUp;

  /**
   * Makes an empty memory.
   *
   * @param bits the number of slots as a power of two; 13 holds the words of common news
   * @param lookUp what is asked for a word that is not remembered
   */
  public Recall(int bits, Function<String, @Nullable T> lookUp) {
    this.slots = new AtomicReferenceArray<>(1 << bits);
    this.shift = Integer.SIZE - bits;
    this.lookUp = lookUp;
  }

  /** Returns what the look-up gives for {@code word}. */
  public @Nullable T of(String word) {
    int hash = word.hashCode();
    int first = ((hash * SPREAD) >>> shift) & -SLOTS;
    for (int at = first; at < first + SLOTS; at++) {
      Slot<T> slot = slots.getPlain(at);
      if (slot == null) {
        break;
      }
      if (slot.holds(hash, word)) {
        return slot.value;
      }
    }
    return remember(first, new Slot<>(hash, word, lookUp.apply(word)));
  }

  private @Nullable T remember(int first, Slot<T> slot) {
    for (int at = first + SLOTS - 1; at > first; at--) {
      slots.setPlain(at, slots.getPlain(at - 1));
    }
    slots.setPlain(first, slot);
    return slot.value;
  }
}
