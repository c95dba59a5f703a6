package org.isnad.page;

import java.util.List;
import org.isnad.base.WordList;
import org.isnad.page.Article.Author;
import org.jspecify.annotations.Nullable;

/** The words that make a line a byline, by where they stand. */
final class BylineWords {

  private static final List<WordList.Row> ROWS =
      WordList.of(BylineWords.class, "bylines.tsv").rows();

  /** Before the names: «بقلم», "Reporting by". */
  static final Phrases BEFORE = phrases("before");

  /** Behind the names: «ساهم», "contributed to this report". */
  static final Phrases AFTER = phrases("after");

  /** Behind such a verb, to be passed over: «في التقرير». */
  static final Phrases TRAIL = phrases("trail");

  /** Before somebody who did not make the article: "Reviewed by". */
  static final Phrases BESIDE = phrases("beside");

  private BylineWords() {}

  private static Phrases phrases(String place) {
    return Phrases.of(
        ROWS.stream().filter(row -> row.get("place").equals(place)).toList(), "forms");
  }

  /** Says whether a label leads the writer: "Written by", «الكاتب:». */
  static boolean isBy(String label) {
    Words words = Words.of(label);
    WordList.Row row = BEFORE.whole(words, 0, pastMarks(words, words.size() - 1));
    return row != null && part(row) == Author.Part.BY;
  }

  /** Says whether a line begins with several words that lead a writer: "Written by". */
  static boolean isWritten(Words words) {
    Phrases.Hit hit = BEFORE.at(words, 0);
    return hit != null && hit.end() > 1 && part(hit.row()) == Author.Part.BY;
  }

  private static int pastMarks(Words words, int last) {
    int i = last;
    while (words.isMark(i)) {
      i--;
    }
    return i + 1;
  }

  /** Returns what follows the words that lead a writer, null when the line has none. */
  static @Nullable String behindBy(String line) {
    Words words = Words.of(line);
    Phrases.Hit hit = BEFORE.at(words, 0);
    if (hit == null || part(hit.row()) != Author.Part.BY) {
      return null;
    }
    int first = hit.end();
    while (words.isMark(first)) {
      first++;
    }
    int end = pastMarks(words, words.size() - 1);
    return first < end ? words.written(first, end) : null;
  }

  /** Returns what a row says that the people did. */
  static Author.Part part(WordList.Row row) {
    return switch (row.get("part")) {
      case "by" -> Author.Part.BY;
      case "contributing" -> Author.Part.CONTRIBUTING;
      case "editing" -> Author.Part.EDITING;
      case "translating" -> Author.Part.TRANSLATING;
      case "photo" -> Author.Part.PHOTO;
      default ->
          throw new IllegalStateException(
              row.where()
                  + ": part «"
                  + row.get("part")
                  + "», want by, contributing, editing, translating or photo");
    };
  }
}
