package org.isnad.base;

/**
 * A stretch of a text: {@code [start, end)} in UTF-16 units, half open.
 *
 * <p>A span says nothing of which text it counts in; every field that holds one names its text. An
 * empty span ({@code start == end}) is legal and stands for a place between two units.
 *
 * @param start the first unit inside, counted from 0
 * @param end the first unit after it; never less than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException when {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span [" + start + ", " + end + ") is no stretch: want 0 <= start <= end");
    }
  }

  /** Returns the number of UTF-16 units inside. */
  public int length() {
    return end - start;
  }

  /** Says whether no unit lies inside. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Returns the words of {@code text} that this span covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Says whether {@code other} lies wholly inside this span; a span covers itself. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Says whether the unit at {@code offset} lies inside. */
  public boolean holds(int offset) {
    return start <= offset && offset < end;
  }

  /** Says whether the two spans share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns the smallest span that covers both. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Orders by start, then by end: the order of reading. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
