package org.isnad.statement;

import java.util.Locale;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/**
 * One link of a chain from the mouth to the page.
 *
 * @param kind what this link is
 * @param name as the page writes it
 * @param id the knowledge base's id, null when it has none
 * @param span where the text names it, null when the name comes from beside the text
 */
public record Link(Kind kind, String name, @Nullable String id, @Nullable Span span) {

  /** What a link of the chain is. */
  public enum Kind {
    /** Whoever said it. */
    SPEAKER,
    /** An agency, channel, account or document named in the text. */
    RELAY,
    /** The agency in the credit line. */
    CREDIT,
    /** The paper, station or site. */
    OUTLET,
    /** An earlier page with the same words. */
    COPY,
    /** The page this one was translated from. */
    ORIGINAL;

    /** Returns the word for this in JSON. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
