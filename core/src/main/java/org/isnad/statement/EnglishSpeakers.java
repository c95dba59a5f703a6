package org.isnad.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.base.EntityType;
import org.isnad.base.Span;
import org.isnad.base.Traits;
import org.isnad.lexicon.Act;
import org.isnad.lexicon.EnglishWord;
import org.isnad.name.Cast;
import org.isnad.name.Mention;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Resolves who speaks, over the whole article.
 *
 * <ul>
 *   <li>a short name leads to the full one: Smith → Anna Smith
 *   <li>a definite role leads to the name it stood before: the senator → Sen. Anna Smith
 *   <li>a pronoun leads to the last who fits, the speaker or subject of the sentence before first
 *   <li>a bare quotation goes on with the last speaker
 * </ul>
 *
 * <p>The body is read before the headline, for the headline has the short names.
 */
final class EnglishSpeakers {

  /** Somebody who speaks, and how that was found. */
  record Found(Cast.@Nullable Member member, Speaker.ResolvedBy by) {
    static final Found NOBODY = new Found(null, Speaker.ResolvedBy.NONE);
  }

  private final EnglishText text;
  private final EnglishNames names;
  private final EnglishRoles roles;
  private final EnglishFloor floor;
  private final Cast cast = new Cast();
  private final Map<String, Cast.Member> byKey = new HashMap<>();
  private final Map<String, Cast.Member> byLastWord = new HashMap<>();

  /** What the knowledge base knows of the article's names, by the token after each. */
  private final Map<Integer, Mention> mentionByEnd = new HashMap<>();

  private final Set<Integer> placeEnds = new HashSet<>();
  private final EnglishCentres centres;

  private int noted;

  EnglishSpeakers(EnglishText text, List<Mention> mentions) {
    this.text = text;
    this.names = new EnglishNames(text);
    this.roles = new EnglishRoles(text);
    this.floor = new EnglishFloor(text);
    for (Mention mention : mentions) {
      boolean land = mention.type() == EntityType.COUNTRY && !mention.demonym();
      if (mention.type() == EntityType.PLACE || land) {
        placeEnds.add(mention.endToken());
      }
      if (mention.type() != EntityType.PLACE && !mention.demonym()) {
        mentionByEnd.put(mention.endToken(), mention);
      }
    }
    this.centres = new EnglishCentres(text);
    this.noted = headlineUnits();
  }

  private int headlineUnits() {
    int unit = 0;
    while (unit < text.units().size() && isHeadline(unit)) {
      unit++;
    }
    return unit;
  }

  private boolean isHeadline(int unit) {
    int paragraph = text.document.paragraphOf(text.units().get(unit).first());
    return paragraph >= 0 && text.document.paragraphs().get(paragraph).isHeadline();
  }

  /** Returns who says each of {@code cues}, which stand in the order of the text. */
  List<Found> resolve(List<EnglishCue> cues) {
    Found[] found = new Found[cues.size()];
    List<Integer> headline = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      EnglishCue cue = cues.get(i);
      int unit = text.unitOf(cue.head);
      if (unit >= 0 && isHeadline(unit)) {
        headline.add(i);
        continue;
      }
      note(unit);
      found[i] = who(cue, unit);
      Cast.Member member = found[i].member();
      if (member != null) {
        boolean nested = isNested(cues, i);
        centres.speaks(unit, member, cue.head, nested);
        if (!nested) {
          floor.takes(cue, found[i], asked(cue));
        }
      }
    }
    note(text.units().size() - 1);
    for (int i : headline) {
      found[i] = who(cues.get(i), text.unitOf(cues.get(i).head));
    }
    return List.of(found);
  }

  /** Says whether a cue stands in what an earlier one of its unit brings. */
  private boolean isNested(List<EnglishCue> cues, int index) {
    int head = cues.get(index).head;
    int unit = text.unitOf(head);
    for (int i = index - 1; i >= 0 && text.unitOf(cues.get(i).head) == unit; i--) {
      for (Document.Range content : cues.get(i).content) {
        if (content.holds(head)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Notes the names of every unit up to {@code unit}, this one counted in. */
  private void note(int unit) {
    while (noted <= unit) {
      Document.Range range = text.units().get(noted);
      for (EnglishNames.Name name : names.in(range)) {
        boolean known = name.size() > 1 || byLastWord.containsKey(text.document.form(name.bare()));
        if (known) {
          Cast.Member member = member(name);
          if (!text.inQuotation(name.first())) {
            centres.names(noted, member, name);
          }
        }
      }
      goesOn(noted, range);
      noted++;
    }
  }

  /** A sentence whose first word that could be its subject is "he" or "she" keeps its centre. */
  private void goesOn(int unit, Document.Range range) {
    for (int i = range.first(); i < range.end() && !text.isVerb(i); i++) {
      if (text.inQuotation(i) || text.isName(i)) {
        return;
      }
      Traits wanted =
          text.is(i, EnglishWord.Kind.SUBJECT)
              ? EnglishPronouns.traits(text.document.form(i))
              : null;
      if (wanted != null) {
        Cast.Member member =
            wanted.equals(Traits.UNKNOWN) ? null : centres.fitting(wanted, i, unit);
        if (member != null) {
          member.learn(wanted);
          centres.goesOn(unit, member, i);
        }
        return;
      }
    }
  }

  /** Notes a name and returns whose it is; a surname alone is his who bore it first. */
  private Cast.Member member(EnglishNames.Name name) {
    List<String> key = names.key(name.bare(), name.end());
    String joined = String.join(" ", key);
    Cast.Member known = byKey.get(joined);
    Cast.Member member;
    if (known != null && known.traits().agreesWith(name.traits())) {
      member = known;
    } else {
      String written = text.document.words(name.bare(), name.end());
      Span at = text.document.span(name.first(), name.end());
      Cast.Member first = key.size() == 1 ? byLastWord.get(joined) : null;
      member =
          first != null && first.traits().agreesWith(name.traits())
              ? cast.name(first, written, key, at, name.traits())
              : cast.name(written, key, at, name.traits());
      byKey.put(joined, member);
      byLastWord.putIfAbsent(key.get(key.size() - 1), member);
      if (placeEnds.contains(name.end()) && name.first() == name.bare()) {
        centres.isPlace(member);
      }
    }
    Mention mention = mentionByEnd.get(name.end());
    if (mention != null && mention.id() != null && mention.firstToken() <= name.bare()) {
      member.identify(mention.id());
    }
    roles.note(name, member);
    return member;
  }

  private Found who(EnglishCue cue, int unit) {
    Document.Range source = cue.source;
    if (source == null) {
      return cue.isBare() ? bare(cue, unit) : Found.NOBODY;
    }
    if (cue.subject == EnglishCue.Subject.RELATIVE || cue.antecedent != null) {
      Document.Range antecedent = cue.antecedent;
      return antecedent == null ? Found.NOBODY : phrase(antecedent);
    }
    if (source.end() == source.first() + 1) {
      Traits pronoun = EnglishPronouns.traits(text.document.form(source.first()));
      if (pronoun != null) {
        return pronoun.equals(Traits.UNKNOWN)
            ? Found.NOBODY
            : fitting(pronoun, source.first(), unit);
      }
    }
    return phrase(source);
  }

  /**
   * Anna Smith shook her head. "It is late." – whom the sentence before is about, else the floor.
   */
  private Found bare(EnglishCue cue, int unit) {
    int paragraph = text.document.paragraphOf(cue.head);
    boolean follows =
        unit > 0 && text.document.paragraphOf(text.units().get(unit - 1).first()) == paragraph;
    Found told = follows && !floor.isTakenIn(paragraph) ? subject(unit - 1) : Found.NOBODY;
    Cast.Member member = told.member();
    return member == null ? floor.holder(cue) : new Found(member, Speaker.ResolvedBy.CONTINUATION);
  }

  /** The person who opens a sentence: by name, by role or by pronoun. */
  private Found subject(int unit) {
    Document.Range range = text.units().get(unit);
    int first = range.first();
    if (text.is(first, "he") || text.is(first, "she")) {
      Traits wanted = EnglishPronouns.traits(text.document.form(first));
      return wanted == null ? Found.NOBODY : fitting(wanted, first, unit);
    }
    Document.Range role = roles.opening(range);
    if (role != null) {
      return phrase(role);
    }
    int end = text.isName(first) ? names.runEnd(first, range.end()) : first;
    boolean person =
        end > first && end < range.end() && text.isWord(end) && !placeEnds.contains(end);
    Found found = person ? phrase(new Document.Range(first, end)) : Found.NOBODY;
    Cast.Member member = found.member();
    boolean speaks = member != null && member.traits().type() == EntityType.PERSON;
    return speaks && byKey.containsValue(member) ? found : Found.NOBODY;
  }

  /** "Will you go?" Smith asked [John Brown]. */
  private Cast.@Nullable Member asked(EnglishCue cue) {
    if (cue.act != Act.ASK || !text.isName(cue.end) || text.inQuotation(cue.end)) {
      return null;
    }
    return phrase(new Document.Range(cue.end, names.runEnd(cue.end, text.size()))).member();
  }

  private Found fitting(Traits wanted, int at, int unit) {
    Cast.Member member = centres.fitting(wanted, at, unit);
    if (member == null) {
      return Found.NOBODY;
    }
    member.learn(wanted);
    return new Found(member, Speaker.ResolvedBy.PRONOUN);
  }

  /** Whom a noun phrase names: its own name if it ends in one, else what it describes. */
  private Found phrase(Document.Range phrase) {
    if (isSeveral(phrase)) {
      return described(phrase, phrase);
    }
    Document.Range core = core(called(phrase));
    EnglishNames.Name last = null;
    for (EnglishNames.Name name : names.in(core)) {
      last = name.end() == core.end() ? name : null;
    }
    boolean oneWord = core.end() == core.first() + 1;
    if (oneWord && core.first() == phrase.first() && text.is(core.end(), "of")) {
      return described(phrase, phrase);
    }
    if (last == null && oneWord && text.isName(core.first())) {
      last = new EnglishNames.Name(core.first(), core.first(), core.end(), Traits.UNKNOWN);
    }
    if (last == null) {
      return described(phrase, core);
    }
    Cast.Member member = member(last);
    String written = text.document.words(phrase.first(), phrase.end());
    if (phrase.first() < last.bare()) {
      List<String> key = names.key(phrase.first(), phrase.end());
      cast.describe(member, written, key, span(phrase), Traits.UNKNOWN);
    }
    boolean shortName = last.size() < longest(member);
    return new Found(
        member, shortName ? Speaker.ResolvedBy.SHORT_NAME : Speaker.ResolvedBy.EXPLICIT);
  }

  /** [Anna Smith and John Brown] said: two names are a group of two. */
  private boolean isSeveral(Document.Range phrase) {
    int and =
        text.isName(phrase.first()) ? names.runEnd(phrase.first(), phrase.end()) : phrase.end();
    return and < phrase.end() - 1
        && text.is(and, "and")
        && text.isName(and + 1)
        && names.runEnd(and + 1, phrase.end()) == phrase.end()
        && !text.is(phrase.end() - 1, EnglishWord.Kind.GROUP);
  }

  /** a spokesman for the union, [John Doe]: the name behind the description. */
  private Document.Range called(Document.Range phrase) {
    for (int i = phrase.first() + 1; i < phrase.end() - 1; i++) {
      if (text.is(i, ",") && names.runEnd(i + 1, phrase.end()) == phrase.end()) {
        return new Document.Range(i + 1, phrase.end());
      }
    }
    return phrase;
  }

  private static int longest(Cast.Member member) {
    int longest = 0;
    for (List<String> key : member.nameKeys()) {
      longest = Math.max(longest, key.size());
    }
    return longest;
  }

  private Span span(Document.Range range) {
    return text.document.span(range.first(), range.end());
  }

  /** The phrase without possessor and prepositions: Smith's [lawyer] in Paris. */
  private Document.Range core(Document.Range phrase) {
    int first = phrase.first();
    int end = phrase.end();
    for (int i = phrase.first() + 1; i < phrase.end(); i++) {
      boolean possessive = text.isPossessive(i) && i + 1 < phrase.end();
      if (possessive) {
        first = i + 1;
      } else if (stops(i)) {
        end = i;
        break;
      }
    }
    int nameEnd = text.isName(first) ? names.runEnd(first, phrase.end()) : first;
    return new Document.Range(first, Math.max(end, nameEnd));
  }

  private boolean stops(int i) {
    return text.is(i, EnglishWord.Kind.PREPOSITION)
        || text.is(i, "(")
        || text.is(i, ",")
        || text.is(i, "and");
  }

  private Found described(Document.Range phrase, Document.Range core) {
    String head = text.document.form(core.end() - 1);
    boolean definite = text.is(phrase.first(), "the") && phrase.end() == core.end();
    Cast.Member holder = definite ? roles.holder(head) : null;
    String written = text.document.words(phrase.first(), phrase.end());
    List<String> key = names.key(phrase.first(), phrase.end());
    if (holder != null) {
      cast.describe(holder, written, key, span(phrase), Traits.UNKNOWN);
      return new Found(holder, Speaker.ResolvedBy.ROLE);
    }
    String joined = "the " + String.join(" ", key);
    Cast.Member known = byKey.get(joined);
    if (known == null) {
      Traits traits = isSeveral(phrase) ? EnglishPronouns.MANY : traitsOf(core.end() - 1);
      known = cast.describe(null, written, key, span(phrase), traits);
      byKey.put(joined, known);
    }
    return new Found(known, Speaker.ResolvedBy.EXPLICIT);
  }

  private Traits traitsOf(int head) {
    String form = text.document.form(head);
    boolean plural = form.endsWith("s") && !form.endsWith("ss");
    boolean thing = text.is(head, EnglishWord.Kind.GROUP) || text.is(head, EnglishWord.Kind.PLACE);
    return new Traits(
        EnglishNames.genderOfTitle(form, Traits.Gender.UNKNOWN),
        plural ? Traits.Plurality.PLURAL : Traits.Plurality.SINGULAR,
        thing ? EntityType.ORGANISATION : EntityType.PERSON);
  }
}
