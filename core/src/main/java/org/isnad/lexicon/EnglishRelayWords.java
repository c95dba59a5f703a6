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
    OUTLET,
    /** Gazette, Reuters: with a capital only. */
    MASTHEAD,
    /** statement, letter: the speaker's own words in writing. */
    DOCUMENT,
    /** website, Twitter: where the speaker's words are put. */
    ACCOUNT,
    /** carried, published: whoever stands behind "by" handed it on. */
    CARRIER,
    /** obtained, seen: whoever stands behind "by" handed it on if it is an outlet. */
    HOLDER;

    private final int bit = 1 << ordinal();
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
