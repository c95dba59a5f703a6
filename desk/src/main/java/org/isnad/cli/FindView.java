package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.collection.Kept;
import org.isnad.collection.Saying;
import org.isnad.find.ArticleHit;
import org.isnad.find.Count;
import org.isnad.find.StatementHit;
import org.jspecify.annotations.Nullable;

/** What was found, for people, in the form of {@link TextView}. */
final class FindView {

  private static final String INDENT = "    ";

  private final Layout out;

  FindView(int columns, boolean color) {
    this.out = new Layout(columns, color);
  }

  void add(StatementHit hit) {
    Saying saying = hit.saying();
    out.line("", name(saying.speaker()) + "  " + saying.id(), Layout.BOLD);
    out.line(INDENT, how(saying), Layout.CYAN);
    out.line(INDENT, quoted(saying), "");
    List<String> via = saying.chain().subList(saying.speaker() == null ? 0 : 1, size(saying));
    if (!via.isEmpty()) {
      out.line(
          INDENT,
          "via " + via.stream().map(FindView::isolated).collect(Collectors.joining(" ← ")),
          Layout.FAINT);
    }
    out.line(INDENT, joined(saying.day(), saying.outlet(), saying.title()), Layout.FAINT);
    out.gap();
  }

  private static int size(Saying saying) {
    return Math.max(saying.chain().size(), saying.speaker() == null ? 0 : 1);
  }

  private static String how(Saying saying) {
    List<String> parts = new ArrayList<>();
    if (!saying.cue().isEmpty()) {
      parts.add(isolated(saying.cue()));
    }
    parts.add((saying.polarity().equals("negated") ? "not " : "") + saying.act());
    parts.add(saying.kind());
    parts.add(String.format(Locale.ROOT, "%.2f", saying.confidence()));
    return String.join(" · ", parts);
  }

  /** Marks go only round words that stand in marks on the page. */
  private static String quoted(Saying saying) {
    String words = Layout.oneLine(saying.content());
    if (!saying.kind().equals("direct")) {
      return words;
    }
    return saying.language().equals("ar") ? "«" + words + "»" : "“" + words + "”";
  }

  void add(ArticleHit hit) {
    Kept page = hit.page();
    String title = page.reading().article().title();
    out.line("", name(title == null ? "(no headline)" : title) + "  " + page.id(), Layout.BOLD);
    out.line(
        INDENT,
        joined(page.day(), page.reading().article().outlet(), page.address()),
        Layout.FAINT);
    out.line(INDENT, "… " + Layout.oneLine(page.at(hit.passage())) + " …", "");
    out.gap();
  }

  /** A line of counts; the numbers stand below one another. */
  void add(Count count, int widest) {
    String number = String.valueOf(count.count());
    out.line(
        " ".repeat(Math.max(0, widest - number.length())) + number + "  ",
        isolated(count.label()),
        "");
  }

  private static String name(@Nullable String name) {
    return name == null ? "(unknown)" : isolated(name);
  }

  private static String isolated(String words) {
    return Isolates.wrap(Layout.oneLine(words));
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .map(FindView::isolated)
        .collect(Collectors.joining(" · "));
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
