package org.isnad.statement;

import java.util.List;
import org.isnad.lexicon.CueForm;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * The field behind a cue: source, adjuncts, relay, and what brings the content.
 *
 * <p>Arabic news builds it as verb + source + adjuncts + complementiser: «وقال» «الوزير» «في بيان
 * أمس» «إن …». The walk goes from the cue to the first of
 *
 * <ul>
 *   <li>a complementiser, alone or behind one of the cue's prepositions: أن، بأنه، إلى أن
 *   <li>a colon or a quotation that is no name
 *   <li>one of the cue's prepositions with a noun: «دعا الوزير إلى وقف»
 *   <li>a noun of action, where the cue takes a noun: «أكد الوزير التزام بلاده»
 * </ul>
 *
 * <p>and gives up at a full stop, at another verb of saying, and at a comma that opens a new
 * clause.
 */
final class ArabicField {

  /** What brought the content. */
  enum Marker {
    THAT,
    COLON,
    QUOTE,
    PREPOSITION,
    NOUN,
    NONE
  }

  /**
   * What the walk found.
   *
   * @param marker what brought the content
   * @param content the first token of the content; meaningless without a marker
   * @param cueEnd the index after the cue, with a preposition and complementiser that stand next to
   *     it
   * @param moreCue further words of the cue: قوله in «ونقلت الوكالة عن الوزير قوله»
   * @param source the phrase behind the cue, null when there is none
   * @param relays the intermediaries in the field
   */
  record Field(
      Marker marker,
      int content,
      int cueEnd,
      List<Document.Range> moreCue,
      @Nullable NounPhrase source,
      List<Document.Range> relays) {}

  /** No field is longer: beyond it the reader of a page has lost the thread as well. */
  private static final int REACH = 70;

  private final ArabicView view;
  private final ArabicPhrases phrases;
  private final ArabicAccords accords;
  private final ArabicOutlets outlets;
  private final ArabicSubjecthood subjects;
  private final ArabicAppositions appositions;
  private final ArabicExtents extents;

  ArabicField(
      ArabicKinds kinds, ArabicPhrases phrases, ArabicAccords accords, ArabicOutlets outlets) {
    this.view = kinds.view();
    this.phrases = phrases;
    this.accords = accords;
    this.outlets = outlets;
    this.subjects = new ArabicSubjecthood(view);
    this.appositions = new ArabicAppositions(view, phrases, accords, outlets);
    this.extents = new ArabicExtents(kinds, accords, outlets, appositions);
  }

  ArabicView view() {
    return view;
  }

  ArabicPhrases phrases() {
    return phrases;
  }

  ArabicAccords accords() {
    return accords;
  }

  ArabicOutlets outlets() {
    return outlets;
  }

  ArabicAppositions appositions() {
    return appositions;
  }

  ArabicExtents extents() {
    return extents;
  }

  ArabicSubjecthood subjects() {
    return subjects;
  }

  /** Walks the field of the cue that ends before {@code end}, up to {@code limit}. */
  Field after(int end, CueForm form, int limit) {
    return walk(end, form, limit).run();
  }

  /** Walks the field of a verb whose subject stands before it: what follows is no subject. */
  Field behindSubject(int end, CueForm form, int limit) {
    return walk(end, form, limit).behindSubject().run();
  }

  private ArabicFieldWalk walk(int end, CueForm form, int limit) {
    return new ArabicFieldWalk(this, end, form, Math.min(limit, end + REACH));
  }
}
