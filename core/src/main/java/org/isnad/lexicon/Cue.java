package org.isnad.lexicon;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A word or phrase that reports speech, as the lexicon knows it.
 *
 * @param lemma the dictionary form: past tense in Arabic («أكد»), infinitive in English ("say")
 * @param part what it is
 * @param act what kind of saying it reports
 * @param frames what brings the content
 * @param prepositions folded prepositions whose object is the content (الي, عن, علي, من, في, ب, ل;
 *     of, for, to, about), empty when none is; a complementiser may follow one («أشار إلى أن»)
 * @param strength how often a form of this cue is one, 0 to 1, when neither complementiser nor
 *     quotation follows it: 0.9 for said, 0.1 for a noun such as report
 */
public record Cue(
    String lemma,
    Part part,
    Act act,
    Set<Frame> frames,
    List<String> prepositions,
    double strength) {

  /** Copies the sets. */
  public Cue {
    EnumSet<Frame> copy = EnumSet.noneOf(Frame.class);
    copy.addAll(frames);
    frames = Collections.unmodifiableSet(copy);
    prepositions = List.copyOf(prepositions);
  }

  /** What a cue is. */
  public enum Part {
    /** قال، said. */
    VERB,
    /** تصريح، claim: a noun whose complement is the content. */
    NOUN,
    /** بحسب، according to: a phrase whose object is the source. */
    ACCORD
  }

  /** What brings the content. */
  public enum Frame {
    /** A complementiser: أن، إن، بأن، that. */
    THAT,
    /** A clause without one: he said it was late. */
    CLAUSE,
    /** A quotation, or a colon. */
    QUOTE,
    /** A noun phrase: أعلن استقالته, announced his resignation. */
    NOUN,
    /** One of {@link Cue#prepositions()}. */
    PREPOSITION,
    /** An infinitive, or أن with the present: asked him to leave. */
    INFINITIVE,
    /** A question: سأل عما إذا, asked whether. */
    QUESTION,
    /** Somebody spoken to or accused stands between: اتهم إيران بـ, told Reuters that. */
    ADDRESSEE
  }
}
