package org.isnad.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.base.WordList;

/**
 * The words by which English names who carried what somebody else said: "told the newspaper", "in a
 * letter", "carried by".
 *
 * <p>They stand apart from {@link EnglishWord}: they say nothing of how a clause is built, and a
 * clause must not end elsewhere because one was added.
 */
public final class EnglishRelayWords {

  /** What a word of carrying is. */
  public enum Kind {
    /** newspaper, agency. */
    OUTLET(0),
    /** Gazette, Reuters: with a capital only. */
    MASTHEAD(1),
    /** statement, letter: the speaker's own words in writing. */
    DOCUMENT(2),
    /** website, Twitter: where the speaker's words are put. */
    ACCOUNT(3),
    /** carried, published: whoever stands behind "by" handed it on. */
    CARRIER(4),
    /** obtained, seen: whoever stands behind "by" handed it on if it is an outlet. */
    HOLDER(5);

    private final int bit;

    Kind(int number) {
      this.bit = 1 << number;
    }
  }

  private final Map<String, Integer> words;

  private EnglishRelayWords(Map<String, Integer> words) {
    this.words = words;
  }

  /** Loads the words from the jar. */
  static EnglishRelayWords load() {
    Map<String, Integer> words = new HashMap<>();
    for (WordList.Row row : WordList.of(EnglishLexicon.class, "en/relays.tsv").rows()) {
      int bit = Kind.valueOf(row.get("class").toUpperCase(Locale.ROOT)).bit;
      for (String word : row.all("words", ' ')) {
        words.merge(word, bit, (a, b) -> a | b);
      }
    }
    return new EnglishRelayWords(words);
  }

  /** Says whether a folded form is a word of that kind. */
  public boolean is(String form, Kind kind) {
    return (words.getOrDefault(form, 0) & kind.bit) != 0;
  }
}
