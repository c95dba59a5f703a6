package org.isnad.statement;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who said it, resolved over the whole article.
 *
 * @param id a stable id when the knowledge base knows the speaker, one of the article's own ({@code
 *     p1}, {@code p2}, …) when it does not, null when nobody was found
 * @param name the fullest name as this article writes it, failing a name the fullest description,
 *     null when nobody was found
 * @param names every way in which the article names this speaker, the fullest first
 * @param resolvedBy how the words of the source led to the speaker
 */
public record Speaker(
    @Nullable String id, @Nullable String name, List<String> names, ResolvedBy resolvedBy) {

  /** Nobody was found. */
  public static final Speaker UNKNOWN = new Speaker(null, null, List.of(), ResolvedBy.NONE);

  /** Copies the list. */
  public Speaker {
    names = List.copyOf(names);
  }

  /** How the words of the source led to the speaker. */
  public enum ResolvedBy {
    /** The source itself is the fullest name or description. */
    EXPLICIT,
    /** A role led to a name: الزعيم البيلاروسي، the president. */
    ROLE,
    /** A part of the name led to all of it: لافروف، Smith. */
    SHORT_NAME,
    /** هو، he. */
    PRONOUN,
    /** Arabic dropped the subject: وأضاف. */
    PRO_DROP,
    /** A bare quotation goes on with the last speaker. */
    CONTINUATION,
    /** Nobody was found. */
    NONE;

    /** Returns the word for this in JSON, such as {@code short-name}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
