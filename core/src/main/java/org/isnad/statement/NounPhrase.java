package org.isnad.statement;

import org.isnad.lexicon.SourceNoun;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that can name a speaker, as ranges of tokens.
 *
 * @param first its first token
 * @param end the index after its last
 * @param nameFirst the first token of the proper name inside; equal to {@code nameEnd} when there
 *     is none
 * @param nameEnd the index after the name's last token
 * @param head the source noun at its head (وزير، مصدر، وزارة), null when it begins with a name
 * @param headToken where the head stands; {@code first} when there is none
 * @param wholeEnd the index after the last apposition: «هدى الريامي»، رئيسة البلدية; the article
 *     knows the speaker by what stands before {@code end}
 */
record NounPhrase(
    int first,
    int end,
    int nameFirst,
    int nameEnd,
    @Nullable SourceNoun head,
    int headToken,
    int wholeEnd) {

  /** A phrase without an apposition. */
  NounPhrase(
      int first, int end, int nameFirst, int nameEnd, @Nullable SourceNoun head, int headToken) {
    this(first, end, nameFirst, nameEnd, head, headToken, end);
  }

  boolean isEmpty() {
    return first >= end;
  }

  boolean hasName() {
    return nameFirst < nameEnd;
  }
}
