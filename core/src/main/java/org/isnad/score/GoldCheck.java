package org.isnad.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.base.Sha256;
import org.isnad.base.Span;

/**
 * Checks that gold can be trusted: that it speaks of the text that lies beside it, and only of what
 * is in it.
 *
 * <ul>
 *   <li>the digest, when given, is the text's; a line end at the end of the file does not count
 *   <li>no article stands there twice, no statement twice in an article
 *   <li>every span lies in the text, holds something, and neither begins nor ends in white space
 *   <li>every statement has content and a kind, and a speaker who is listed, if any
 *   <li>what it lies within is another statement of the article
 * </ul>
 */
public final class GoldCheck {

  private final List<String> problems = new ArrayList<>();

  private GoldCheck() {}

  /** Returns a sentence for each thing that is wrong, in file order; none when all is well. */
  public static List<String> problems(Gold gold) {
    GoldCheck check = new GoldCheck();
    Set<String> seen = new HashSet<>();
    for (Gold.Article article : gold.articles()) {
      if (!seen.add(article.id())) {
        check.problems.add(article.id() + ": stands there twice, want one line an article");
      }
      check.article(article);
    }
    return List.copyOf(check.problems);
  }

  private void article(Gold.Article article) {
    digest(article);
    Set<String> ids = new HashSet<>();
    for (Marking marking : article.marked().statements()) {
      String where = article.id() + ", statement " + marking.id();
      if (!ids.add(marking.id())) {
        problems.add(where + ": stands there twice, want ids that differ");
      }
      statement(where, marking, article);
    }
    for (Marking marking : article.marked().statements()) {
      String outer = marking.within();
      if (outer != null && (outer.equals(marking.id()) || !ids.contains(outer))) {
        problems.add(
            article.id()
                + ", statement "
                + marking.id()
                + ": lies within «"
                + outer
                + "», which is no other statement here");
      }
    }
  }

  private void digest(Gold.Article article) {
    String want = article.marked().sha256();
    if (want == null) {
      return;
    }
    String text = article.text();
    String bare = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    String small = want.toLowerCase(Locale.ROOT);
    if (!small.equals(Sha256.hex(text)) && !small.equals(Sha256.hex(bare))) {
      problems.add(
          article.id() + ": sha256 of the text is " + Sha256.hex(bare) + ", the gold says " + want);
    }
  }

  private void statement(String where, Marking marking, Gold.Article article) {
    if (marking.kind() == null) {
      problems.add(where + ": has no kind, want d, i or m");
    }
    if (marking.content().isEmpty()) {
      problems.add(where + ": has no content, want a span or more");
    }
    if (marking.speaker() != null && !article.marked().speakers().containsKey(marking.speaker())) {
      problems.add(where + ": speaker «" + marking.speaker() + "» is not among the speakers");
    }
    spans(where + ", content", marking.content(), article.text());
    for (Part part : Part.values()) {
      spans(where + ", " + part.word(), part.of(marking), article.text());
    }
  }

  private void spans(String where, List<Span> spans, String text) {
    for (Span span : spans) {
      if (span.isEmpty() || span.end() > text.length()) {
        problems.add(
            where + " " + span + ": want a stretch of the text of " + text.length() + " units");
      } else if (isBlank(text, span.start()) || isBlank(text, span.end() - 1)) {
        problems.add(where + " " + span + ": begins or ends in white space");
      }
    }
  }

  private static boolean isBlank(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }
}
