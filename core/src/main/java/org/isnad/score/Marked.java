package org.isnad.score;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article's statements as somebody marked them: one line of a gold file.
 *
 * @param id the article's id; its text lies in {@code text/ID.txt}
 * @param sha256 of the text in UTF-8, in hexadecimal; null when not given
 * @param speakers each speaker's key with the names that the article gives
 * @param statements the markings, in file order
 */
public record Marked(
    String id,
    @Nullable String sha256,
    Map<String, List<String>> speakers,
    List<Marking> statements) {

  /** Copies the lists. */
  public Marked {
    speakers = Map.copyOf(speakers);
    statements = List.copyOf(statements);
  }

  /** Returns an article about which nobody marked anything. */
  public static Marked nothing(String id) {
    return new Marked(id, null, Map.of(), List.of());
  }

  /** Returns a reader's markings of the article {@code id}; names stand on the statements. */
  public static Marked found(String id, List<Marking> statements) {
    return new Marked(id, null, Map.of(), statements);
  }

  /** Returns these without the statements that lie within others. */
  Marked flat() {
    return new Marked(
        id, sha256, speakers, statements.stream().filter(s -> s.within() == null).toList());
  }
}
