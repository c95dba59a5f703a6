package org.isnad.statement;

import org.isnad.lexicon.Cue;
import org.isnad.lexicon.WordClass;

/**
 * What the walk behind a cue passes over: adjuncts and relative clauses.
 *
 * <p>«قال الوزير، الذي زار الوادي، في مؤتمر صحفي خلال لقائه السكان إن …»: the visit, the occasion
 * and the people met stand between the verb and its content, and none of them speaks. Each method
 * takes the first token of such a part and returns the token behind it. A medium («عبر حسابه») or
 * an outlet («لقناة الوادي») that the adjunct names is noted as a relay.
 */
final class ArabicFieldAdjuncts {

  private final ArabicView view;
  private final ArabicPhrases phrases;
  private final ArabicOutlets outlets;
  private final ArabicFieldSource source;
  private final Cue cue;
  private final int limit;

  /**
   * @param field the grammar that is asked
   * @param source where relays are noted
   * @param cue what the field belongs to
   * @param limit no adjunct goes further
   */
  ArabicFieldAdjuncts(ArabicField field, ArabicFieldSource source, Cue cue, int limit) {
    this.view = field.view();
    this.phrases = field.phrases();
    this.outlets = field.outlets();
    this.source = source;
    this.cue = cue;
    this.limit = limit;
  }

  /** A relative clause runs to the next comma, complementiser, colon or quotation. */
  int passClause(int relative) {
    int i = relative + 1;
    while (i < limit && !endsClause(i)) {
      i++;
    }
    return i;
  }

  private boolean endsClause(int token) {
    return view.isComma(token)
        || view.isStop(token)
        || view.isComplementiser(token)
        || view.isColon(token)
        || opensSpeech(token)
        || ArabicClauses.bringsThat(view, token)
        || cue.prepositions().contains(view.form(token));
  }

  /** A quotation that is more than a name: «الذي عالج الكلبة «فينيت»» goes on over it. */
  private boolean opensSpeech(int token) {
    int q = view.quotationFrom(token);
    return q >= 0 && (view.words(view.quotation(q)) > 2 || view.isColon(token - 1));
  }

  /** في بيان, عبر حسابه, في مؤتمر صحفي: the preposition and its noun phrase are passed over. */
  int pass(int preposition) {
    int next = preposition + 1;
    String word = view.form(preposition);
    if (isThrough(word) && ArabicClauses.isMedium(view.form(next))) {
      return source.relayWord(next);
    }
    if (isTowards(word, next)) {
      return outlets.startsAt(next) ? source.relay(next) : next;
    }
    if (ArabicClauses.takesUp(word) || ArabicClauses.isPronominal(word)) {
      return next;
    }
    // the preposition's own noun can be no subject
    boolean owns = next < limit && view.isWord(next) && !view.isComplementiser(next);
    return owns ? passObject(next) : next;
  }

  private static boolean isThrough(String word) {
    return word.equals("في") || word.equals("عبر") || word.equals("علي");
  }

  /** ل and إلى lead to those addressed; مع does so before an outlet: «في حديث مع قناة الوادي». */
  private boolean isTowards(String word, int next) {
    return word.equals("ل") || word.equals("الي") || (word.equals("مع") && outlets.startsAt(next));
  }

  /**
   * «لدى استقباله محافظ البلدة», «خلال لقائه الوزير»: whom the noun of action hits is no subject.
   */
  private int passObject(int action) {
    int next = action + 1;
    if (!isHisAction(action) || next >= limit || !view.isWord(next)) {
      return next;
    }
    int from = view.form(next).equals("مع") ? next + 1 : next;
    boolean person = view.noun(from) != null || view.isNamed(from) || view.isHonorific(from);
    return person ? Math.max(next, phrases.at(from, limit).end()) : next;
  }

  /** استقباله، لقائها: a noun of action with the pronoun of the one who acts. */
  private boolean isHisAction(int token) {
    String word = view.form(token);
    boolean owned = word.endsWith("ه") && view.lastLetter(token) == 'ه';
    boolean his = owned || word.endsWith("ها") || word.endsWith("هم");
    return his && view.classes(token).is(WordClass.ACTION);
  }
}
