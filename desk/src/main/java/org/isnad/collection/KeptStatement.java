package org.isnad.collection;

import java.util.List;
import org.isnad.base.Sha256;
import org.isnad.base.Span;
import org.isnad.statement.Statement;

/**
 * A statement of a kept page, with what people put right in it.
 *
 * @param id its id in every collection: from the page, the cue and the content
 * @param statement the statement, as corrected
 * @param asRead the statement, as the reader gave it
 * @param wrong whether somebody said that it is no statement
 * @param corrections what was put right, in the order in which it was
 */
public record KeptStatement(
    String id, Statement statement, Statement asRead, boolean wrong, List<Correction> corrections) {

  /** Copies the list. */
  public KeptStatement {
    corrections = List.copyOf(corrections);
  }

  /** Returns the words of the content; {@code …} stands where the cue interrupts them. */
  public String words(String text) {
    StringBuilder words = new StringBuilder();
    for (Span part : statement.content()) {
      words.append(words.isEmpty() ? "" : " … ").append(text, part.start(), part.end());
    }
    return words.toString();
  }

  /**
   * Returns the id of {@code statement} of {@code page}: the first 16 hexadecimal digits of SHA-256
   * over the page's id and the places of cue and content.
   */
  public static String id(String page, Statement statement) {
    StringBuilder places = new StringBuilder();
    statement
        .cue()
        .forEach(span -> places.append(' ').append(span.start()).append('-').append(span.end()));
    places.append(" :");
    statement
        .content()
        .forEach(span -> places.append(' ').append(span.start()).append('-').append(span.end()));
    return Sha256.hex(page, places.toString()).substring(0, 16);
  }
}
