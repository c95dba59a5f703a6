package org.isnad.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.base.Language;
import org.isnad.base.Span;
import org.isnad.score.Finding;
import org.isnad.score.Gold;
import org.isnad.score.Marking;
import org.isnad.score.Part;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Shows what the reader got wrong, sort by sort: each error with the sentences around it, content
 * in {@code [ ]}, source in <code>{ }</code>, cue in {@code < >}, relay in {@code ~ ~}.
 */
final class ScoreErrors {

  /** The most units of text shown of one error. */
  private static final int LONGEST = 900;

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Document> documents = new HashMap<>();
  private final Set<String> hidden;

  ScoreErrors(Gold gold, Set<String> hidden) {
    gold.articles().forEach(article -> texts.put(article.id(), article.text()));
    this.hidden = hidden;
  }

  /** Prints up to {@code most} errors, then how many there are of each class. */
  void print(List<Finding> findings, int most, PrintStream out) {
    Map<String, List<Finding>> classes = new TreeMap<>();
    for (Finding finding : findings) {
      if (!hidden.contains(finding.article())) {
        classes.computeIfAbsent(nameOf(finding), name -> new ArrayList<>()).add(finding);
      }
    }
    int left = most;
    for (Map.Entry<String, List<Finding>> entry : classes.entrySet()) {
      for (Finding finding : entry.getValue()) {
        if (left-- > 0) {
          out.println();
          show(entry.getKey(), finding, out);
        }
      }
    }
    out.println();
    classes.forEach((name, all) -> out.printf(Locale.ROOT, "%5d  %s%n", all.size(), name));
    if (!hidden.isEmpty()) {
      out.println("errors of " + hidden.size() + " articles are hidden");
    }
  }

  /** The class of an error: what went wrong, the kind, and the rule or the gold's cue class. */
  private static String nameOf(Finding finding) {
    Marking gold = finding.gold();
    Marking found = finding.found();
    if (found != null) {
      return finding.sort() + " " + ScoreJson.letter(found.kind()) + " " + found.rule();
    }
    Marking missed = Objects.requireNonNull(gold, "an error is about gold or a find");
    return finding.sort()
        + " "
        + ScoreJson.letter(missed.kind())
        + (missed.speech() ? "" : " no speech")
        + (missed.cue().isEmpty() ? " no cue" : "");
  }

  private void show(String name, Finding finding, PrintStream out) {
    out.println(name + "  " + finding.article());
    Marking gold = finding.gold();
    Marking found = finding.found();
    if (gold != null) {
      out.println("  gold " + gold.id() + " " + finding.goldNames() + ": " + shown(finding, gold));
    }
    if (found != null) {
      out.println("  read " + found.id() + " [" + nameIn(found) + "]: " + shown(finding, found));
    }
  }

  private static String nameIn(Marking found) {
    return found.name() == null ? "nobody" : found.name();
  }

  private String shown(Finding finding, Marking marking) {
    String text = Objects.requireNonNull(texts.get(finding.article()));
    Document document =
        documents.computeIfAbsent(finding.article(), id -> Document.of(text, Language.guess(text)));
    Span window = null;
    for (Span span : all(marking)) {
      window = window == null ? sentences(document, span) : window.to(sentences(document, span));
    }
    return window == null ? "" : bracketed(text, window, marking);
  }

  private static List<Span> all(Marking marking) {
    List<Span> all = new ArrayList<>(marking.content());
    for (Part part : Part.values()) {
      all.addAll(part.of(marking));
    }
    return all;
  }

  /** The sentences that hold the two ends of a span; the span itself where there are none. */
  private static Span sentences(Document document, Span span) {
    Span first = sentence(document, span.start());
    Span last = sentence(document, Math.max(span.start(), span.end() - 1));
    return first == null || last == null ? span : first.to(last).to(span);
  }

  private static @Nullable Span sentence(Document document, int offset) {
    int token = document.tokenAt(offset);
    if (token >= document.size() || document.sentenceOf(token) < 0) {
      return null;
    }
    Document.Range range = document.sentences().get(document.sentenceOf(token));
    return document.span(range.first(), range.end());
  }

  private static String bracketed(String text, Span window, Marking marking) {
    StringBuilder out = new StringBuilder();
    for (int i = window.start(); i <= window.end() && i - window.start() <= LONGEST; i++) {
      close(out, i, marking.relay(), "~");
      close(out, i, marking.cue(), ">");
      close(out, i, marking.source(), "}");
      close(out, i, marking.content(), "]");
      open(out, i, marking.content(), "[");
      open(out, i, marking.source(), "{");
      open(out, i, marking.cue(), "<");
      open(out, i, marking.relay(), "~");
      if (i < Math.min(window.end(), text.length())) {
        out.append(text.charAt(i) == '\n' ? '¶' : text.charAt(i));
      }
    }
    return out.append(window.length() > LONGEST ? " …" : "").toString();
  }

  private static void open(StringBuilder out, int at, List<Span> spans, String mark) {
    spans.stream().filter(span -> span.start() == at).forEach(span -> out.append(mark));
  }

  private static void close(StringBuilder out, int at, List<Span> spans, String mark) {
    spans.stream().filter(span -> span.end() == at).forEach(span -> out.append(mark));
  }
}
