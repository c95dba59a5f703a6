package org.isnad.name;

/** What must stand around a word that is more often something else than a name. */
enum Guard {
  /** Nothing: the word is a name wherever it stands. */
  NONE,
  /**
   * The article must name its country, beyond doubt and elsewhere: المملكة, مالي as "financial".
   */
  HOME,
  /** A quotation mark or bracket on both sides: قال لـ«العربية», (واس). */
  MARKED,
  /** A mark, or a word before it that only such names follow: قناة العربية, مدينة سلام. */
  NAMED,
  /** A mark, such a word, or a preposition of place: في مالي, the town of Nice. */
  PLACED,
  /** It is never taken as a name. */
  NEVER
}
