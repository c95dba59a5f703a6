package org.isnad.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.base.Span;
import org.isnad.collection.Correction;
import org.isnad.collection.Kept;
import org.isnad.collection.KeptStatement;
import org.isnad.collection.Provenance;
import org.isnad.statement.Statement;

/** A page or a statement of the collection, for people, in the form of {@link TextView}. */
final class ShowView {

  private static final String INDENT = "    ";

  /** What each line below the statement begins with; the labels are as wide as the widest. */
  private static final int LABEL = 14;

  private final Layout out;

  ShowView(int columns, boolean color) {
    this.out = new Layout(columns, color);
  }

  String text(Shown shown) {
    Kept page = shown.page();
    TextView.head(page.reading(), out);
    KeptStatement said = shown.said();
    if (said == null) {
      page.statements().forEach(one -> statement(page, one));
    } else {
      statement(page, said);
      known(page, said.statement());
      context(page, said.statement());
    }
    out.gap();
    evidence(shown);
    return out.toString();
  }

  private void statement(Kept page, KeptStatement said) {
    out.gap();
    TextView.statement(page.reading(), said.statement(), out);
    out.line(INDENT, said.id() + (said.wrong() ? " · wrong: no statement" : ""), Layout.FAINT);
    for (Correction made : said.corrections()) {
      out.line(INDENT, correction(made), Layout.FAINT);
    }
  }

  private static String correction(Correction made) {
    String by = made.by() == null ? "" : " by " + isolated(made.by());
    String value = made.value() == null ? "" : " " + isolated(made.value());
    return "put right: "
        + made.kind().word()
        + value
        + " ("
        + made.number()
        + ", "
        + made.made()
        + by
        + ")";
  }

  private void known(Kept page, Statement said) {
    label("rule", said.rule());
    label("resolved by", said.speaker().resolvedBy().word());
    label("source words", words(page, said.source()));
    label("relay words", words(page, said.relay()));
    String names =
        said.speaker().names().stream().map(ShowView::isolated).collect(Collectors.joining(" · "));
    label("names", names);
    label("speaker id", said.speaker().id() == null ? "" : said.speaker().id());
  }

  private static String words(Kept page, List<Span> places) {
    return places.stream().map(page::at).map(ShowView::isolated).collect(Collectors.joining(" … "));
  }

  /** The words of the page, as they stand there: with its own marks. */
  private void context(Kept page, Statement said) {
    out.gap();
    String context = page.at(Shown.context(page, said));
    context.lines().forEach(line -> out.line(INDENT, Layout.oneLine(line), ""));
  }

  private void evidence(Shown shown) {
    Kept page = shown.page();
    Provenance from = page.provenance();
    label("page", page.id());
    label("address", page.address() == null ? "" : Layout.oneLine(page.address()));
    label("source", Layout.oneLine(from.source()));
    label("fetched", from.fetched() == null ? "" : from.fetched());
    label("added", from.added());
    label("SHA-256", from.digest());
    String bytes =
        from.size() + (from.reserved() == null ? " kept" : " not kept: " + from.reserved());
    label("bytes", bytes);
    label("reader", page.reading().version());
    if (shown.versions().size() > 1) {
      label("versions", versions(shown));
    }
  }

  private static String versions(Shown shown) {
    return shown.versions().stream()
            .filter(id -> !id.equals(shown.page().id()))
            .collect(Collectors.joining(", "))
        + (shown.page().newest() ? "; this is the newest" : "; this is an older one");
  }

  private void label(String label, String words) {
    if (!words.isEmpty()) {
      out.line(label + " ".repeat(LABEL - label.length()), words, Layout.FAINT);
    }
  }

  private static String isolated(String words) {
    return Isolates.wrap(Layout.oneLine(words));
  }
}
