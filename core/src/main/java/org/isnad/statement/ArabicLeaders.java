package org.isnad.statement;

import org.isnad.name.Cast;
import org.jspecify.annotations.Nullable;

/** Leads a description of a country's leader to the member of the cast that it means. */
final class ArabicLeaders {

  /** Returns the member that {@code source} describes by office, null when nobody is known. */
  Cast.@Nullable Member whoIs(NounPhrase source, ArabicView view, Cast cast) {
    return null;
  }
}
