package org.isnad.page;

import java.util.Arrays;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/**
 * A decoded page for the parser: all of it, or without the insides of scripts and style sheets. It
 * knows where each unit stood in the whole page.
 */
final class Markup {

  private static final int[] NONE = {};

  private final String text;

  /** The places in the text where something was left out. */
  private final int[] gaps;

  /** The units that were left out up to each gap, its own among them. */
  private final int[] before;

  private Markup(String text, int[] gaps, int[] before) {
    this.text = text;
    this.gaps = gaps;
    this.before = before;
  }

  /** Returns a page of which nothing is left out. */
  static Markup whole(String page) {
    return new Markup(page, NONE, NONE);
  }

  /** Returns a page in UTF-8 without the insides of its scripts, null when it is no UTF-8. */
  static @Nullable Markup ofUtf8(byte[] bytes) {
    int[] insides = Insides.of(bytes);
    int[] gaps = new int[insides.length / 2];
    int[] before = new int[gaps.length];
    Utf8 decoder = new Utf8(bytes, bytes.length - length(insides));
    int left = 0;
    int at = 0;
    for (int i = 0; i < gaps.length; i++) {
      int units = decoder.pass(insides[2 * i], insides[2 * i + 1]);
      if (units < 0 || !decoder.take(at, insides[2 * i])) {
        return null;
      }
      at = insides[2 * i + 1];
      left += units;
      gaps[i] = decoder.length();
      before[i] = left;
    }
    return decoder.take(at, bytes.length) ? new Markup(decoder.text(), gaps, before) : null;
  }

  private static int length(int[] stretches) {
    int length = 0;
    for (int i = 0; i < stretches.length; i += 2) {
      length += stretches[i + 1] - stretches[i];
    }
    return length;
  }

  /** Returns what is left of the page. */
  String text() {
    return text;
  }

  /** Returns the units of the whole page. */
  int wholeLength() {
    return before.length == 0 ? text.length() : text.length() + before[before.length - 1];
  }

  /** Returns the beginning of this, as far as {@code end} units of the text. */
  Markup upTo(int end) {
    int gap = gapsUpTo(end);
    return new Markup(text.substring(0, end), Arrays.copyOf(gaps, gap), Arrays.copyOf(before, gap));
  }

  /** Returns the place in the whole page of a stretch of the text, {@code [start, end)}. */
  Span raw(int start, int end) {
    return new Span(raw(start), raw(end - 1) + 1);
  }

  private int raw(int at) {
    int gap = gapsUpTo(at);
    return gap == 0 ? at : at + before[gap - 1];
  }

  private int gapsUpTo(int at) {
    int found = Arrays.binarySearch(gaps, at);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
