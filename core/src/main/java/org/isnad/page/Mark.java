package org.isnad.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.base.WordList;

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
  LIVE(256);

  private final int bit;

  Mark(int bit) {
    this.bit = bit;
  }

  private static final Map<String, Mark> WORDS = load();

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
    String before = "";
    int from = 0;
    for (int i = 0; i <= end; i++) {
      char c = i < end ? names.charAt(i) : ' ';
      boolean letter = isLetter(c);
      boolean hump = letter && i > from && c <= 'Z' && names.charAt(i - 1) > 'Z';
      if (letter && !hump) {
        continue;
      }
      if (i > from) {
        String word = names.substring(from, i).toLowerCase(Locale.ROOT);
        bits |= lookUp(word);
        bits |= before.isEmpty() ? 0 : lookUp(before + "-" + word);
        before = word;
      }
      before = c == ' ' ? "" : before;
      from = hump ? i : i + 1;
    }
    return bits;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static int lookUp(String word) {
    Mark mark = WORDS.get(word);
    return mark == null ? 0 : mark.bit();
  }

  private static Map<String, Mark> load() {
    Map<String, Mark> words = new HashMap<>();
    for (WordList.Row row : WordList.of(Mark.class, "class-words.tsv").rows()) {
      words.put(row.get("word"), valueOf(row.get("mark").toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(words);
  }
}
