package org.isnad.score;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.isnad.base.Span;

/**
 * The words of a text, in which overlap is counted: runs of letters, digits and underscores, of any
 * script, Arabic vowel marks and tatweel among them. Marks and blanks are no words, so that a
 * quotation with its quotation marks and one without score the same.
 */
final class Words {

  private final int[] starts;
  private final int[] ends;

  private Words(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** Returns the words of {@code text}. */
  static Words of(String text) {
    int[] starts = new int[16];
    int[] ends = new int[16];
    int size = 0;
    int at = 0;
    while (at < text.length()) {
      int end = endOfWord(text, at);
      if (end > at) {
        if (size == starts.length) {
          starts = Arrays.copyOf(starts, size * 2);
          ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = at;
        ends[size++] = end;
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return new Words(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
  }

  /**
   * Returns the end of the word that begins at {@code start}; {@code start} itself if none does.
   */
  static int endOfWord(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!isAlphanumeric(c) && !isVowelMark(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /** Says whether a code point is a letter, a number of any sort, or an underscore. */
  static boolean isAlphanumeric(int c) {
    if (c < 0x80) {
      return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return Character.isLetter(c)
        || switch (Character.getType(c)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }

  /** Says whether a code point is an Arabic vowel mark, the superscript alef or tatweel. */
  static boolean isVowelMark(int c) {
    return (c >= 0x64B && c <= 0x65F) || c == 0x670 || c == 0x640;
  }

  /** Returns the indices of the words at least half of which lies inside one of {@code spans}. */
  BitSet in(List<Span> spans) {
    BitSet inside = new BitSet();
    for (Span span : spans) {
      for (int k = firstNear(span.start()); k < starts.length && starts[k] < span.end(); k++) {
        int shared = Math.min(ends[k], span.end()) - Math.max(starts[k], span.start());
        if (shared * 2 >= ends[k] - starts[k]) {
          inside.set(k);
        }
      }
    }
    return inside;
  }

  /** The last word that starts at or before {@code offset}, the first of all if none does. */
  private int firstNear(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** Returns how many words both sets hold. */
  static int shared(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }
}
