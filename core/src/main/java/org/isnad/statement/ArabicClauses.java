package org.isnad.statement;

import org.isnad.base.Fold;
import org.isnad.base.Recall;
import org.isnad.base.WordSet;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.jspecify.annotations.Nullable;

/** What opens and joins Arabic clauses, as questions about a token. */
final class ArabicClauses {

  /** Words that take a clause with أن themselves, so that the أن after them brings no content. */
  private static final WordSet CLAUSE_TAKERS =
      WordSet.of(
          "قبل", "بعد", "منذ", "دون", "بدون", "غير", "الا", "رغم", "برغم", "حتي", "بيد", "يمكن",
          "يجب", "ينبغي", "لابد", "بد", "شان", "بشان", "كما", "اي", "خصوصا", "خاصه", "سيما", "علما",
          "سوي", "لو", "بمجرد", "فور", "ممكن", "مع", "بما", "بحجه", "حيث", "يذكر", "شرط", "لولا");

  private static final WordSet JOINERS =
      WordSet.of(
          "فيما", "بينما", "كما", "لكن", "لكنه", "لكنها", "لكنهم", "ولكنه", "وقد", "قد", "ثم",
          "حيث", "اذ", "وكان", "وكانت", "فقد", "ولم", "لم", "وهو", "وهي", "ما", "وفيما");

  private static final WordSet ADVERSATIVES = WordSet.of("غير", "الا", "بيد");

  /** How many tokens behind «ورد» its answer begins at most. */
  private static final int ANSWER = 8;

  /** How many tokens a clause has that keeps a name back. */
  private static final int KEPT = 7;

  private static final WordSet MEDIA =
      WordSet.of(
          "بيان", "بيانها", "بيانه", "تغريده", "تغريدات", "رساله", "تقرير", "تقريرها", "تقريره",
          "حسابه", "حسابها", "صفحته", "صفحتها", "موقعها", "موقعه", "تدوينه", "منشور", "مقال",
          "برقيه", "خطاب", "تويتر", "فيسبوك");

  private static final Recall<String> LEMMAS = new Recall<>(11, Fold::fold);

  private ArabicClauses() {}

  /** Says whether the أن after {@code form} belongs to it: قبل أن، غير أن، يمكن أن. */
  static boolean takesClause(String form) {
    return CLAUSE_TAKERS.contains(form)
        || (form.length() > 3
            && form.charAt(0) == 'و'
            && CLAUSE_TAKERS.contains(form.substring(1)));
  }

  static boolean isAdversative(String form) {
    return ADVERSATIVES.contains(form);
  }

  /** A document or account that the speaker chose: في بيان، عبر حسابه. */
  static boolean isMedium(String form) {
    return MEDIA.contains(form);
  }

  /** Says whether a form is a finite verb: قال، يقول. */
  static boolean isFinite(CueForm form) {
    return form.tense() == CueForm.Tense.PAST || form.tense() == CueForm.Tense.PRESENT;
  }

  /**
   * Returns the strongest reading of a token as a verb of saying or a participle, null when none.
   */
  static @Nullable CueForm speech(ArabicView view, int token) {
    CueForm form = view.word(token).speech();
    if (form == null && answers(view, token)) {
      return answer(view);
    }
    if (form != null && form.object() && view.lastLetter(token) == 'ة') {
      // وصفة is no «he described it»
      return null;
    }
    boolean adjective = form != null && form.tense() == CueForm.Tense.PARTICIPLE;
    return adjective && qualifies(view, token) ? null : form;
  }

  /** «ورد المسلحون بأنهم», «فرد عليه النوري: «…»»: not ورد nor فرد, where an answer follows. */
  private static boolean answers(ArabicView view, int token) {
    String form = view.form(token);
    if (!form.equals("ورد") && !form.equals("فرد")) {
      return false;
    }
    int next = token + 1;
    boolean aimed = view.form(next).startsWith("علي");
    boolean somebody = view.noun(next) != null || view.isNamed(next) || view.isSpeakerName(next);
    for (int i = next + 1; (aimed || somebody) && i < token + ANSWER; i++) {
      String word = view.form(i);
      if (view.isColon(i) || word.startsWith("بان") || isManner(word)) {
        return true;
      }
      if (view.isStop(i) || view.isComma(i) || word.equals("في")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isManner(String word) {
    return word.equals("قايلا") || word.equals("قايله") || word.equals("بالقول");
  }

  /** The verb رد, whose bare forms are other words more often. */
  private static @Nullable CueForm answer(ArabicView view) {
    for (CueForm form : view.lexicon().cues("رد")) {
      if (form.tense() == CueForm.Tense.PAST) {
        return form;
      }
    }
    return null;
  }

  /** «مصادر مطلعة», «مسؤول مطلع»: behind an indefinite noun a participle is its adjective. */
  private static boolean qualifies(ArabicView view, int token) {
    int noun = token - 1;
    String form = view.form(token);
    return noun >= 0
        && view.noun(noun) != null
        && !view.isDefinite(noun)
        && view.mention(noun) == null
        && !form.endsWith("ا")
        && form.charAt(0) != 'و';
  }

  /** Says whether a token is most likely a verb of saying: قال، وأكدت، مشيرا. */
  static boolean isSpeech(ArabicView view, int token) {
    CueForm form = speech(view, token);
    if (form == null || isArticled(view.form(token), form)) {
      return false;
    }
    return form.cue().strength() >= 0.4
        || (form.cue().strength() >= 0.1 && thatFollows(view, token + 1, form));
  }

  /** «التي أكدت أن», «الذي أشار إلى أن»: a verb with its complementiser right behind it. */
  static boolean bringsThat(ArabicView view, int verb) {
    CueForm form = speech(view, verb);
    return form != null && isFinite(form) && thatFollows(view, verb + 1, form);
  }

  /** A weak verb of saying is one when its complementiser stands right behind it: «كرر أنه». */
  static boolean thatFollows(ArabicView view, int next, CueForm form) {
    return view.isComplementiser(next)
        || (form.cue().prepositions().contains(view.form(next)) && view.isComplementiser(next + 1));
  }

  /**
   * Says whether a cue stands with the article, as a noun: المتحدث; not ألمح, whose root begins so.
   */
  static boolean isArticled(String form, CueForm cue) {
    boolean article = form.startsWith("ال") || form.startsWith("وال") || form.startsWith("بال");
    return article && !foldedLemma(cue.cue()).startsWith("ال");
  }

  /** Returns the lemma of a cue, folded. */
  static String foldedLemma(Cue cue) {
    String folded = LEMMAS.of(cue.lemma());
    return folded == null ? cue.lemma() : folded;
  }

  /**
   * An indefinite participle in the accusative, which hangs on the clause before it: مشيرا، مؤكدة.
   */
  static boolean isState(ArabicView view, int token) {
    CueForm form = speech(view, token);
    if (form == null || form.tense() != CueForm.Tense.PARTICIPLE) {
      return false;
    }
    String word = view.form(token);
    return !isArticled(word, form)
        && (word.endsWith("ا") || word.endsWith("ه") || word.endsWith("ين") || word.endsWith("ات"));
  }

  /** Says whether a clause of saying opens at {@code token}: وأضاف، مشيرا، فيما قال، لكنه أكد. */
  static boolean opens(ArabicView view, int token) {
    if (isSpeech(view, token)) {
      return true;
    }
    return isJoiner(view.form(token)) && isSpeech(view, token + 1);
  }

  /** A word that looks like a verb without the article: تدخلت, يرى. */
  static boolean looksVerbal(String form) {
    int length = form.length();
    boolean past = form.endsWith("ت") && !form.endsWith("ات") && length >= 4;
    boolean present = form.charAt(0) == 'ي' && length >= 4;
    return (past || present) && !form.startsWith("ال");
  }

  /** Words between a comma and a verb of saying: فيما، بينما، لكنه، كما، وقد، ثم، حيث. */
  static boolean isJoiner(String form) {
    return JOINERS.contains(form);
  }

  /** فيه، خلالها: a preposition with the pronoun that takes up the noun of a relative clause. */
  static boolean takesUp(String form) {
    return switch (form) {
      case "فيه",
          "فيها",
          "خلاله",
          "خلالها",
          "به",
          "بها",
          "عنه",
          "عنها",
          "عليه",
          "عليها",
          "منه",
          "منها" ->
          true;
      default -> false;
    };
  }

  /** له، معها، لديهم: a preposition that has its pronoun and takes no noun. */
  static boolean isPronominal(String form) {
    return switch (form) {
      case "له",
          "لها",
          "لهم",
          "معه",
          "معها",
          "معهم",
          "لديه",
          "لديها",
          "لديهم",
          "بينهم",
          "بينها",
          "اليه",
          "اليها",
          "اليهم",
          "عليهم",
          "عنهم",
          "فيهم",
          "منهم" ->
          true;
      default -> false;
    };
  }

  /** «بوقف»، «لإنهاء»: a word that begins with a preposition of the cue, bound to it. */
  static boolean isBoundTo(Cue cue, String word) {
    char first = word.charAt(0);
    return (first == 'ب' && cue.prepositions().contains("ب"))
        || (first == 'ل' && cue.prepositions().contains("ل"));
  }

  /** «كل من يثبت تقصيره», «كل من رأى الشاحنة»: whoever does so, nobody who was named. */
  static boolean isWhoever(ArabicView view, int token) {
    if (!view.form(token).equals("كل") || !view.form(token + 1).equals("من")) {
      return false;
    }
    CueForm saying = speech(view, token + 2);
    return (saying != null && isFinite(saying)) || view.classes(token + 2).isVerb();
  }

  /**
   * «طلب عدم ذكر اسمه», «رافضا الكشف عن هويته»: a name is kept back, nothing is said.
   *
   * @return the token behind the clause, -1 where none begins
   */
  static int behindKeptName(ArabicView view, int token) {
    CueForm form = speech(view, token);
    boolean keeps =
        form != null
            && switch (foldedLemma(form.cue())) {
              case "طلب", "رفض", "اشترط", "فضل" -> true;
              default -> false;
            };
    if (!keeps && !isRefusal(view.form(token))) {
      return -1;
    }
    for (int i = token + 1; i < token + KEPT; i++) {
      if (ArabicWords.isAnonymity(view.form(i))) {
        return i + 1;
      }
      if (!view.isWord(i) || view.isComplementiser(i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isRefusal(String form) {
    return switch (form) {
      case "رفض", "رفضت", "رافضا", "رافضه", "فضل", "فضلت", "مفضلا", "مشترطا", "مشترطه" -> true;
      default -> false;
    };
  }

  /** «مسؤول رفض كشف هويته»: what an unnamed source hides comes within a few words. */
  static boolean hidesName(ArabicView view, int from, int limit) {
    for (int i = from; i < Math.min(from + 6, limit); i++) {
      if (ArabicWords.isAnonymity(view.form(i))) {
        return true;
      }
    }
    return false;
  }
}
