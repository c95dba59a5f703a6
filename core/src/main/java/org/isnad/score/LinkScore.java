package org.isnad.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.base.Span;
import org.isnad.score.LinkGold.Meant;

/**
 * How many names were led to what they mean.
 *
 * <ul>
 *   <li>A find is right when a mention of the same id shares half of the longer of the two: «وزير
 *       الخارجية الروسي», and not «الروسي» alone.
 *   <li>Precision: of the finds, those that are right. Recall: of the mentions that mean somebody
 *       or something known, those found.
 *   <li>Left unknown: of the mentions that mean nobody known, those that no find touches.
 * </ul>
 */
public final class LinkScore {

  /** The counts of one row. */
  private static final class Row {
    int found;
    int right;
    int gold;
    int unknown;
    int left;
  }

  private final Map<String, Row> rows = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();
  private int articles;

  /** Counts an article and what was found in it. */
  public void add(LinkGold.Article article, List<Meant> found) {
    articles++;
    Set<Meant> met = new HashSet<>();
    for (Meant find : found) {
      boolean right = article.mentions().stream().anyMatch(m -> !met.contains(m) && fits(m, find));
      if (right) {
        article.mentions().stream()
            .filter(m -> !met.contains(m) && fits(m, find))
            .findFirst()
            .ifPresent(met::add);
      } else {
        error(article, "wrong", find);
      }
      count(article, find, row -> row.found++);
      count(article, find, row -> row.right += right ? 1 : 0);
    }
    for (Meant meant : article.mentions()) {
      if (meant.id() == null) {
        unknown(article, meant, found);
      } else {
        count(article, meant, row -> row.gold++);
        if (!met.contains(meant)) {
          error(article, "missed", meant);
        }
      }
    }
  }

  private void unknown(LinkGold.Article article, Meant meant, List<Meant> found) {
    boolean touched = found.stream().anyMatch(find -> find.span().overlaps(meant.span()));
    for (String name : List.of("all", article.language())) {
      row(name).unknown++;
      row(name).left += touched ? 0 : 1;
    }
    if (touched) {
      error(article, "linked, want unknown", meant);
    }
  }

  private static boolean fits(Meant meant, Meant find) {
    if (meant.id() == null || !meant.id().equals(find.id())) {
      return false;
    }
    Span a = meant.span();
    Span b = find.span();
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return shared * 2 >= Math.max(a.end() - a.start(), b.end() - b.start());
  }

  private void count(
      LinkGold.Article article, Meant meant, java.util.function.Consumer<Row> counter) {
    counter.accept(row("all"));
    counter.accept(row(article.language()));
    counter.accept(row(article.language() + " " + kind(meant)));
  }

  /** What an id is of, by what stands before its colon. */
  private static String kind(Meant meant) {
    String id = meant.id() == null ? "" : meant.id();
    return switch (id.substring(0, Math.max(0, id.indexOf(':')))) {
      case "iso" -> "countries";
      case "gn" -> "cities";
      case "org" -> "bodies";
      default -> "people";
    };
  }

  private Row row(String name) {
    return rows.computeIfAbsent(name, n -> new Row());
  }

  private void error(LinkGold.Article article, String what, Meant meant) {
    Span span = meant.span();
    int from = Math.max(0, span.start() - 30);
    int to = Math.min(article.text().length(), span.end() + 30);
    errors.add(
        article.id()
            + "\t"
            + what
            + "\t"
            + meant.id()
            + "\t"
            + (article.text().substring(from, span.start())
                    + "["
                    + span.of(article.text())
                    + "]"
                    + article.text().substring(span.end(), to))
                .replace('\n', ' '));
  }

  /** Returns the share of right finds among the finds of a row, in per cent; NaN with none. */
  public double precision(String row) {
    return 100.0 * row(row).right / row(row).found;
  }

  /** Returns the share of the known mentions of a row that were found, in per cent. */
  public double recall(String row) {
    return 100.0 * row(row).right / row(row).gold;
  }

  /** Returns the share of the unknown mentions of a row that were left unknown, in per cent. */
  public double leftUnknown(String row) {
    return 100.0 * row(row).left / row(row).unknown;
  }

  /** Returns a line for each error: article, what, id, words. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  /** Returns the figures, a line for each row. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add(articles + " articles");
    lines.add("row              P      R   gold  found   unknown  left unknown");
    rows.forEach(
        (name, row) ->
            lines.add(
                String.format(
                        Locale.ROOT,
                        "%-12s %5s  %5s  %5d  %5d  %8s  %12s",
                        name,
                        percent(row.right, row.found),
                        percent(row.right, row.gold),
                        row.gold,
                        row.found,
                        row.unknown == 0 ? "" : row.unknown,
                        row.unknown == 0 ? "" : percent(row.left, row.unknown))
                    .stripTrailing()));
    return lines;
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
  }
}
