package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.EntityType;
import org.isnad.base.Span;
import org.isnad.base.Traits;
import org.isnad.lexicon.CueForm;
import org.isnad.name.Cast;
import org.isnad.statement.ArabicCandidate.Stand;
import org.isnad.statement.Speaker.ResolvedBy;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Who an Arabic source is, over the whole article.
 *
 * <p>First the cast is gathered: every phrase of title and name in the text, and every source. Then
 * each statement, in the order of the text, finds its speaker:
 *
 * <ul>
 *   <li>a phrase beside the cue: the member whom it names or describes ({@link ArabicCast})
 *   <li>none: the likeliest of those whom the cue can mean ({@link ArabicCandidates}): the subject
 *       of its sentence, the last speaker, the one whom the sentence before is about; not simply
 *       the last one named: «وقال» after a paragraph about somebody else
 *   <li>a passive: nobody
 * </ul>
 */
final class ArabicSpeakers {

  /** Chooses among the candidates of a cue; the learner of the weights puts its own in. */
  interface Choice {
    /** Returns the index of the one meant, -1 for nobody. */
    int of(ArabicDraft draft, Stand stand, List<ArabicCandidate> candidates);
  }

  /**
   * Whom a draft was given to.
   *
   * @param speaker who it is
   * @param sources the words that name the speaker in the sentence of the cue
   */
  record Given(Speaker speaker, List<Span> sources) {}

  private final Document document;
  private final ArabicCast cast;
  private final ArabicFloor floor;
  private final ArabicCandidates candidates;
  private final ArabicAddresses addresses;
  private final Choice choice;

  private ArabicSpeakers(ArabicStatements.Found found, ArabicLeaders leaders, Choice choice) {
    ArabicView view = found.view();
    this.document = view.document();
    this.cast = new ArabicCast(view, leaders);
    this.floor = new ArabicFloor(document, found.drafts());
    this.choice = choice;
    List<ArabicReferent> referents = ArabicReferents.of(found);
    referents.forEach(referent -> cast.gather(referent.phrase()));
    for (ArabicDraft draft : found.drafts()) {
      NounPhrase source = draft.source();
      if (source != null) {
        cast.gatherSource(source);
      }
    }
    this.candidates = new ArabicCandidates(view, cast, referents, floor);
    this.addresses = new ArabicAddresses(view, referents);
  }

  /** Returns whom each draft is given to, in the same order. */
  static List<Given> resolve(ArabicStatements.Found found, ArabicLeaders leaders, Choice choice) {
    ArabicSpeakers speakers = new ArabicSpeakers(found, leaders, choice);
    List<Resolved> resolved = new ArrayList<>();
    for (int i = 0; i < found.drafts().size(); i++) {
      ArabicDraft draft = found.drafts().get(i);
      speakers.floor.turnTo(i);
      Resolved who = speakers.resolve(draft);
      speakers.floor.note(who.member);
      resolved.add(who);
    }
    // only now is everybody's fullest name known
    return resolved.stream().map(Resolved::given).toList();
  }

  private record Resolved(Cast.@Nullable Member member, ResolvedBy how, List<Span> sources) {
    Given given() {
      Speaker speaker =
          member == null
              ? Speaker.UNKNOWN
              : new Speaker(member.id(), member.name(), member.names(), how);
      return new Given(speaker, sources);
    }
  }

  private Resolved resolve(ArabicDraft draft) {
    return switch (draft.voice()) {
      case PHRASE -> phrase(draft);
      case SHARED, DROPPED, BARE -> absent(draft);
      case IMPERSONAL -> new Resolved(null, ResolvedBy.NONE, draft.sources());
    };
  }

  private Resolved phrase(ArabicDraft draft) {
    NounPhrase source = draft.source();
    if (source == null) {
      return absent(draft);
    }
    if (addresses.isAddress(source)) {
      NounPhrase bearer = addresses.meant(source);
      if (bearer != null) {
        Cast.Member member = cast.resolve(bearer, Traits.UNKNOWN).member();
        if (member != null) {
          cast.note(source, member);
        }
        return new Resolved(member, ResolvedBy.ROLE, draft.sources());
      }
      return absent(draft);
    }
    ArabicCast.Found found = cast.resolve(source, asked(draft));
    return new Resolved(found.member(), found.how(), draft.sources());
  }

  /** What a finite verb tells of the name beside it: «قالت هدى» that she is a woman. */
  private static Traits asked(ArabicDraft draft) {
    CueForm form = draft.form();
    if (form == null || form.passive()) {
      return Traits.UNKNOWN;
    }
    return ArabicClauses.isFinite(form)
        ? new Traits(form.agreement().gender(), Traits.Plurality.UNKNOWN, EntityType.PERSON)
        : Traits.UNKNOWN;
  }

  /** Nobody beside the cue. */
  private Resolved absent(ArabicDraft draft) {
    List<ArabicCandidate> all = candidates.of(draft);
    int chosen = choice.of(draft, candidates.stand(draft), all);
    if (chosen < 0) {
      return new Resolved(null, ResolvedBy.NONE, List.of());
    }
    ArabicCandidate candidate = all.get(chosen);
    NounPhrase here = candidate.here();
    if (here != null) {
      ArabicCast.Found found = cast.resolve(here, Traits.UNKNOWN);
      Cast.Member member = candidate.member() == null ? found.member() : candidate.member();
      List<Span> sources = List.of(document.span(here.first(), here.wholeEnd()));
      return new Resolved(member, found.how(), sources);
    }
    ResolvedBy how =
        draft.voice() == ArabicDraft.Voice.BARE ? ResolvedBy.CONTINUATION : ResolvedBy.PRO_DROP;
    Cast.Member member = candidate.member();
    if (member == null && candidate.phrase() != null) {
      member = cast.resolve(candidate.phrase(), Traits.UNKNOWN).member();
    }
    return new Resolved(member, how, List.of());
  }
}
