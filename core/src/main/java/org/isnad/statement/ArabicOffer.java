package org.isnad.statement;

import org.isnad.lexicon.CueForm;
import org.isnad.statement.ArabicContents.Content;
import org.isnad.statement.ArabicField.Field;
import org.jspecify.annotations.Nullable;

/**
 * A cue with the content it could report, before anybody has said whether it does.
 *
 * @param cue the cue's token
 * @param form what the cue is a form of
 * @param field what stands behind it
 * @param read what it would report, null while it is not yet known where that ends
 * @param before the subject in front of it, null when there is none
 * @param first whether the field brought it; a rival else
 * @param inside whether it stands in the content of a statement found before
 * @param quoted whether it stands in quotation marks
 */
record ArabicOffer(
    int cue,
    CueForm form,
    Field field,
    @Nullable Content read,
    @Nullable NounPhrase before,
    boolean first,
    boolean inside,
    boolean quoted) {

  /** Returns what it would report. */
  Content content() {
    if (read == null) {
      throw new IllegalStateException(
          "the content at token " + field.content() + " has no end yet");
    }
    return read;
  }

  /** Returns the same with what it would report. */
  ArabicOffer with(Content content) {
    return new ArabicOffer(cue, form, field, content, before, first, inside, quoted);
  }
}
