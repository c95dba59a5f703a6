package org.isnad.find;

import org.apache.lucene.search.FieldDoc;

/**
 * Where an answer stands among all answers, so that the next ones can be asked for: it stays where
 * it is while pages come in.
 */
record Key(float score, long place) {

  private static final int BASE = 36;

  static Key of(FieldDoc doc, Order order) {
    if (order == Order.TIME) {
      return new Key(0, (Long) doc.fields[0]);
    }
    return new Key((Float) doc.fields[0], (Long) doc.fields[1]);
  }

  /** Reads what {@link #toString} wrote. */
  static Key parse(String key, Order order) {
    try {
      int dot = key.indexOf('.');
      if ((dot < 0) == (order == Order.TIME)) {
        float score =
            dot < 0 ? 0 : Float.intBitsToFloat(Integer.parseInt(key.substring(0, dot), BASE));
        return new Key(score, Long.parseLong(key.substring(dot + 1), BASE));
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new IllegalArgumentException(
        "'" + key + "' is no key of answers in this order: want one that an answer gave as next");
  }

  /**
   * Returns what Lucene takes for it.
   *
   * @param last the highest number of a document; of those that share this place none comes again
   */
  FieldDoc after(int last) {
    return score == 0
        ? new FieldDoc(last, Float.NaN, new Object[] {place})
        : new FieldDoc(last, Float.NaN, new Object[] {score, place});
  }

  @Override
  public String toString() {
    String where = Long.toString(place, BASE);
    return score == 0 ? where : Integer.toString(Float.floatToIntBits(score), BASE) + "." + where;
  }
}
