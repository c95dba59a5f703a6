package org.isnad.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.base.EntityType;
import org.isnad.base.Fold;
import org.isnad.base.Span;
import org.isnad.base.Traits;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.SourceNoun;
import org.isnad.name.Cast;
import org.isnad.name.Mention;
import org.isnad.statement.Speaker.ResolvedBy;
import org.isnad.text.Clitics;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Who an Arabic source is, over the whole article.
 *
 * <p>First the cast is gathered: every phrase of title and name in the text, and every source. Then
 * each statement, in the order of the text, finds its speaker:
 *
 * <ul>
 *   <li>a name: the member whose name it is, the short one leading to the full one: لافروف
 *   <li>a description: the member last described so, or so and more: الوزير ⊂ وزير الخارجية الروسي,
 *       المصدر ⊂ مصدر أمني
 *   <li>a dropped subject: the last speaker that the verb agrees with, not the last one named:
 *       «وقال» after a paragraph about somebody else
 *   <li>a bare quotation: the last speaker
 * </ul>
 */
final class ArabicSpeakers {

  private final ArabicView view;
  private final Document document;
  private final ArabicLeaders leaders;
  private final Cast cast = new Cast();
  private final List<Cast.Member> spoken = new ArrayList<>();

  /** Those named as a source anywhere in the article. */
  private final Set<Cast.Member> speakers = new LinkedHashSet<>();

  /** Descriptions that were led to a name by office. */
  private final Set<List<String>> leading = new HashSet<>();

  private ArabicSpeakers(ArabicView view, ArabicLeaders leaders) {
    this.view = view;
    this.document = view.document();
    this.leaders = leaders;
  }

  /** Returns the speaker of each draft, in the same order. */
  static List<Speaker> resolve(ArabicStatements.Found found, ArabicLeaders leaders) {
    ArabicSpeakers speakers = new ArabicSpeakers(found.view(), leaders);
    speakers.gather(found);
    List<ResolvedMember> members = new ArrayList<>();
    int outerEnd = -1;
    for (ArabicDraft draft : found.drafts()) {
      boolean nested = draft.content().end() <= outerEnd;
      members.add(speakers.resolve(draft, nested));
      outerEnd = Math.max(outerEnd, draft.content().end());
    }
    List<Speaker> resolved = new ArrayList<>();
    for (ResolvedMember member : members) {
      resolved.add(member.speaker());
    }
    return resolved;
  }

  private record ResolvedMember(Cast.@Nullable Member member, ResolvedBy how) {
    Speaker speaker() {
      if (member == null) {
        return Speaker.UNKNOWN;
      }
      return new Speaker(member.id(), member.name(), member.names(), how);
    }
  }

  // ---------------------------------------------------------------- the cast

  /** Notes every phrase that joins a title to a name, then every source with a name. */
  private void gather(ArabicStatements.Found found) {
    for (Document.Paragraph paragraph : document.paragraphs()) {
      int i = paragraph.range().first();
      int end = paragraph.range().end();
      while (i < end) {
        boolean body = isBody(i);
        boolean starts = view.noun(i) != null || view.isHonorific(i) || isPerson(i);
        NounPhrase phrase = starts ? found.phrases().at(i, end) : null;
        if (phrase != null && phrase.hasName() && isNameLike(phrase)) {
          note(phrase);
        } else if (phrase != null && body && phrase.end() - phrase.first() > 1) {
          noteBody(phrase);
        }
        i = phrase == null || phrase.isEmpty() ? i + 1 : phrase.end();
      }
    }
    for (ArabicDraft draft : found.drafts()) {
      NounPhrase source = draft.source();
      if (source != null && source.hasName() && isNameLike(source)) {
        speakers.add(note(source));
      }
    }
  }

  private boolean isBody(int i) {
    SourceNoun noun = view.noun(i);
    return noun != null
        && (noun.kind() == SourceNoun.Kind.BODY || noun.kind() == SourceNoun.Kind.OUTLET);
  }

  /** «جبهة النصرة» in the story, so that «الجبهة» has somebody to be. */
  private void noteBody(NounPhrase phrase) {
    List<String> key = key(phrase.first(), phrase.end());
    cast.describe(
        cast.whoIsDescribed(key).orElse(null),
        written(phrase.first(), phrase.end()),
        key,
        document.span(phrase.first(), phrase.end()),
        ArabicTraits.of(view, phrase));
  }

  private boolean isPerson(int i) {
    return view.isKnown(i, org.isnad.base.EntityType.PERSON);
  }

  private boolean isNameLike(NounPhrase phrase) {
    int length = phrase.nameEnd() - phrase.nameFirst();
    return length <= 7 && !key(phrase.nameFirst(), phrase.nameEnd()).isEmpty();
  }

  private Cast.Member note(NounPhrase phrase) {
    return note(phrase, Traits.UNKNOWN);
  }

  private Cast.Member note(NounPhrase phrase, Traits asked) {
    Span name = document.span(phrase.nameFirst(), phrase.nameEnd());
    Traits traits = ArabicTraits.of(view, phrase).or(asked);
    Cast.Member member =
        cast.name(
            written(phrase.nameFirst(), phrase.nameEnd()),
            key(phrase.nameFirst(), phrase.nameEnd()),
            name,
            traits);
    Mention mention = view.mention(phrase.nameFirst());
    if (mention != null && mention.id() != null && !mention.demonym()) {
      member.identify(mention.id());
    }
    if (phrase.head() != null && phrase.headToken() < phrase.nameFirst()) {
      describe(member, phrase.headToken(), phrase.nameFirst(), traits, phrase);
    } else if (phrase.end() > phrase.nameEnd()) {
      describe(member, phrase.nameEnd(), phrase.end(), traits, phrase);
    }
    return member;
  }

  private void describe(Cast.Member member, int first, int end, Traits traits, NounPhrase phrase) {
    List<String> key = key(first, end);
    if (!key.isEmpty()) {
      cast.describe(
          member,
          written(phrase.first(), phrase.end()),
          key,
          document.span(phrase.first(), phrase.end()),
          traits);
    }
  }

  /** The words as written, without a conjunction or preposition bound to the first. */
  private String written(int first, int end) {
    String words = document.words(first, end);
    String form = view.form(first);
    String object = Clitics.afterPreposition(form);
    boolean bound =
        first < end
            && object != null
            && view.lexicon().sourceNoun(form) == null
            && (form.startsWith("لل") || view.lexicon().sourceNoun(object) != null)
            && view.mention(first) == null;
    if (bound) {
      return form.startsWith("لل") ? "ا" + words.substring(1) : words.substring(1);
    }
    if (first < end
        && form.length() > 3
        && form.charAt(0) == 'و'
        && view.lexicon().sourceNoun(form) == null
        && (view.lexicon().sourceNoun(form.substring(1)) != null || form.startsWith("وال"))) {
      return words.substring(1);
    }
    return words;
  }

  private List<String> key(int first, int end) {
    List<String> forms = new ArrayList<>();
    for (int i = first; i < end; i++) {
      if (view.isWord(i) || view.isNumber(i)) {
        forms.add(view.form(i));
      }
    }
    return ArabicKeys.of(forms);
  }

  // ---------------------------------------------------------------- one statement

  /** What is said within somebody's words does not take the floor from him. */
  private ResolvedMember resolve(ArabicDraft draft, boolean nested) {
    ResolvedMember resolved =
        switch (draft.voice()) {
          case PHRASE, SHARED -> phrase(draft);
          case DROPPED -> dropped(draft);
          case BARE -> last(Traits.UNKNOWN, ResolvedBy.CONTINUATION);
          case IMPERSONAL -> new ResolvedMember(null, ResolvedBy.NONE);
        };
    if (resolved.member() != null && !nested) {
      spoken.remove(resolved.member());
      spoken.add(resolved.member());
    }
    return resolved;
  }

  private ResolvedMember phrase(ArabicDraft draft) {
    NounPhrase source = draft.source();
    if (source == null) {
      return dropped(draft);
    }
    if (source.hasName() && isNameLike(source)) {
      return named(source, asked(draft));
    }
    return described(source);
  }

  /** What a finite verb tells of the name beside it: «قالت هدى» that she is a woman. */
  private static Traits asked(ArabicDraft draft) {
    CueForm form = draft.form();
    if (form == null || form.passive() || draft.voice() != ArabicDraft.Voice.PHRASE) {
      return Traits.UNKNOWN;
    }
    return ArabicClauses.isFinite(form)
        ? new Traits(form.agreement().gender(), Traits.Plurality.UNKNOWN, EntityType.PERSON)
        : Traits.UNKNOWN;
  }

  private ResolvedMember named(NounPhrase source, Traits asked) {
    Cast.Member member = note(source, asked);
    List<String> key = key(source.nameFirst(), source.nameEnd());
    boolean full = member.nameKeys().stream().allMatch(known -> known.size() <= key.size());
    return new ResolvedMember(member, full ? ResolvedBy.EXPLICIT : ResolvedBy.SHORT_NAME);
  }

  private ResolvedMember described(NounPhrase source) {
    List<String> key = key(source.first(), source.end());
    Span at = document.span(source.first(), source.end());
    String written = written(source.first(), source.end());
    Traits traits = ArabicTraits.of(view, source);
    Cast.Member leader = leaders.whoIs(source, view, cast, this::bareSpeakers, null);
    if (leader != null) {
      cast.describe(leader, written, key, at, traits);
      leading.add(key);
      return new ResolvedMember(leader, ResolvedBy.ROLE);
    }
    boolean definite = isDefinite(source);
    Optional<Cast.Member> known = definite ? lastDescribed(key, source) : cast.whoIsDescribed(key);
    if (known.isPresent()) {
      cast.describe(known.get(), written, key, at, traits);
      boolean role = known.get().isNamed();
      return new ResolvedMember(known.get(), role ? ResolvedBy.ROLE : ResolvedBy.EXPLICIT);
    }
    return new ResolvedMember(cast.describe(null, written, key, at, traits), ResolvedBy.EXPLICIT);
  }

  /** Those who speak in this article under a name that no title was ever joined to. */
  private List<Cast.Member> bareSpeakers() {
    return cast.members().stream()
        .filter(
            m ->
                speakers.contains(m)
                    && m.isNamed()
                    && m.descriptionKeys().stream().allMatch(leading::contains))
        .toList();
  }

  private boolean isDefinite(NounPhrase source) {
    return view.isDefinite(source.headToken())
        || source.end() - source.first() > 1
        || view.mention(source.first()) != null;
  }

  /**
   * The member described last by words that hold all of {@code key}, heads alike: الوزير after
   * «وزير الخارجية الروسي سيرغي لافروف».
   */
  private Optional<Cast.Member> lastDescribed(List<String> key, NounPhrase source) {
    Cast.Member best = null;
    int bestAt = -1;
    for (Cast.Member member : cast.members()) {
      if (!isDescribed(member, key)) {
        continue;
      }
      int at = lastMentionBefore(member, document.token(source.first()).start());
      if (at > bestAt) {
        best = member;
        bestAt = at;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int lastMentionBefore(Cast.Member member, int offset) {
    int last = -1;
    for (Span mention : member.mentions()) {
      if (mention.start() < offset) {
        last = Math.max(last, mention.start());
      }
    }
    return last;
  }

  private boolean isDescribed(Cast.Member member, List<String> key) {
    for (List<String> known : member.descriptionKeys()) {
      if (holds(known, key)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(List<String> known, List<String> key) {
    if (key.isEmpty() || known.isEmpty() || !stem(known.get(0)).equals(stem(key.get(0)))) {
      return false;
    }
    for (int i = 1; i < key.size(); i++) {
      if (!known.contains(key.get(i)) && !isFiller(key.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** المصدر نفسه، المتحدث ذاته، المذكور: pointing words that describe nothing. */
  private static boolean isFiller(String word) {
    return switch (word) {
      case "نفسه", "نفسها", "ذاته", "ذاتها", "مذكور", "مذكوره", "مسوول" -> true;
      default -> false;
    };
  }

  private String stem(String word) {
    SourceNoun noun = view.lexicon().sourceNoun(word);
    return noun == null ? word : Fold.fold(noun.noun());
  }

  // ---------------------------------------------------------------- nobody beside the cue

  private ResolvedMember dropped(ArabicDraft draft) {
    Traits agreement = draft.form() == null ? Traits.UNKNOWN : draft.form().agreement();
    ResolvedMember last = last(agreement, ResolvedBy.PRO_DROP);
    return last.member() != null ? last : subjectBefore(draft, agreement);
  }

  /** The last speaker that agrees. */
  private ResolvedMember last(Traits agreement, ResolvedBy how) {
    for (int i = spoken.size() - 1; i >= 0; i--) {
      if (fits(spoken.get(i).traits(), agreement)) {
        return new ResolvedMember(spoken.get(i), how);
      }
    }
    return new ResolvedMember(null, ResolvedBy.NONE);
  }

  private static boolean fits(Traits speaker, Traits agreement) {
    return speaker.agreesWith(agreement);
  }

  /** Nobody has spoken yet: the member mentioned last before the cue who agrees. */
  private ResolvedMember subjectBefore(ArabicDraft draft, Traits agreement) {
    int offset = document.token(draft.cueFirst()).start();
    Cast.Member best = null;
    int bestAt = -1;
    for (Cast.Member member : cast.members()) {
      int at = lastMentionBefore(member, offset);
      if (at > bestAt && member.traits().agreesWith(agreement)) {
        best = member;
        bestAt = at;
      }
    }
    return new ResolvedMember(best, best == null ? ResolvedBy.NONE : ResolvedBy.PRO_DROP);
  }
}
