package org.isnad.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How well a reader did on some gold. */
public final class Report {

  private static final List<Row> SPEAKER_ROWS =
      List.of(Row.ALL, Row.SPEECH, Row.DIRECT, Row.INDIRECT, Row.MIXED);

  private final int articles;
  private final int missing;
  private final Tally total;
  private final Map<Field, Counts> fields;
  private final Bins bins;
  private final Map<Measure, Map<Row, Interval>> intervals;
  private final List<Finding> findings;

  Report(
      int articles,
      int missing,
      Tally total,
      Map<Field, Counts> fields,
      Bins bins,
      Map<Measure, Map<Row, Interval>> intervals,
      List<Finding> findings) {
    this.articles = articles;
    this.missing = missing;
    this.total = total;
    this.fields = fields;
    this.bins = bins;
    this.intervals = intervals;
    this.findings = List.copyOf(findings);
  }

  /** Returns the number of articles scored. */
  public int articles() {
    return articles;
  }

  /** Returns the number of articles for which there were no finds, not even none. */
  public int missing() {
    return missing;
  }

  /** Returns the counts of a row by a measure. */
  public Counts counts(Row row, Measure measure) {
    return total.of(row, measure);
  }

  /** Returns the word counts of a part: right, in the gold, right, found. */
  public Counts counts(Part part) {
    return total.of(part);
  }

  /** Returns the counts of a field; none when the gold tells nothing of it. */
  public Counts counts(Field field) {
    return Field.of(fields, field);
  }

  /** Returns the finds by confidence. */
  public Bins bins() {
    return bins;
  }

  /** Returns where F1 lies in 95 of 100 resamples; empty when there were none. */
  public Optional<Interval> interval(Row row, Measure measure) {
    return Optional.ofNullable(intervals.getOrDefault(measure, Map.of()).get(row));
  }

  /** Returns what went wrong, in the order of the gold. */
  public List<Finding> findings() {
    return findings;
  }

  /** Returns the rows that hold anything. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Row row : Row.values()) {
      Counts counts = counts(row, Measure.SPAN);
      if (counts.gold() > 0 || counts.found() > 0) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** Returns the table for people, line by line, figures in per cent. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add(articles + " articles, " + missing + " without predictions");
    lines.add(
        format(
            "%-7s%-12s%7s%7s%7s  %-15s%6s%6s",
            "row", "measure", "P", "R", "F1", "95% of F1", "gold", "pred"));
    for (Row row : rows()) {
      for (Measure measure : Measure.values()) {
        lines.add(line(row, measure));
      }
    }
    for (Row row : SPEAKER_ROWS) {
      int matched = counts(row, Measure.SPAN).goldRight();
      if (matched > 0) {
        double right = 100.0 * counts(row, Measure.ATTRIBUTED).goldRight() / matched;
        lines.add(
            format(
                "speaker right among matched (%s): %s%% of %d", row.word(), round(right), matched));
      }
    }
    for (Part part : Part.values()) {
      Counts counts = counts(part);
      if (counts.gold() > 0) {
        lines.add(
            format(
                "token F1 of %-6s %5s  (P %s R %s)",
                part.word(),
                round(200.0 * counts.goldRight() / Math.max(1, counts.gold() + counts.found())),
                round(100.0 * counts.goldRight() / Math.max(1, counts.found())),
                round(100.0 * counts.goldRight() / counts.gold())));
      }
    }
    lines.addAll(fieldLines());
    return lines;
  }

  private List<String> fieldLines() {
    List<String> lines = new ArrayList<>();
    for (Field field : Field.values()) {
      Counts c = counts(field);
      if (field == Field.ACT || field == Field.POLARITY) {
        if (c.gold() > 0) {
          lines.add(format("%s: %s%% of %d", field.title(), percent(c.recall()), c.gold()));
        }
      } else if (c.gold() + c.found() > 0) {
        lines.add(
            format(
                "F1 of %s %s  (P %s R %s of %d)",
                field.title(),
                percent(c.f1()),
                percent(c.precision()),
                percent(c.recall()),
                c.gold()));
      }
    }
    return lines;
  }

  private String line(Row row, Measure measure) {
    Counts c = counts(row, measure);
    String interval =
        interval(row, measure)
            .map(i -> "[" + percent(i.low()) + ", " + percent(i.high()) + "]")
            .orElse("");
    return format(
        "%-7s%-12s%7s%7s%7s  %-15s%6d%6d",
        row.word(),
        measure.word(),
        percent(c.precision()),
        percent(c.recall()),
        percent(c.f1()),
        interval,
        c.gold(),
        c.found());
  }

  private static String percent(double share) {
    return round(100 * share);
  }

  /** One decimal, halves to the even digit, as exact as the number itself. */
  private static String round(double percent) {
    return new BigDecimal(percent).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String format(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }
}
