package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.find.By;
import org.isnad.find.Count;
import org.isnad.find.Finder;
import org.isnad.find.Question;
import org.isnad.find.QuestionFailure;

/** Many questions in, one table out. */
final class FindBatch {

  private static final String COLUMN = "query";
  private static final int ALL_DAYS = 1_000_000;
  private static final List<String> TOLD =
      List.of(
          "statements",
          "share",
          "articles",
          "first_day",
          "last_day",
          "top_speaker",
          "top_speaker_statements",
          "top_outlet",
          "top_outlet_statements");

  private FindBatch() {}

  /**
   * Returns the table: what stands in the file, and what each question finds.
   *
   * @throws IOException when the file has no such column, or a question makes no sense; tells the
   *     line
   */
  static String table(Finder finder, Path file) throws IOException {
    List<List<String>> rows = read(file);
    int column = rows.isEmpty() ? -1 : rows.get(0).indexOf(COLUMN);
    if (column < 0) {
      throw new IOException(file + ": no column is called 'query': want one in the first line");
    }
    int all = finder.count(Question.of(""), false);
    StringBuilder table = new StringBuilder();
    List<String> head = new ArrayList<>(rows.get(0));
    head.addAll(TOLD);
    table.append(Csv.line(head));
    for (int i = 1; i < rows.size(); i++) {
      List<String> row = new ArrayList<>(rows.get(i));
      String query = column < row.size() ? row.get(column) : "";
      try {
        row.addAll(told(finder, Question.of(query), all));
      } catch (QuestionFailure e) {
        throw new IOException(file + ": row " + (i + 1) + ": " + e.getMessage(), e);
      }
      table.append(Csv.line(row));
    }
    return table.toString();
  }

  private static List<List<String>> read(Path file) throws IOException {
    try {
      return Csv.rows(Files.readString(file, StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw new IOException(file + " is not there, want a CSV file of queries (--batch)", e);
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is no UTF-8, want a CSV file in UTF-8 (--batch)", e);
    }
  }

  private static List<String> told(Finder finder, Question question, int all) throws IOException {
    int statements = finder.count(question, false);
    List<Count> days = finder.counts(question, false, By.DAY, ALL_DAYS);
    List<String> told = new ArrayList<>();
    told.add(String.valueOf(statements));
    told.add(String.format(Locale.ROOT, "%.6f", all == 0 ? 0.0 : (double) statements / all));
    told.add(String.valueOf(finder.count(question, true)));
    told.add(days.isEmpty() ? "" : days.get(0).label());
    told.add(days.isEmpty() ? "" : days.get(days.size() - 1).label());
    top(told, finder.counts(question, false, By.SPEAKER, 1));
    top(told, finder.counts(question, false, By.OUTLET, 1));
    return told;
  }

  private static void top(List<String> told, List<Count> counts) {
    told.add(counts.isEmpty() ? "" : counts.get(0).label());
    told.add(counts.isEmpty() ? "0" : String.valueOf(counts.get(0).count()));
  }
}
