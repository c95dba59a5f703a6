package org.isnad.lexicon;

import java.util.Locale;

/** What kind of saying a cue reports. */
public enum Act {
  /** قال، said: the plain act, and whatever is none of the others. */
  SAY,
  /** أعلن، announced. */
  ANNOUNCE,
  /** أكد، confirmed. */
  CONFIRM,
  /** نفى، denied. */
  DENY,
  /** زعم، claimed. */
  CLAIM,
  /** اتهم، accused. */
  ACCUSE,
  /** طالب، demanded. */
  DEMAND,
  /** سأل، asked. */
  ASK,
  /** تعهد، promised. */
  PROMISE,
  /** حذر، warned. */
  WARN,
  /** هدد، threatened. */
  THREATEN,
  /** شكر، thanked. */
  THANK,
  /** رحب، welcomed. */
  WELCOME,
  /** أدان، condemned. */
  CONDEMN,
  /** أعرب عن أسفه، regretted. */
  REGRET,
  /** توقع، predicted. */
  PREDICT;

  /**
   * Returns the act that {@code word} names in a word list or in JSON ({@code say}, {@code deny}).
   */
  public static Act of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Returns the word for this act in word lists and in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
