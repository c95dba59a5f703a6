package org.isnad.statement;

import org.isnad.base.EntityType;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.Complementiser;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.SourceNoun;
import org.isnad.lexicon.WordClass;

/** What a word in the field behind a cue can be, as questions about one token. */
final class ArabicFieldWords {

  /** From this strength on a verb of saying says little but that something is said. */
  private static final double PLAIN = 0.7;

  /** How far ahead the stronger sign of a content is looked for. */
  private static final int OUTBID_REACH = 20;

  private final ArabicView view;
  private final ArabicOutlets outlets;
  private final int end;
  private final CueForm form;
  private final Cue cue;
  private final int limit;

  ArabicFieldWords(ArabicView view, ArabicOutlets outlets, int end, CueForm form, int limit) {
    this.view = view;
    this.outlets = outlets;
    this.end = end;
    this.form = form;
    this.cue = form.cue();
    this.limit = limit;
  }

  /** A complementiser soon, and no other verb of saying before it: «…، جنوبي اليمن، اليوم، أن». */
  boolean thatFollows(int from) {
    for (int i = from; i < Math.min(from + 14, limit); i++) {
      if (view.isComplementiser(i) && !ArabicClauses.takesClause(view.form(i - 1))) {
        return true;
      }
      if (view.isStop(i) || ArabicClauses.isSpeech(view, i) || view.quotationFrom(i) >= 0) {
        return false;
      }
    }
    return false;
  }

  boolean startsBound(String form) {
    return form.startsWith("لل") || form.startsWith("بال") || form.equals("ل");
  }

  /** عنه، عنها: what is left behind the preposition. */
  static boolean isPronoun(String rest) {
    return rest.equals("ه") || rest.equals("ها") || rest.equals("هم");
  }

  /** «دعوة من النقابة إلى …»: a noun of saying names its source with من. */
  boolean isNounFrom(int p) {
    return form.tense() == CueForm.Tense.NOUN
        && p == end
        && view.form(p).equals("من")
        && (view.noun(p + 1) != null || view.isNamed(p + 1));
  }

  /** قوله, قولها, تأكيده behind a relayed source: the second half of the cue. */
  boolean isSayingOf(int token) {
    if (view.lexicon().sourcePreposition(cue).isEmpty()) {
      return false;
    }
    for (CueForm noun : view.cues(token)) {
      if (noun.tense() == CueForm.Tense.NOUN && noun.pronoun()) {
        return true;
      }
    }
    return false;
  }

  /** Behind an adjunct only what can be nothing else is a subject: «قال في تصريح صحفي». */
  boolean isCertain(int token) {
    if (view.isTime(token - 1) && token - end <= 2) {
      return true;
    }
    if (token == end + 1 && ArabicClauses.takesUp(view.form(end))) {
      // «الوقت الذي يطالب فيه ناشطون»: the subject comes behind what takes the noun up
      return true;
    }
    boolean adjective =
        !view.isDefinite(token)
            && (ArabicWords.isPress(view.form(token))
                || ArabicWords.isOccasion(view.form(token - 1)));
    return !adjective
        && (view.noun(token) != null || view.isHonorific(token) || view.isNamed(token));
  }

  /**
   * نحن، أنا، لقد، هناك، هدفنا، نعمل: words that open what somebody says, and no subject or
   * adjunct.
   */
  boolean isSpoken(int token) {
    String form = view.form(token);
    boolean thing = view.classes(token).isCommon() && view.noun(token) == null;
    boolean ours = form.length() > 4 && form.endsWith("نا") && thing;
    boolean present = form.startsWith("ن") && view.classes(token).is(WordClass.PRESENT);
    if (ours || present) {
      return true;
    }
    return switch (view.form(token)) {
      case "نحن", "انا", "اننا", "لقد", "هناك", "لدينا", "ليس", "لن", "انني", "لا", "لم" -> true;
      default -> false;
    };
  }

  /** «زعيم الوادي يقول الحبوب لن تنفد»: in a headline a whole clause may follow at once. */
  boolean isSaid(int token) {
    boolean subject = view.isDefinite(token) || view.isNamed(token);
    for (int i = token + 1; subject && i < Math.min(token + 6, limit); i++) {
      if (view.classes(i).isVerb() || view.form(i).equals("لن") || view.form(i).equals("ليست")) {
        return true;
      }
    }
    return false;
  }

  /** قائلا، بالقول، النظر: how the verb of saying says it. */
  static boolean isManner(String form) {
    return switch (form) {
      case "قايلا", "قايله", "قايلين", "بالقول", "بقوله", "بقولها", "بقولهم", "النظر", "الانتباه" ->
          true;
      default -> false;
    };
  }

  boolean isPreposition(int token) {
    return cue.prepositions().contains(view.form(token));
  }

  /** «طلب من المواطنين»: somebody who can be asked, and no thing. */
  boolean isAsked(int token) {
    SourceNoun noun = view.noun(token);
    boolean somebody =
        noun != null && noun.kind() != SourceNoun.Kind.DOCUMENT && view.isDefinite(token);
    return somebody || view.isNamed(token) || view.isSpeakerName(token) || view.isHonorific(token);
  }

  /** «تمنى الشفاء للمصابين»: with the article as well, where no subject is so called. */
  boolean isAction(int token) {
    boolean definite =
        view.isDefinite(token)
            && view.classes(token).is(WordClass.ACTION)
            && view.noun(token) == null
            && view.mention(token) == null;
    return definite || view.isAction(token);
  }

  /** «في كلمة له بمجلس النواب»: ب on a noun tells where, and no subject. */
  boolean isWithin(int token) {
    String word = view.form(token);
    return word.length() > 4
        && word.charAt(0) == 'ب'
        && view.noun(token) != null
        && view.lexicon().sourceNoun(word) == null
        && !view.isSpeakerName(token);
  }

  boolean endsField(int token) {
    return token >= limit || view.isStop(token) || view.isComma(token);
  }

  /** بوقف, لإنهاء: a bound preposition of the cue on a noun that is no name. */
  boolean isBoundPreposition(int p, boolean sought) {
    String word = view.form(p);
    if (!cue.frames().contains(Cue.Frame.PREPOSITION) || word.length() < 4) {
      return false;
    }
    if (!ArabicClauses.isBoundTo(cue, word)) {
      return false;
    }
    boolean own =
        view.lexicon().sourceNoun(word) != null
            || ArabicWords.isPreposition(word)
            || word.equals("باسم")
            || word.equals("بدوره")
            || view.mention(p) != null
            || (!sought && p > end && !view.classes(p).isCommon());
    // «قال بادي»: the article has a speaker of that name
    boolean name = view.isKnown(p, EntityType.PERSON) || view.isSpeakerName(p);
    boolean addressed = word.charAt(0) == 'ل' && (outlets.isAddressed(p) || view.noun(p) != null);
    return !own && !name && !addressed && !ArabicWords.isTime(word);
  }

  /**
   * «قال بدر الهاشمي إن», «قال بصوت خافت: …»: a plain verb of saying that has its أن, its colon or
   * its quotation still to come brings nothing by a bound ب before it.
   */
  boolean isOutbid(int from) {
    if (!cue.frames().contains(Cue.Frame.THAT) || cue.strength() < PLAIN) {
      return false;
    }
    for (int i = from; i < Math.min(from + OUTBID_REACH, limit); i++) {
      int q = view.quotationFrom(i);
      if (view.isColon(i) || (q >= 0 && view.words(view.quotation(q)) >= 4)) {
        return true;
      }
      if (view.isComplementiser(i)) {
        String before = view.form(i - 1);
        return view.form(i).charAt(0) != 'و'
            && !ArabicClauses.takesClause(before)
            && (!ArabicWords.isPreposition(before) || isPreposition(i - 1));
      }
      if (view.isStop(i) || ArabicClauses.isSpeech(view, i)) {
        return false;
      }
    }
    return false;
  }

  /** Says whether the field goes on behind a comma with this token, and no new clause opens. */
  boolean goesOn(int next, boolean sought) {
    boolean marker =
        view.isComplementiser(next) || view.isColon(next) || view.quotationFrom(next) >= 0;
    boolean adjunct =
        view.isPreposition(next)
            || view.isTime(next)
            || view.isRelative(next)
            || startsBound(view.form(next));
    boolean phrase =
        view.noun(next) != null
            || view.mention(next) != null
            || view.classes(next).is(WordClass.PERSON)
            || (cue.frames().contains(Cue.Frame.ADDRESSEE) && view.isDefinite(next));
    boolean content =
        isBoundPreposition(next, sought)
            || isPreposition(next)
            || (cue.frames().contains(Cue.Frame.NOUN) && view.isAction(next));
    return marker || adjunct || phrase || content || thatFollows(next);
  }

  /** لماذا، كيف، متى: the word belongs to the question itself, unlike هل. */
  boolean asksForAnswer(int token) {
    return switch (view.form(token)) {
      case "لماذا", "كيف", "ماذا", "متي", "اين", "كم" -> true;
      default -> false;
    };
  }

  /** عما إذا، هل: what brings a reported question. */
  boolean isQuestion(int token) {
    Complementiser complementiser = view.lexicon().complementiser(view.form(token));
    return complementiser != null && complementiser.question();
  }
}
