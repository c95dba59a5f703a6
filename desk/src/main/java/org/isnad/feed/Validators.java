package org.isnad.feed;

import org.jspecify.annotations.Nullable;

/**
 * What a site gave us with a page so that we may ask whether it changed.
 *
 * @param etag the ETag header, null when there was none
 * @param modified the Last-Modified header, null when there was none
 */
public record Validators(@Nullable String etag, @Nullable String modified) {

  /** Nothing is known: the page is wanted whole. */
  public static final Validators NONE = new Validators(null, null);
}
