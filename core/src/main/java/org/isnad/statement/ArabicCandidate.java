package org.isnad.statement;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.name.Cast;
import org.jspecify.annotations.Nullable;

/** Somebody whom a cue without a subject can mean, with all that ties the two together. */
final class ArabicCandidate {

  /** How a cue without a subject stands in its sentence. */
  enum Stand {
    /** مشيرا إلى أن. */
    PARTICIPLE,
    /** الذي أكد. */
    RELATIVE,
    /** «تقارير تحدثت عن»: a clause that hangs on the noun before it. */
    ATTACHED,
    /** «زار البلدة وأكد». */
    CONJOINED,
    /** Behind a comma or a joiner: «، كما أكد», «، حيث قال». */
    JOINED,
    /** Behind أن: «أوضح أنه يؤكد». */
    EMBEDDED,
    /** At the head of its sentence: «وأضاف». */
    OPENING,
    /** At the head of its paragraph. */
    LEADING,
    /** قوله، على حد قولها. */
    NOUN,
    /** A quotation with no cue at all. */
    BARE
  }

  /** One thing that ties a candidate to a cue, or tells of it. */
  enum Tie {
    /** Named in the sentence of the cue, by the part it has there. */
    HERE_SUBJECT,
    HERE_TOPIC,
    HERE_EMBEDDED,
    HERE_APART,
    HERE_OWNER,
    HERE_OBLIQUE,
    HERE_INNER,
    HERE_OTHER,
    /** The last who is named before the cue. */
    NEAREST,
    /** The first who is named in its sentence. */
    FIRST,
    /** The last subject before the cue in its sentence. */
    LAST_SUBJECT,
    /** Right before the cue, or before the relative pronoun that brings it. */
    BESIDE,
    /** So, without the article: «تقارير تحدثت عن». */
    BESIDE_NEW,
    /** So, but a pronoun behind the cue takes it up: «بيان أكد فيه». */
    RESUMED,
    /** Only within what somebody else says. */
    WITHIN,
    /** The subject that the grammar of the sentence points to. */
    GRAMMAR,
    /** The source of an earlier cue of the sentence. */
    SOURCE,
    /** Named in the sentence before, by the part it has there. */
    BEFORE_SUBJECT,
    BEFORE_TOPIC,
    BEFORE_OTHER,
    /** Named a little earlier. */
    EARLIER_SUBJECT,
    EARLIER,
    /** Made the last statement of this sentence. */
    SPOKE_HERE,
    /** Made one within what somebody said in this sentence. */
    SPOKE_INSIDE,
    /** Spoke last of all, last but one, some time ago, never yet. */
    SPOKE_LAST,
    SPOKE_SECOND,
    SPOKE_BEFORE,
    SILENT,
    /** Spoke last, in the same paragraph. */
    SPOKE_NEAR,
    /** Says what encloses the cue. */
    OUTER,
    /** How many statements so far. */
    ONCE,
    TWICE,
    OFTEN,
    /** How often the article names it so far. */
    NAMED_ONCE,
    NAMED_OFTEN,
    /** What it is. */
    PERSON,
    BODY,
    OUTLET,
    DOCUMENT,
    LAND,
    PLACE,
    UNNAMED,
    /** It has a name, or a description only. */
    NAME,
    DESCRIPTION,
    INDEFINITE,
    /** The gender of the verb is its own, not only not another. */
    GENDER,
    NUMBER,
    /** One body, of which a plural verb speaks. */
    MANY_OF_ONE,
    /** A plural verb, and it has not spoken. */
    MANY_SILENT
  }

  private final Cast.@Nullable Member member;
  private final @Nullable NounPhrase phrase;
  private @Nullable NounPhrase here;
  private int rank = -1;
  private final Set<Tie> ties = EnumSet.noneOf(Tie.class);

  /**
   * Makes a candidate without ties.
   *
   * @param member who it is, null when the cast does not know yet
   * @param phrase the words that brought it, null when it has spoken
   */
  ArabicCandidate(Cast.@Nullable Member member, @Nullable NounPhrase phrase) {
    this.member = member;
    this.phrase = phrase;
  }

  /** Returns the words that brought the candidate, null when it has spoken. */
  @Nullable NounPhrase phrase() {
    return phrase;
  }

  /** Returns who this is, null when only {@link #phrase} tells. */
  Cast.@Nullable Member member() {
    return member;
  }

  /**
   * Returns the phrase that names the candidate in the sentence of the cue, null when none does.
   */
  @Nullable NounPhrase here() {
    return here;
  }

  /** Notes a phrase in the sentence of the cue; the one of higher rank stays. */
  void stands(NounPhrase phrase, int phraseRank) {
    if (phraseRank > rank) {
      here = phrase;
      rank = phraseRank;
    }
  }

  void tie(Tie tie) {
    ties.add(tie);
  }

  void tie(Tie tie, boolean holds) {
    if (holds) {
      ties.add(tie);
    }
  }

  boolean has(Tie tie) {
    return ties.contains(tie);
  }

  /** Returns all that ties this candidate to the cue. */
  Set<Tie> ties() {
    return ties;
  }
}
