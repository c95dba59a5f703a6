package org.isnad.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.base.EntityType;
import org.isnad.base.Fold;
import org.isnad.base.Span;
import org.isnad.base.Traits;
import org.isnad.lexicon.SourceNoun;
import org.isnad.name.Cast;
import org.isnad.name.Mention;
import org.isnad.statement.Speaker.ResolvedBy;
import org.isnad.text.Clitics;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * The cast of an Arabic article, and whom of it a noun phrase means.
 *
 * <ul>
 *   <li>a name: the member whose name it is, the short one leading to the full one: لافروف
 *   <li>a description: the member last described so, or so and more: الوزير ⊂ وزير الخارجية الروسي,
 *       المصدر ⊂ مصدر أمني
 * </ul>
 */
final class ArabicCast {

  /** Whom a phrase means, and what led there. */
  record Found(Cast.@Nullable Member member, ResolvedBy how) {}

  private final ArabicView view;
  private final Document document;
  private final ArabicLeaders leaders;
  private final Cast cast = new Cast();

  /** Those named as a source anywhere in the article. */
  private final Set<Cast.Member> speakers = new LinkedHashSet<>();

  /** Descriptions that were led to a name by office. */
  private final Set<List<String>> leading = new HashSet<>();

  /** Who was described by a phrase whose first word, in the singular, is this. */
  private final Map<String, Set<Cast.Member>> byHead = new HashMap<>();

  /** The singulars that were looked up before. */
  private final Map<String, String> stems = new HashMap<>();

  /** The words of a key, and the token behind them. */
  private record Key(int end, List<String> words) {}

  /** The key last made of the words from each token on. */
  private final @Nullable Key[] keys;

  /** Whose name was noted where a phrase begins. */
  private final Map<Integer, Cast.Member> noted = new HashMap<>();

  ArabicCast(ArabicView view, ArabicLeaders leaders) {
    this.view = view;
    this.document = view.document();
    this.leaders = leaders;
    this.keys = new Key[document.size()];
  }

  /** Notes a phrase of title and name, or of a body, as it stands in the article. */
  void gather(NounPhrase phrase) {
    int first = phrase.first();
    boolean person =
        view.noun(first) != null
            || view.isHonorific(first)
            || view.isKnown(first, EntityType.PERSON);
    if (person && phrase.hasName() && isNameLike(phrase)) {
      note(phrase, Traits.UNKNOWN);
    } else if (isBody(phrase.first()) && phrase.end() - phrase.first() > 1) {
      noteBody(phrase);
    }
  }

  /** Notes a phrase that is the source of a statement. */
  void gatherSource(NounPhrase source) {
    if (source.hasName() && isNameLike(source)) {
      speakers.add(note(source, Traits.UNKNOWN));
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
    Cast.Member member =
        noteDescription(
            cast.whoIsDescribed(key).orElse(null),
            written(phrase.first(), phrase.end()),
            key,
            document.span(phrase.first(), phrase.end()),
            ArabicTraits.of(view, phrase));
    noted.put(phrase.first(), member);
  }

  private boolean isNameLike(NounPhrase phrase) {
    int length = phrase.nameEnd() - phrase.nameFirst();
    return length <= 7 && !key(phrase.nameFirst(), phrase.nameEnd()).isEmpty();
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
    noted.put(phrase.first(), member);
    return member;
  }

  private Cast.Member noteDescription(
      Cast.@Nullable Member member, String written, List<String> key, Span at, Traits traits) {
    Cast.Member whose = cast.describe(member, written, key, at, traits);
    if (!key.isEmpty()) {
      byHead.computeIfAbsent(stem(key.get(0)), head -> new LinkedHashSet<>(2)).add(whose);
    }
    return whose;
  }

  private void describe(Cast.Member member, int first, int end, Traits traits, NounPhrase phrase) {
    List<String> key = key(first, end);
    if (!key.isEmpty()) {
      noteDescription(
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
            && object.length() > 2
            && view.lexicon().sourceNoun(form) == null
            && (form.startsWith("لل") || view.lexicon().sourceNoun(object) != null);
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

  /** Returns the folded words of a range of tokens, articles and bound conjunctions taken off. */
  List<String> key(int first, int end) {
    if (first < 0 || first >= keys.length) {
      return readKey(first, end);
    }
    Key key = keys[first];
    if (key == null || key.end() != end) {
      key = new Key(end, readKey(first, end));
      keys[first] = key;
    }
    return key.words();
  }

  private List<String> readKey(int first, int end) {
    List<String> forms = new ArrayList<>();
    for (int i = first; i < end; i++) {
      if (view.isWord(i) || view.isNumber(i)) {
        String form = view.form(i);
        boolean bound = forms.isEmpty() && form.startsWith("لل") && form.length() > 4;
        forms.add(bound ? "ا" + form.substring(1) : form);
      }
    }
    return ArabicKeys.of(forms);
  }

  // ---------------------------------------------------------------- whom a phrase means

  /**
   * Returns whom a source means; the cast knows the phrase from here on.
   *
   * @param asked what the verb beside it tells of it
   */
  Found resolve(NounPhrase source, Traits asked) {
    Found found = source.hasName() && isNameLike(source) ? named(source, asked) : described(source);
    if (found.member() != null) {
      noted.put(source.first(), found.member());
    }
    return found;
  }

  /** Notes that a phrase means a member, whatever its words are: معاليه. */
  void note(NounPhrase phrase, Cast.Member member) {
    noted.put(phrase.first(), member);
  }

  /** Returns whom a phrase of the article means if the cast knows already, null if not. */
  Cast.@Nullable Member peek(NounPhrase phrase) {
    Cast.Member member = noted.get(phrase.first());
    if (member != null) {
      return member;
    }
    if (phrase.hasName() && isNameLike(phrase)) {
      List<String> key = key(phrase.nameFirst(), phrase.nameEnd());
      return cast.whoIsNamed(key, ArabicTraits.of(view, phrase)).orElse(null);
    }
    List<String> key = key(phrase.first(), phrase.end());
    return (isDefinite(phrase) ? lastDescribed(key, phrase) : cast.whoIsDescribed(key))
        .orElse(null);
  }

  private Found named(NounPhrase source, Traits asked) {
    Cast.Member member = note(source, asked);
    List<String> key = key(source.nameFirst(), source.nameEnd());
    boolean full = member.nameKeys().stream().allMatch(known -> known.size() <= key.size());
    return new Found(member, full ? ResolvedBy.EXPLICIT : ResolvedBy.SHORT_NAME);
  }

  private Found described(NounPhrase source) {
    List<String> key = key(source.first(), source.end());
    Span at = document.span(source.first(), source.end());
    String written = written(source.first(), source.end());
    Traits traits = ArabicTraits.of(view, source);
    Cast.Member leader = leaders.whoIs(source, view, cast, this::bareSpeakers);
    if (leader != null) {
      noteDescription(leader, written, key, at, traits);
      leading.add(key);
      return new Found(leader, ResolvedBy.ROLE);
    }
    Optional<Cast.Member> known =
        isDefinite(source) ? lastDescribed(key, source) : cast.whoIsDescribed(key);
    if (known.isPresent()) {
      noteDescription(known.get(), written, key, at, traits);
      boolean role = known.get().isNamed();
      return new Found(known.get(), role ? ResolvedBy.ROLE : ResolvedBy.EXPLICIT);
    }
    return new Found(noteDescription(null, written, key, at, traits), ResolvedBy.EXPLICIT);
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
    boolean bestExact = false;
    String head = key.isEmpty() ? "" : stem(key.get(0));
    for (Cast.Member member : byHead.getOrDefault(head, Set.of())) {
      boolean exact = key.size() > 1 && member.isNamed() && member.descriptionKeys().contains(key);
      if (!isDescribed(member, key) || (bestExact && !exact)) {
        continue;
      }
      if (exact && !bestExact) {
        // «وزير الخارجية» is who was called so, not «وزير الخارجية الألماني»
        best = null;
        bestAt = -1;
        bestExact = true;
      }
      int at = lastMentionBefore(member, document.token(source.first()).start());
      boolean first = best != null && at == bestAt && member.number() < best.number();
      if (at > bestAt || first) {
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
    if (key.isEmpty() || known.isEmpty()) {
      return false;
    }
    String head = known.get(0);
    if (!head.equals(key.get(0)) && !stem(head).equals(stem(key.get(0)))) {
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
    String known = stems.get(word);
    if (known == null) {
      SourceNoun noun = view.lexicon().sourceNoun(word);
      known = noun == null ? word : Fold.fold(noun.noun());
      stems.put(word, known);
    }
    return known;
  }
}
