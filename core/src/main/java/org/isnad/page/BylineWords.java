package org.isnad.page;

import java.util.List;
import org.isnad.base.WordList;
import org.isnad.page.Article.Author;

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

  private BylineWords() {}

  private static Phrases phrases(String place) {
    return Phrases.of(
        ROWS.stream().filter(row -> row.get("place").equals(place)).toList(), "forms");
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
