package org.isnad.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.base.Span;
import org.isnad.score.Counts;
import org.isnad.score.Field;
import org.isnad.score.Marked;
import org.isnad.score.Marking;
import org.isnad.score.Measure;
import org.isnad.score.Part;
import org.isnad.score.Report;
import org.isnad.score.Row;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Scores and finds as JSON. */
final class ScoreJson {

  private ScoreJson() {}

  /** Returns the figures of a report: shares from 0 to 1, and the counts that they come from. */
  static String line(Report report) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("articles", report.articles());
    figures.put("missing", report.missing());
    for (Row row : report.rows()) {
      for (Measure measure : Measure.values()) {
        Map<String, Object> cell = figures(report.counts(row, measure));
        report.interval(row, measure).ifPresent(i -> cell.put("ci", List.of(i.low(), i.high())));
        figures.put(row.word() + "/" + measure.word(), cell);
      }
    }
    for (Part part : Part.values()) {
      figures.put("words/" + part.word(), figures(report.counts(part)));
    }
    for (Field field : Field.values()) {
      Counts counts = report.counts(field);
      if (counts.gold() + counts.found() > 0) {
        figures.put("field/" + field.name().toLowerCase(Locale.ROOT), figures(counts));
      }
    }
    return JsonLine.of(figures);
  }

  private static Map<String, Object> figures(Counts c) {
    Map<String, Object> cell = new LinkedHashMap<>();
    cell.put("P", c.precision());
    cell.put("R", c.recall());
    cell.put("F1", c.f1());
    cell.put("counts", List.of(c.goldRight(), c.gold(), c.foundRight(), c.found()));
    return cell;
  }

  /** Returns finds in the form of a gold file, one article a line. */
  static List<String> lines(Collection<Marked> found) {
    List<String> lines = new ArrayList<>();
    for (Marked article : found) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("id", article.id());
      line.put("speakers", article.speakers());
      line.put("statements", article.statements().stream().map(ScoreJson::statement).toList());
      lines.add(JsonLine.of(line));
    }
    return lines;
  }

  private static Map<String, @Nullable Object> statement(Marking marking) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", marking.id());
    fields.put("kind", letter(marking.kind()));
    fields.put("speaker", marking.speaker());
    fields.put("speaker_name", marking.name());
    fields.put("content", spans(marking.content()));
    for (Part part : Part.values()) {
      fields.put(part.word(), spans(part.of(marking)));
    }
    fields.put("within", marking.within());
    fields.put("rule", marking.rule());
    return fields;
  }

  /** Returns d, i or m; a question mark when the kind is not told. */
  static String letter(Statement.@Nullable Kind kind) {
    return kind == null ? "?" : kind.name().substring(0, 1).toLowerCase(Locale.ROOT);
  }

  private static List<List<Integer>> spans(List<Span> spans) {
    return spans.stream().map(span -> List.of(span.start(), span.end())).toList();
  }
}
