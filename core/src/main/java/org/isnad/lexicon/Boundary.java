package org.isnad.lexicon;

/** What a word that ends a source, or a reported clause, begins instead. */
public enum Boundary {
  /** A relative clause: الذي، ممن. */
  RELATIVE,
  /** When it was said: اليوم، خلال، عقب. */
  TIME,
  /** Where, how, through what or about what it was said: في، عبر، ردا، من جانبه. */
  MANNER,
  /** A clause against it: لكن، غير أن، بينما. */
  ADVERSATIVE
}
