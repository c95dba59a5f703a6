package org.isnad.text;

import java.util.List;

/**
 * The quotation marks of one paragraph that a scan has still before it.
 *
 * <p>Asked with rising places only, so that all answers together cost one pass: a megabyte of «
 * must not take an hour.
 */
final class MarksAhead {

  private final List<Token> tokens;
  private final int end;
  private final int[] left = new int[Quotations.FAMILIES];
  private final boolean alike;
  private int passed;
  private int close;
  private boolean opensAfterClose;

  /** Looks over the tokens {@code [first, end)}. */
  MarksAhead(List<Token> tokens, int first, int end) {
    this.tokens = tokens;
    this.end = end;
    this.passed = first;
    this.close = first;
    String shape = "";
    boolean same = true;
    for (int i = first; i < end; i++) {
      int family = Quotations.familyOf(tokens.get(i));
      left[family]++;
      if (family == Quotations.DOUBLE) {
        same &= shape.isEmpty() || tokens.get(i).is(shape);
        shape = tokens.get(i).form();
      }
    }
    this.alike = same && left[Quotations.DOUBLE] % 2 == 0;
  }

  /** Says whether the double marks of the paragraph are of one shape, and even in number. */
  boolean doublesLookAlike() {
    return alike;
  }

  /** Returns how many marks of {@code family} stand from {@code i} on, the one there counted in. */
  int from(int i, int family) {
    for (; passed < i; passed++) {
      left[Quotations.familyOf(tokens.get(passed))]--;
    }
    return left[family];
  }

  /** Says whether a » comes after {@code i}. */
  boolean closesAfter(int i) {
    if (close <= i) {
      close = next(i, "»");
      int after = close < end ? nextAngle(close) : end;
      opensAfterClose = after >= end || tokens.get(after).is("«");
    }
    return close < end;
  }

  /** Says whether the mark behind the next » opens or is missing: what is open now ends there. */
  boolean opensAfterClose() {
    return opensAfterClose;
  }

  private int next(int i, String mark) {
    int j = i + 1;
    while (j < end && !tokens.get(j).is(mark)) {
      j++;
    }
    return j;
  }

  private int nextAngle(int i) {
    int j = i + 1;
    while (j < end && Quotations.familyOf(tokens.get(j)) != Quotations.ANGLE) {
      j++;
    }
    return j;
  }
}
