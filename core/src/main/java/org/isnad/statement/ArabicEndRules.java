package org.isnad.statement;

import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Phrase;
import org.isnad.text.Quotation;

/**
 * What the rules of the language say of the places where one reported content could end.
 *
 * <p>They end an indirect content at
 *
 * <ul>
 *   <li>the full stop, outside any quotation: «… إن بلاده لن تشارك.»
 *   <li>a participle of saying that hangs on the same subject: «… لن تشارك، مشيرا إلى …»
 *   <li>a verb of saying behind a comma or a bound conjunction, with a content of its own: «… لن
 *       تشارك، وأضاف أن …»
 *   <li>a phrase of accord: «… لن تشارك، بحسب وكالة الأنباء»
 *   <li>«وذلك» with the circumstances of the saying, and «في إشارة إلى» with the writer's gloss
 * </ul>
 */
final class ArabicEndRules implements ArabicEnds.Rules {

  private final ArabicView view;
  private final ArabicAccords accords;
  private final int first;
  private final boolean clause;

  /**
   * @param view the text
   * @param accords its phrases of accord
   * @param first the first token of the content
   * @param clause whether the content is a clause: «أن بلاده تشارك», not «تعزيز الأمن»
   */
  ArabicEndRules(ArabicView view, ArabicAccords accords, int first, boolean clause) {
    this.view = view;
    this.accords = accords;
    this.first = first;
    this.clause = clause;
  }

  @Override
  public boolean ends(int token) {
    return closes(token) || endsClause(token) || (!clause && opensClause(token));
  }

  /** A full stop, but behind a colon; «على حد قوله»; a quotation that ends in a stop. */
  @Override
  public boolean closes(int token) {
    boolean stop = view.isStop(token) && !isEllipsis(token) && !view.isColon(first - 1);
    ArabicAccords.Accord accord = accords.at(token);
    return stop
        || (accord != null && accord.phrase().objectIs() == Phrase.Role.PRONOUN)
        || (isBehindStop(token) && !view.isComma(token))
        || (view.isComma(token) && givesOver(token + 1));
  }

  /**
   * «…، فيما رأى آخرون أن …», «…، لكنه أكد أن …», «…، مشيرا إلى أن …»: another saying begins, by
   * somebody else or by the same.
   */
  private boolean givesOver(int token) {
    int verb = behindJoiner(token);
    CueForm speech = ArabicClauses.speech(view, verb);
    if (speech == null
        || view.document().quotationOf(token) != view.document().quotationOf(first)) {
      return false;
    }
    if (verb == token) {
      return ArabicClauses.isState(view, verb)
          && speech.cue().strength() >= 0.3
          && ArabicClauses.thatFollows(view, verb + 1, speech);
    }
    return ArabicClauses.isFinite(speech) && speech.cue().strength() >= 0.2 && bringsContent(verb);
  }

  /** Behind فيما، في حين، لكنه and a particle of tense or negation. */
  private int behindJoiner(int token) {
    int next =
        switch (view.form(token)) {
          case "فيما", "بينما", "وفيما", "وبينما", "لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها" ->
              token + 1;
          case "في" -> view.form(token + 1).equals("حين") ? token + 2 : token;
          default -> token;
        };
    boolean particle = next > token && view.lexicon().isNegator(view.form(next));
    return particle ? next + 1 : next;
  }

  /** «… «لن نشارك.» |»: a quotation inside the content has ended with its sentence. */
  private boolean isBehindStop(int token) {
    int q = token == 0 ? -1 : view.document().quotationOf(token - 1);
    if (q < 0) {
      return false;
    }
    Quotation quotation = view.quotation(q);
    return quotation.endToken() == token
        && quotation.firstToken() >= first
        && view.endsInStop(quotation);
  }

  @Override
  public int after(int token) {
    int q = view.quotationFrom(token);
    return q >= 0 ? view.quotation(q).endToken() : token + 1;
  }

  /**
   * A reported noun phrase ends at a comma before a new clause: «بتعزيز الأمن، لكن …», «تأجيل
   * اللقاء، وتدخلت الشرطة».
   */
  private boolean opensClause(int comma) {
    if (!view.isComma(comma)) {
      return false;
    }
    String next = view.form(comma + 1);
    return switch (next) {
      case "لكن",
          "ولكن",
          "حيث",
          "مما",
          "ما",
          "بينما",
          "فيما",
          "وذلك",
          "خاصه",
          "خصوصا",
          "كما",
          "وقد",
          "اذ",
          "غير",
          "الا",
          "وكان",
          "وكانت" ->
          true;
      default ->
          next.length() > 4
              && next.charAt(0) == 'و'
              && ArabicClauses.looksVerbal(next.substring(1));
    };
  }

  /** A stop, a comma before a new clause, or a second saying with a content of its own. */
  private boolean endsClause(int i) {
    if (view.isStop(i) && !isEllipsis(i)) {
      return true;
    }
    if (view.isComma(i)) {
      return endsAtComma(i + 1);
    }
    if (i <= first + 1 || !view.isWord(i)) {
      return false;
    }
    if (ArabicClauses.isState(view, i) && view.form(i).endsWith("ا") && bringsContent(i)) {
      return true;
    }
    boolean joined =
        ArabicClauses.isJoiner(view.form(i))
            && ArabicClauses.isSpeech(view, i + 1)
            && bringsContent(i + 1);
    return joined || accords.startsAt(i) || (isConjoined(i) && bringsContent(i));
  }

  /** Two dots or three go on in an Arabic paper where another writes a comma. */
  private boolean isEllipsis(int i) {
    String form = view.form(i);
    return (form.startsWith("..") || form.equals("…"))
        && view.isWord(i + 1)
        && !ArabicClauses.opens(view, i + 1);
  }

  private boolean endsAtComma(int next) {
    if (ArabicClauses.isState(view, next)) {
      return true;
    }
    if (ArabicClauses.isSpeech(view, next)
        || (ArabicClauses.isJoiner(view.form(next)) && ArabicClauses.isSpeech(view, next + 1))) {
      return bringsContent(ArabicClauses.isSpeech(view, next) ? next : next + 1);
    }
    String form = view.form(next);
    String after = view.form(next + 1);
    boolean gloss =
        (form.equals("في") && (ArabicWords.isGloss(after) || ArabicClauses.isMedium(after)))
            || ((form.equals("في") || form.equals("خلال")) && isSaying(after));
    boolean circumstance =
        (form.equals("وذلك")
                && (ArabicWords.isOccasion(view.form(next + 2))
                    || ArabicClauses.isMedium(view.form(next + 2))))
            || (form.equals("جاء") && isThat(next + 1));
    boolean comment =
        (form.equals("وهو") || form.equals("وهي") || form.equals("الامر"))
            && (after.equals("ما") || after.equals("الذي"));
    if (gloss || circumstance || comment) {
      return true;
    }
    boolean contrast =
        form.equals("فيما")
            || form.equals("بينما")
            || form.equals("لكن")
            || form.equals("ولكن")
            || form.equals("غير")
            || form.equals("الا");
    return accords.startsAt(next) || (contrast && speechFollows(next + 1, 8));
  }

  /** تصريح، حديث: «…، في تصريح لوكالة الأنباء» is where it was said, and no part of it. */
  private static boolean isSaying(String form) {
    return switch (form) {
      case "تصريح", "تصريحات", "حديث", "مقابله", "موتمر", "حوار", "كلمه", "اتصال", "لقاء" -> true;
      default -> false;
    };
  }

  private boolean isThat(int token) {
    return view.form(token).equals("ذلك");
  }

  private boolean speechFollows(int from, int reach) {
    for (int i = from; i < Math.min(from + reach, view.document().size()); i++) {
      if (view.isStop(i) || view.isComma(i)) {
        return false;
      }
      if (ArabicClauses.isSpeech(view, i)) {
        return bringsContent(i);
      }
    }
    return false;
  }

  /** وأضاف: a verb of saying behind a bound conjunction of its own. */
  private boolean isConjoined(int i) {
    CueForm speech = ArabicClauses.speech(view, i);
    return speech != null
        && speech.cue().strength() >= 0.4
        && view.form(i).charAt(0) == 'و'
        && speech.cue().lemma().charAt(0) != 'و';
  }

  /** Says whether a cue at {@code token} soon brings a content that nobody could overlook. */
  private boolean bringsContent(int token) {
    CueForm speech = ArabicClauses.speech(view, token);
    if (speech == null) {
      return false;
    }
    int end = Math.min(token + 30, view.document().size());
    for (int i = token + 1; i < end; i++) {
      if (view.isStop(i)) {
        return false;
      }
      boolean asks = view.form(i).equals("عما");
      if (asks || view.isComplementiser(i) || view.isColon(i) || view.quotationFrom(i) >= 0) {
        return true;
      }
      String form = view.form(i);
      boolean bound =
          form.length() > 3
              && form.charAt(0) == 'ب'
              && speech.cue().prepositions().contains("ب")
              && !ArabicWords.isTime(form);
      if (bound || speech.cue().prepositions().contains(form)) {
        return true;
      }
      if (i > token + 1 && ArabicClauses.isSpeech(view, i)) {
        return false;
      }
    }
    return speech.tense() == CueForm.Tense.PARTICIPLE;
  }
}
