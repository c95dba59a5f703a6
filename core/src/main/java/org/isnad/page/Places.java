package org.isnad.page;

import org.isnad.base.WordList;

/** The cities that news is filed from: الرياض, BEIRUT. */
final class Places {

  private static final Phrases KNOWN =
      Phrases.of(WordList.of(Places.class, "dateline-places.tsv").rows(), "place");

  private Places() {}

  /** Returns where the known city that begins at piece {@code at} ends, -1 when none does. */
  static int end(Words words, int at) {
    return end(words, at, words.form(at));
  }

  /** The same, with the first piece read as {@code first}. */
  static int end(Words words, int at, String first) {
    Phrases.Hit hit = KNOWN.at(words, at, first);
    return hit == null ? -1 : hit.end();
  }

  /** Says whether the pieces {@code [first, end)} are a known city. */
  static boolean isPlace(Words words, int first, int end) {
    return KNOWN.whole(words, first, end) != null;
  }
}
