package org.isnad.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.EntityType;
import org.isnad.base.Span;
import org.isnad.base.Traits;
import org.isnad.lexicon.SourceNoun;
import org.isnad.name.Cast;
import org.isnad.statement.ArabicCandidate.Stand;
import org.isnad.statement.ArabicCandidate.Tie;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Gathers all whom a cue without a subject can mean: those named before it in its sentence, those
 * named in the sentences before, and those who have spoken.
 *
 * <p>Only whom the verb agrees with: «وأضافت» means no man, «وأضافوا» no single person.
 */
final class ArabicCandidates {

  private static final int HERE = 16;
  private static final int BEFORE = 12;
  private static final int SENTENCES = 3;
  private static final int SPOKEN = 5;

  private final ArabicView view;
  private final Document document;
  private final ArabicCast cast;
  private final List<ArabicReferent> referents;
  private final ArabicFloor floor;
  private final ArabicStands stands;

  ArabicCandidates(
      ArabicView view, ArabicCast cast, List<ArabicReferent> referents, ArabicFloor floor) {
    this.view = view;
    this.document = view.document();
    this.cast = cast;
    this.referents = referents;
    this.floor = floor;
    this.stands = new ArabicStands(view);
  }

  /** Returns how the cue of a draft stands. */
  Stand stand(ArabicDraft draft) {
    return stands.of(draft);
  }

  /** Returns the candidates of a draft, each once, those of its own sentence first. */
  List<ArabicCandidate> of(ArabicDraft draft) {
    Gathering gathering = new Gathering(draft);
    gathering.referents();
    if (!gathering.keepsAntecedent()) {
      gathering.grammar();
      gathering.speakers();
    }
    gathering.keepsFloor();
    return gathering.finished();
  }

  /** The candidates of one draft. */
  private final class Gathering {
    private final ArabicDraft draft;
    private final int cue;
    private final int sentence;
    private final int quotation;
    private final Traits agreement;
    private final Stand stand;
    private boolean subjectSeen;
    private final Map<Object, ArabicCandidate> candidates = new LinkedHashMap<>();

    Gathering(ArabicDraft draft) {
      this.draft = draft;
      this.cue = draft.cueFirst();
      this.sentence = document.sentenceOf(cue);
      this.quotation = document.quotationOf(cue);
      // «ونقلت عنه الوكالة»: the verb agrees with who hands on
      boolean handsOn =
          draft.form() != null
              && !draft.relays().isEmpty()
              && !view.lexicon().sourcePreposition(draft.form().cue()).isEmpty();
      this.agreement = draft.form() == null || handsOn ? Traits.UNKNOWN : draft.form().agreement();
      this.stand = stands.of(draft);
    }

    void referents() {
      boolean nearest = true;
      int taken = 0;
      boolean topical = stands.hasTopic(cue);
      for (int r = lastBefore(cue); r >= 0 && taken < HERE + BEFORE; r--) {
        ArabicReferent referent = referents.get(r);
        if (referent.phrase().isEmpty()) {
          continue; // «وبعض دول الضفاف»: a head of which nothing is left names nobody
        }
        int distance = sentence - referent.sentence();
        if (distance > SENTENCES) {
          break;
        }
        taken++;
        boolean carries = topical || isMedium(referent) || isRelay(referent.phrase());
        if ((distance == 0 && carries) || !isHeard(referent.phrase())) {
          continue;
        }
        ArabicCandidate candidate = candidate(referent.phrase());
        if (candidate == null) {
          continue;
        }
        if (distance == 0) {
          here(referent, candidate, nearest, r == 0 || referents.get(r - 1).sentence() != sentence);
          nearest = false;
        } else if (referent.phrase().end() <= cue) {
          candidate.tie(earlier(referent, distance));
        }
      }
    }

    /** What stands in somebody's quoted words is no subject outside of them. */
    private boolean isHeard(NounPhrase phrase) {
      int q = document.quotationOf(phrase.first());
      return q < 0
          || q == quotation
          || (view.quotation(q).firstToken() >= phrase.first()
              && view.quotation(q).endToken() <= phrase.end())
          || view.words(view.quotation(q)) <= 3;
    }

    /** «ونقل التلفزيون عنه قوله»: who hands the words on did not say them. */
    private boolean isRelay(NounPhrase phrase) {
      Span words = document.span(phrase.first(), phrase.end());
      return draft.relays().stream().anyMatch(words::overlaps);
    }

    /** «وقال في بيان»: what he spoke through is not who spoke, but «في تقرير يقول إن» is. */
    private boolean isMedium(ArabicReferent referent) {
      NounPhrase phrase = referent.phrase();
      SourceNoun head = phrase.head();
      return referent.part() == ArabicReferent.Part.OBLIQUE
          && head != null
          && head.kind() == SourceNoun.Kind.DOCUMENT
          && !isBeside(phrase);
    }

    private void here(
        ArabicReferent referent, ArabicCandidate candidate, boolean nearest, boolean first) {
      NounPhrase phrase = referent.phrase();
      boolean within = floor.isWithin(phrase.first(), cue);
      if (!within && !subjectSeen && isSubject(referent.part())) {
        candidate.tie(Tie.LAST_SUBJECT);
        subjectSeen = true;
      }
      candidate.tie(within ? Tie.WITHIN : part(referent.part()));
      candidate.tie(Tie.NEAREST, nearest);
      candidate.tie(Tie.FIRST, first);
      if (isBeside(phrase)) {
        boolean resumed = isResumed();
        candidate.tie(resumed ? Tie.RESUMED : Tie.BESIDE);
        candidate.tie(Tie.BESIDE_NEW, !resumed && candidate.has(Tie.INDEFINITE));
      }
      candidate.stands(phrase, rank(referent, within));
    }

    private static boolean isSubject(ArabicReferent.Part part) {
      return part == ArabicReferent.Part.SUBJECT
          || part == ArabicReferent.Part.TOPIC
          || part == ArabicReferent.Part.EMBEDDED;
    }

    private int rank(ArabicReferent referent, boolean within) {
      return switch (referent.part()) {
        case SUBJECT, TOPIC -> within ? 1 : 4;
        case EMBEDDED, APART -> within ? 1 : 3;
        case OWNER, OBLIQUE, INNER, OTHER -> within ? 0 : 2;
      };
    }

    private boolean isBeside(NounPhrase phrase) {
      int p = stands.before(cue);
      if (view.isRelative(p)) {
        p--;
      }
      return p >= 0 && (phrase.end() == p + 1 || (view.isComma(p) && phrase.end() == p));
    }

    /**
     * «بيان أكد فيه», «اتصالا أكد خلاله», «الخطة التي وصفها»: the pronoun takes up what is no
     * speaker.
     */
    private boolean isResumed() {
      if (draft.form() != null && draft.form().object()) {
        return true;
      }
      for (int i = cue + 1; i < Math.min(cue + 4, document.size()); i++) {
        switch (view.form(i)) {
          case "فيه", "فيها", "خلاله", "خلالها", "به", "بها", "عنه", "عنها", "عليه", "منه" -> {
            return true;
          }
          default -> {}
        }
      }
      return false;
    }

    private Tie part(ArabicReferent.Part part) {
      return switch (part) {
        case SUBJECT -> Tie.HERE_SUBJECT;
        case TOPIC -> Tie.HERE_TOPIC;
        case EMBEDDED -> Tie.HERE_EMBEDDED;
        case APART -> Tie.HERE_APART;
        case OWNER -> Tie.HERE_OWNER;
        case OBLIQUE -> Tie.HERE_OBLIQUE;
        case INNER -> Tie.HERE_INNER;
        case OTHER -> Tie.HERE_OTHER;
      };
    }

    private Tie earlier(ArabicReferent referent, int distance) {
      boolean subject = referent.part() == ArabicReferent.Part.SUBJECT;
      if (distance > 1) {
        return subject || referent.part() == ArabicReferent.Part.TOPIC
            ? Tie.EARLIER_SUBJECT
            : Tie.EARLIER;
      }
      return subject
          ? Tie.BEFORE_SUBJECT
          : referent.part() == ArabicReferent.Part.TOPIC ? Tie.BEFORE_TOPIC : Tie.BEFORE_OTHER;
    }

    /** «الذي أكد», «تقارير تحدثت عن»: the noun beside the clause is its subject, if it agrees. */
    private boolean keepsAntecedent() {
      boolean relative = stand == Stand.RELATIVE;
      Tie tie = relative ? Tie.BESIDE : stand == Stand.ATTACHED ? Tie.BESIDE_NEW : null;
      if (tie == null || candidates.values().stream().noneMatch(c -> c.has(tie))) {
        return false;
      }
      candidates.values().removeIf(c -> !c.has(tie));
      return true;
    }

    /** A quotation alone goes on with the one who spoke last. */
    void keepsFloor() {
      boolean alone = stand == Stand.BARE && !draft.rule().equals("ar-bare-that");
      if (alone && candidates.values().stream().anyMatch(c -> c.has(Tie.SPOKE_LAST))) {
        candidates.values().removeIf(c -> !c.has(Tie.SPOKE_LAST));
      }
    }

    /** The subject that the grammar of the sentence points to. */
    void grammar() {
      NounPhrase shared = draft.source();
      boolean antecedent = candidates.values().stream().anyMatch(c -> c.has(Tie.BESIDE));
      if (shared == null || (antecedent && stand == Stand.RELATIVE)) {
        return;
      }
      ArabicCandidate candidate = candidate(shared);
      if (candidate != null) {
        candidate.tie(Tie.GRAMMAR);
        candidate.stands(shared, 5);
      }
    }

    void speakers() {
      List<Cast.Member> spoken = floor.spoken();
      for (int i = spoken.size() - 1, back = 0; i >= 0 && back < SPOKEN; i--, back++) {
        candidate(spoken.get(i));
      }
      candidate(floor.outer());
      for (ArabicCandidate candidate : candidates.values()) {
        Cast.Member member = candidate.member();
        if (member == null) {
          candidate.tie(Tie.SILENT);
          candidate.tie(Tie.MANY_SILENT, isMany(agreement));
          continue;
        }
        int back = spoken.size() - 1 - spoken.lastIndexOf(member);
        boolean silent = back == spoken.size();
        candidate.tie(
            silent
                ? Tie.SILENT
                : back == 0 ? Tie.SPOKE_LAST : back == 1 ? Tie.SPOKE_SECOND : Tie.SPOKE_BEFORE);
        candidate.tie(Tie.MANY_SILENT, silent && isMany(agreement));
        candidate.tie(Tie.SPOKE_NEAR, back == 0 && floor.lastParagraph() == paragraph());
        candidate.tie(Tie.SPOKE_HERE, member == floor.lastHere());
        candidate.tie(Tie.SPOKE_INSIDE, floor.spokeInside(member, sentence));
        candidate.tie(Tie.OUTER, member == floor.outer());
        int count = floor.statements(member);
        candidate.tie(Tie.ONCE, count == 1);
        candidate.tie(Tie.TWICE, count == 2);
        candidate.tie(Tie.OFTEN, count > 2);
      }
    }

    private int paragraph() {
      return document.paragraphOf(cue);
    }

    private @Nullable ArabicCandidate candidate(NounPhrase phrase) {
      Traits traits = ArabicTraits.of(view, phrase);
      Cast.Member member = cast.peek(phrase);
      if (member != null) {
        traits = member.traits().or(traits);
      }
      if (!fits(traits, member != null ? member.isNamed() : phrase.hasName())) {
        return null;
      }
      Object key = member != null ? member : cast.key(phrase.first(), phrase.end());
      ArabicCandidate known = candidates.get(key);
      if (known != null) {
        return known;
      }
      ArabicCandidate candidate = new ArabicCandidate(member, phrase);
      tell(candidate, traits, phrase);
      candidates.put(key, candidate);
      return candidate;
    }

    private void candidate(Cast.@Nullable Member member) {
      if (member == null
          || candidates.containsKey(member)
          || !fits(member.traits(), member.isNamed())) {
        return;
      }
      ArabicCandidate candidate = new ArabicCandidate(member, null);
      tell(candidate, member.traits(), null);
      candidates.put(member, candidate);
    }

    private void tell(ArabicCandidate candidate, Traits traits, @Nullable NounPhrase phrase) {
      Cast.Member member = candidate.member();
      SourceNoun head = phrase == null ? null : phrase.head();
      boolean document = head != null && head.kind() == SourceNoun.Kind.DOCUMENT;
      candidate.tie(Tie.UNNAMED, head != null && head.kind() == SourceNoun.Kind.ANONYMOUS);
      candidate.tie(document ? Tie.DOCUMENT : type(traits.type()));
      boolean named = member != null ? member.isNamed() : phrase != null && phrase.hasName();
      candidate.tie(named ? Tie.NAME : Tie.DESCRIPTION);
      boolean indefinite = phrase != null && head != null && !view.isDefinite(phrase.headToken());
      candidate.tie(Tie.INDEFINITE, !named && indefinite);
      candidate.tie(
          member != null && member.mentions().size() > 2 ? Tie.NAMED_OFTEN : Tie.NAMED_ONCE);
      candidate.tie(
          Tie.GENDER,
          agreement.gender() != Traits.Gender.UNKNOWN && agreement.gender() == traits.gender());
      candidate.tie(Tie.NUMBER, isMany(agreement) && agreement.plurality() == traits.plurality());
      candidate.tie(
          Tie.MANY_OF_ONE, isMany(agreement) && traits.plurality() == Traits.Plurality.SINGULAR);
    }

    /**
     * A verb of many may have a body of many for its subject, or «مصادر», which count as one; never
     * one person.
     */
    private boolean fits(Traits traits, boolean named) {
      if (isMany(agreement)) {
        boolean one = traits.plurality() == Traits.Plurality.SINGULAR;
        boolean sources = !named && traits.gender() == Traits.Gender.FEMININE;
        boolean person = traits.type() == EntityType.PERSON;
        boolean somebody = named && traits.plurality() == Traits.Plurality.UNKNOWN;
        return !(person && (somebody || (one && !sources)));
      }
      return traits.agreesWith(agreement);
    }

    List<ArabicCandidate> finished() {
      return new ArrayList<>(candidates.values());
    }
  }

  private static boolean isMany(Traits agreement) {
    return agreement.plurality() == Traits.Plurality.PLURAL
        || agreement.plurality() == Traits.Plurality.DUAL;
  }

  private static Tie type(EntityType type) {
    return switch (type) {
      case PERSON -> Tie.PERSON;
      case ORGANISATION -> Tie.BODY;
      case OUTLET -> Tie.OUTLET;
      case COUNTRY -> Tie.LAND;
      case PLACE -> Tie.PLACE;
    };
  }

  /** The last referent that ends before a token. */
  private int lastBefore(int token) {
    int low = 0;
    int high = referents.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (referents.get(mid).phrase().end() <= token) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low - 1;
  }
}
