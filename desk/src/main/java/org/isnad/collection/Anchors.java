package org.isnad.collection;

import java.util.List;
import java.util.Optional;
import org.isnad.Reading;
import org.isnad.base.Span;
import org.isnad.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Finds the words of an {@link Anchor} again, and the statement that now holds them. */
final class Anchors {

  private Anchors() {}

  /** Returns the anchor of {@code statement}: its content from the first word to the last. */
  static Anchor of(Statement statement, String text) {
    return Anchor.of(hull(statement), text);
  }

  private static Span hull(Statement statement) {
    List<Span> content = statement.content();
    return new Span(content.get(0).start(), content.get(content.size() - 1).end());
  }

  /**
   * Returns the id of the statement of {@code reading} at the anchor's words: the one that shares
   * the most of them, at least half of what both cover together.
   */
  static Optional<String> statement(Anchor anchor, Reading reading) {
    Span place = place(anchor, reading.text());
    if (place == null) {
      return Optional.empty();
    }
    List<String> ids = Corrected.ids(reading);
    int best = -1;
    double most = 0.5;
    for (int i = 0; i < ids.size(); i++) {
      double shared = shared(place, hull(reading.statements().get(i)));
      if (shared >= most && (best < 0 || shared > most)) {
        best = i;
        most = shared;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(ids.get(best));
  }

  /** How much of what two stretches cover together both cover, 0 to 1. */
  private static double shared(Span one, Span other) {
    int both = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    int all = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
    return all == 0 ? 0 : Math.max(0, both) / (double) all;
  }

  /** Of several places with the words, the one whose surroundings are most alike. */
  private static @Nullable Span place(Anchor anchor, String text) {
    Span best = null;
    int most = -1;
    int length = Math.max(1, anchor.words().length());
    for (int at = text.indexOf(anchor.words());
        at >= 0;
        at = text.indexOf(anchor.words(), at + length)) {
      int alike = before(anchor.before(), text, at) + after(anchor.after(), text, at + length);
      if (alike > most) {
        most = alike;
        best = new Span(at, at + anchor.words().length());
      }
    }
    return best;
  }

  private static int before(String words, String text, int end) {
    int alike = 0;
    while (alike < words.length()
        && alike < end
        && words.charAt(words.length() - 1 - alike) == text.charAt(end - 1 - alike)) {
      alike++;
    }
    return alike;
  }

  private static int after(String words, String text, int start) {
    int alike = 0;
    while (alike < words.length()
        && start + alike < text.length()
        && words.charAt(alike) == text.charAt(start + alike)) {
      alike++;
    }
    return alike;
  }
}
