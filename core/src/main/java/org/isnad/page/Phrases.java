package org.isnad.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Known phrases, found by their first word.
 *
 * <p>A phrase and a line are cut and folded alike, so that «أ.ف.ب», «أ ف ب» and «ا ف ب» are one.
 * The longest phrase that stands at a place wins. No phrase is longer than a dozen words, so a line
 * is read in linear time.
 */
final class Phrases {

  /**
   * A phrase found in a line.
   *
   * @param row the row of the word list it stands in
   * @param end the index of the piece after its last
   */
  record Hit(WordList.Row row, int end) {}

  private record Phrase(List<String> forms, WordList.Row row) {}

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  /** Reads the phrases of a word list: {@code column} holds them, separated by {@code |}. */
  static Phrases of(List<WordList.Row> rows, String column) {
    Phrases phrases = new Phrases();
    for (WordList.Row row : rows) {
      for (String written : row.all(column, '|')) {
        phrases.add(written, row);
      }
    }
    for (List<Phrase> same : phrases.byFirst.values()) {
      same.sort(Comparator.comparingInt((Phrase p) -> p.forms().size()).reversed());
    }
    return phrases;
  }

  private void add(String written, WordList.Row row) {
    List<String> forms = new ArrayList<>();
    for (Words.Word word : Words.of(written).words()) {
      if (word.kind() != Words.Kind.MARK) {
        forms.add(word.form());
      }
    }
    if (!forms.isEmpty()) {
      byFirst
          .computeIfAbsent(forms.get(0), k -> new ArrayList<>(2))
          .add(new Phrase(List.copyOf(forms), row));
    }
  }

  /** Says whether any phrase begins with this form. */
  boolean mayBegin(String form) {
    return byFirst.containsKey(form);
  }

  /** Returns the longest phrase that begins at piece {@code at}, null when none does. */
  @Nullable Hit at(Words words, int at) {
    return at(words, at, words.form(at));
  }

  /** The same, with the first piece read as {@code first}: for a word less its bound «و». */
  @Nullable Hit at(Words words, int at, String first) {
    if (words.isMark(at)) {
      return null;
    }
    for (Phrase phrase : byFirst.getOrDefault(first, List.of())) {
      int end = end(phrase, words, at);
      if (end >= 0) {
        return new Hit(phrase.row(), end);
      }
    }
    return null;
  }

  /** Where the phrase ends, -1 when it does not stand here; marks inside it are passed over. */
  private static int end(Phrase phrase, Words words, int at) {
    int i = at + 1;
    for (int k = 1; k < phrase.forms().size(); k++) {
      if (words.isMark(i) && !words.form(i).equals("|")) {
        i++;
      }
      if (!words.form(i).equals(phrase.forms().get(k))) {
        return -1;
      }
      i++;
    }
    return i;
  }

  /** Returns the row of the phrase that the pieces {@code [first, end)} are, null when none. */
  WordList.@Nullable Row whole(Words words, int first, int end) {
    Hit hit = at(words, first);
    return hit != null && hit.end() == end ? hit.row() : null;
  }
}
