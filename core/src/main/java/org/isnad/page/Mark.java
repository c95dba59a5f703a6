package org.isnad.page;

import java.util.List;
import java.util.Locale;
import org.isnad.base.WordList;
import org.jspecify.annotations.Nullable;

/**
 * What the class and id names of an element say of it: {@code sidebar} is junk, {@code
 * entry-content} holds the body. Designers write the same words with hyphens, underscores or
 * capitals, so names are cut at all three and looked up word by word and in pairs.
 *
 * <p>A mark is only a hint. It never decides alone: a "sidebar" that holds half the words of the
 * page is no sidebar.
 */
enum Mark {
  /** Navigation, related stories, sharing, advertising, author boxes. */
  JUNK(1),
  /** The foot of the page, a cookie banner: never the article, whatever its weight. */
  FOOT(64),
  /** Readers' comments, or the form for them. */
  COMMENTS(2),
  /** The body of the article. */
  BODY(4),
  /** What stands in front of the body: date, standfirst, section. */
  HEAD(8),
  /** Who wrote it. */
  AUTHOR(128),
  /** The words under or about a picture. */
  CAPTION(16),
  /** Made for screen readers, not shown. */
  HIDDEN(32),
  /** A live blog or an entry of one. */
  LIVE(256),
  /** A quotation set apart or set large. */
  QUOTE(512);

  private final int bit;

  Mark(int bit) {
    this.bit = bit;
  }

  /** A word of the list, or two with a hyphen between. */
  private record Named(String word, int hash, int bit) {}

  /** The words by their hash, each at its place or the next that was free. */
  private static final @Nullable Named[] WORDS = load();

  /** The longest class name that is looked at, in UTF-16 units; longer ones are generated noise. */
  private static final int LONGEST = 400;

  /** Returns this mark as a bit. */
  int bit() {
    return bit;
  }

  /** Says whether this mark is among the bits. */
  boolean in(int bits) {
    return (bits & bit) != 0;
  }

  /** Returns the marks, as bits, that a class or id attribute says. */
  static int of(String names) {
    int bits = 0;
    int end = Math.min(names.length(), LONGEST);
    int before = -1; // where the word before begins, in the same name
    int beforeEnd = -1;
    int beforeHash = 0;
    int from = 0;
    for (int i = 0; i <= end; i++) {
      char c = i < end ? names.charAt(i) : ' ';
      boolean letter = isLetter(c);
      boolean hump = letter && i > from && c <= 'Z' && names.charAt(i - 1) > 'Z';
      if (letter && !hump) {
        continue;
      }
      if (i > from) {
        int hash = hash(0, names, from, i);
        bits |= lookUp(hash, names, from, from, from, i);
        if (before >= 0) {
          int pair = hash(31 * beforeHash + '-', names, from, i);
          bits |= lookUp(pair, names, before, beforeEnd, from, i);
        }
        before = from;
        beforeEnd = i;
        beforeHash = hash;
      }
      before = c == ' ' ? -1 : before;
      from = hump ? i : i + 1;
    }
    return bits;
  }

  /** Goes on with a hash, which is that of a string, over letters made small. */
  private static int hash(int begun, String names, int from, int end) {
    int hash = begun;
    for (int i = from; i < end; i++) {
      hash = 31 * hash + (names.charAt(i) | 0x20);
    }
    return hash;
  }

  /** Looks up the word in {@code [from, end)}, behind the one in {@code [before, beforeEnd)}. */
  private static int lookUp(int hash, String names, int before, int beforeEnd, int from, int end) {
    int at = hash & (WORDS.length - 1);
    for (Named named = WORDS[at]; named != null; named = WORDS[at]) {
      if (named.hash == hash && isPair(named.word, names, before, beforeEnd, from, end)) {
        return named.bit;
      }
      at = (at + 1) & (WORDS.length - 1);
    }
    return 0;
  }

  private static boolean isPair(
      String word, String names, int before, int beforeEnd, int from, int end) {
    int first = beforeEnd - before;
    int second = first == 0 ? 0 : first + 1;
    return word.length() == second + end - from
        && word.regionMatches(true, 0, names, before, first)
        && (first == 0 || word.charAt(first) == '-')
        && word.regionMatches(true, second, names, from, end - from);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static @Nullable Named[] load() {
    List<WordList.Row> rows = WordList.of(Mark.class, "class-words.tsv").rows();
    @Nullable Named[] words = new @Nullable Named[Integer.highestOneBit(rows.size()) * 4];
    for (WordList.Row row : rows) {
      String word = row.get("word");
      int at = word.hashCode() & (words.length - 1);
      while (words[at] != null) {
        at = (at + 1) & (words.length - 1);
      }
      Mark mark = valueOf(row.get("mark").toUpperCase(Locale.ROOT));
      words[at] = new Named(word, word.hashCode(), mark.bit());
    }
    return words;
  }
}
