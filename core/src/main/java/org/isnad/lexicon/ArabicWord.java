package org.isnad.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the lexicon knows of a word by itself.
 *
 * @param cues the cues it can be a form of
 * @param source what it names as a speaker, null when it is none that can be one
 * @param complementiser whether it brings a reported clause
 */
public record ArabicWord(List<CueForm> cues, @Nullable SourceNoun source, boolean complementiser) {

  /** A word that the lexicon does not know. */
  public static final ArabicWord UNKNOWN = new ArabicWord(List.of(), null, false);

  /** Copies the list. */
  public ArabicWord {
    cues = List.copyOf(cues);
  }
}
