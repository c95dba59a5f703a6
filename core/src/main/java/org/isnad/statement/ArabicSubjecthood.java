package org.isnad.statement;

import java.util.List;
import org.isnad.base.EntityType;
import org.isnad.base.Traits;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.SourceNoun;
import org.isnad.lexicon.WordClass;
import org.isnad.name.Mention;

/**
 * Says whether a noun phrase behind a verb can be its subject.
 *
 * <ul>
 *   <li>a verb before its subject is singular: behind «وأكدا» stands no subject
 *   <li>what hangs on ل, and a plural in ين, is an object: «ودعا المواطنين إلى»
 *   <li>a verb that takes an object has a bare common noun for one: «ووصف القتال بأنه»
 *   <li>a feminine noun is no subject of a masculine verb right before it: «ودعا الدول إلى»
 * </ul>
 */
final class ArabicSubjecthood {

  /** How far before a verb somebody is looked for. */
  private static final int REACH = 60;

  private final ArabicView view;

  ArabicSubjecthood(ArabicView view) {
    this.view = view;
  }

  /**
   * «ودعا الدول العربية إلى»: a feminine noun is no subject of a masculine verb right before it.
   */
  boolean fits(NounPhrase phrase, CueForm form, int end) {
    Cue cue = form.cue();
    boolean verb = ArabicClauses.isFinite(form);
    Traits.Plurality number = form.agreement().plurality();
    boolean plural = number == Traits.Plurality.PLURAL || number == Traits.Plurality.DUAL;
    if (verb && plural) {
      // a verb before its subject is singular: وأكدا has dropped it
      return false;
    }
    boolean mayBeObject = !form.object() && takesObject(cue);
    if (verb
        && mayBeObject
        && isAimed(cue)
        && isConjoined(end - 1)
        && isBody(phrase)
        && hasSubject(end - 1)) {
      // «رحب الوزير بالاتفاق ودعا الحكومة إلى …»: the subject of the sentence goes on
      return false;
    }
    if (verb && (isManner(phrase) || ArabicClauses.isWhoever(view, phrase.first()))) {
      return false;
    }
    if (isName(view.form(phrase.first()))) {
      // «ناشد باسم المجلس …»
      return false;
    }
    if (mayBeObject
        && phrase.head() == null
        && phrase.end() == phrase.first() + 1
        && view.isDefinite(phrase.first())
        && !view.isNamed(phrase.first())
        && !view.form(phrase.first()).endsWith("ون")
        && !view.isSpeakerName(phrase.end() - 1)) {
      // «ووصف القتال بأنه …»: what is described, not who describes
      return false;
    }
    if (isObject(phrase.first(), verb) || isOwned(phrase)) {
      return false;
    }
    if (phrase.first() != end) {
      return !verb || agreesAfar(phrase, form);
    }
    Traits traits = ArabicTraits.of(view, phrase);
    Traits.Gender asked = form.agreement().gender();
    Traits.Gender shown = traits.gender();
    boolean masculineVerb = asked == Traits.Gender.MASCULINE;
    boolean people = phrase.head() != null && traits.type() == EntityType.PERSON;
    boolean feminineVerb =
        asked == Traits.Gender.FEMININE
            && people
            && traits.plurality() == Traits.Plurality.PLURAL
            && cue.frames().contains(Cue.Frame.ADDRESSEE);
    boolean thing = traits.type() != EntityType.PERSON;
    if (asked == Traits.Gender.FEMININE
        && shown == Traits.Gender.MASCULINE
        && thing
        && traits.plurality() == Traits.Plurality.SINGULAR) {
      // «وأرجعت القرار إلى»: a masculine body is no subject of a feminine verb
      return false;
    }
    return !(masculineVerb && shown == Traits.Gender.FEMININE)
        && !(feminineVerb && shown == Traits.Gender.MASCULINE);
  }

  private static boolean takesObject(Cue cue) {
    boolean prepositional =
        !cue.frames().contains(Cue.Frame.THAT) && cue.frames().contains(Cue.Frame.PREPOSITION);
    // «عبر الحضور عن», «نص البند على»: what brings its content by these takes no object
    boolean intransitive = cue.prepositions().contains("عن") || cue.prepositions().contains("علي");
    return cue.frames().contains(Cue.Frame.ADDRESSEE) || (prepositional && !intransitive);
  }

  /** طالب، اتهم، وصف: what follows is more often aimed at than it speaks; not behind أكد. */
  private static boolean isAimed(Cue cue) {
    return switch (cue.act()) {
      case DEMAND, ACCUSE, ASK, THANK -> true;
      default -> !cue.frames().contains(Cue.Frame.THAT);
    };
  }

  /** «تجيب ضاحكة: «…»»: how one speaks, not who. */
  private boolean isManner(NounPhrase phrase) {
    int first = phrase.first();
    return phrase.head() == null
        && phrase.end() == first + 1
        && !view.isDefinite(first)
        && view.classes(first).is(WordClass.ADJECTIVE)
        && view.classes(first).isNoName()
        && !view.isSpeakerName(first)
        && !view.form(first).endsWith("ي")
        && !view.form(first).endsWith("ون");
  }

  /** باسم المجلس، بلسان أهله: for whom one speaks, not who speaks. */
  private static boolean isName(String form) {
    return form.equals("باسم") || form.equals("بلسان");
  }

  private boolean isConjoined(int verb) {
    return view.isWord(verb) && view.form(verb).charAt(0) == 'و';
  }

  /** A body, a land, or several people: what demands and descriptions are mostly aimed at. */
  private boolean isBody(NounPhrase phrase) {
    if (phrase.hasName() && phrase.head() != null) {
      return false;
    }
    if (phrase.head() != null) {
      return ArabicTraits.isCollective(phrase.head())
          && phrase.head().kind() != SourceNoun.Kind.ANONYMOUS;
    }
    Mention mention = view.mention(phrase.first());
    return mention != null
        ? mention.type() != EntityType.PERSON
        : view.isDefinite(phrase.first()) && !view.isSpeakerName(phrase.end() - 1);
  }

  /** Somebody is named in the sentence before the verb, outside of quotations. */
  private boolean hasSubject(int verb) {
    int sentence = view.document().sentenceOf(verb);
    int start = sentence < 0 ? verb : view.document().sentences().get(sentence).first();
    for (int i = Math.max(start, verb - REACH); i < verb; i++) {
      boolean named = view.noun(i) != null || view.isNamed(i) || view.isSpeakerName(i);
      if (named && view.document().quotationOf(i) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Words stand between: a pronoun on the noun, or another gender, tells of another part. */
  private boolean agreesAfar(NounPhrase phrase, CueForm form) {
    String word = view.form(phrase.first());
    boolean owned =
        phrase.end() == phrase.first() + 1
            && !view.isDefinite(phrase.first())
            && (word.endsWith("ها") || word.endsWith("هم"));
    Traits.Gender shown = ArabicTraits.of(view, phrase).gender();
    boolean other =
        form.agreement().gender() == Traits.Gender.MASCULINE && shown == Traits.Gender.FEMININE;
    return !owned && !other;
  }

  /**
   * «اتهم الرئيس الفرنسي ألمانيا بـ…»: behind a title that its nationality completes, a bare word
   * that speaks nowhere is the one accused.
   */
  NounPhrase withoutObject(NounPhrase phrase, Cue cue) {
    int outlet = outletTold(phrase);
    if (outlet > 0) {
      return upTo(phrase, outlet);
    }
    if (!cue.frames().contains(Cue.Frame.ADDRESSEE)) {
      return phrase;
    }
    int another = anotherBody(phrase);
    if (another > 0) {
      return upTo(phrase, another);
    }
    int name = phrase.nameFirst();
    if (isSurnameAlone(phrase)) {
      return new NounPhrase(name, name + 1, name, name + 1, null, name);
    }
    boolean single = phrase.hasName() && phrase.end() == name + 1 && name > phrase.headToken();
    if (!single || view.isDefinite(name)) {
      return phrase;
    }
    boolean complete = view.isNisba(name - 1) || isDemonym(name - 1);
    boolean speaks = view.isKnown(name, EntityType.PERSON) || view.isSayer(name);
    return complete && !speaks ? upTo(phrase, name) : phrase;
  }

  /** «واتهم النوري الديب بـ»: a family name that speaks takes no other behind it. */
  boolean isSurnameAlone(NounPhrase phrase) {
    int first = phrase.first();
    return phrase.head() == null
        && phrase.nameFirst() == first
        && phrase.end() == first + 2
        && view.isSpeakerName(first)
        && view.isDefinite(first)
        && view.isDefinite(first + 1);
  }

  /** «واتهمت إدارة المستشفى النقابة»: where a second definite body begins; 0 when none does. */
  private int anotherBody(NounPhrase phrase) {
    int limit = phrase.hasName() ? phrase.nameFirst() : phrase.end();
    for (int i = phrase.first() + 1; i < limit; i++) {
      SourceNoun noun = view.noun(i);
      boolean body = noun != null && noun.kind() == SourceNoun.Kind.BODY;
      if (body && view.form(i).startsWith("ال") && view.form(i - 1).startsWith("ال")) {
        return i;
      }
    }
    return 0;
  }

  /**
   * «وأفادت مصادر قضائية صحيفة «…» بأن»: an outlet without the article, behind a noun that its
   * adjective completes, is who was told; «مراسل صحيفة» goes on. 0 when there is none.
   */
  private int outletTold(NounPhrase phrase) {
    for (int i = phrase.first() + 2; i < phrase.end(); i++) {
      SourceNoun noun = view.noun(i);
      boolean outlet = noun != null && noun.kind() == SourceNoun.Kind.OUTLET && !view.isDefinite(i);
      String before = view.form(i - 1);
      boolean adjective =
          before.endsWith("يه") || (before.startsWith("ال") && before.endsWith("ي"));
      if (outlet && adjective && view.quotationFrom(i + 1) >= 0) {
        return i;
      }
    }
    return 0;
  }

  private static NounPhrase upTo(NounPhrase phrase, int end) {
    return new NounPhrase(
        phrase.first(), end, phrase.first(), phrase.first(), phrase.head(), phrase.headToken());
  }

  private boolean isDemonym(int token) {
    Mention mention = view.mention(token);
    return mention != null && mention.demonym();
  }

  /** خارجيتها، حديثه: a noun owned by the subject is not the subject. */
  private boolean isOwned(NounPhrase phrase) {
    int first = phrase.first();
    String word = view.form(first);
    boolean his =
        view.lastLetter(first) == 'ه'
            && view.classes(first).isCommon()
            && !view.isHonorific(first)
            && !ArabicNameWords.isAddress(word);
    return phrase.head() == null && word.length() > 4 && (word.endsWith("ها") || his);
  }

  /** للعراق, لصاحب السمو; الكينيين: the object of a preposition, or a plural in the accusative. */
  private boolean isObject(int token, boolean verb) {
    String word = view.form(token);
    boolean bound =
        word.startsWith("لل")
            || (word.length() > 3
                && word.charAt(0) == 'ل'
                && view.lexicon().sourceNoun(word) == null
                && (view.noun(token) != null
                    || view.lexicon().honorific(List.of(word.substring(1)), 0) > 0));
    SourceNoun noun = view.noun(token);
    boolean accusative =
        (view.isDefinite(token)
                || (noun != null && noun.traits().plurality() == Traits.Plurality.PLURAL))
            && word.endsWith("ين")
            && word.length() > 5
            && view.mention(token) == null
            && (noun == null || noun.traits().plurality() == Traits.Plurality.PLURAL);
    return bound || (verb && accusative);
  }
}
