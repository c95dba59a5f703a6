package org.isnad.statement;

import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.SourceNoun;
import org.isnad.lexicon.WordClass;
import org.isnad.lexicon.WordClasses;

/**
 * What a word that no list explains is to the phrase it stands in.
 *
 * <p>Behind «الوزير» it is the name: «سامي». Behind «شركة» it belongs to the firm: «أرامكو». A word
 * that nobody is called by describes («مصدر أمني», «هدفنا») or ends the phrase, as does a noun of
 * action behind a name: «فلان التزام بلاده».
 */
final class ArabicPhraseNames {

  private final ArabicView view;
  private final ArabicNameWords words;
  private final ArabicPhraseDraft draft;

  ArabicPhraseNames(ArabicView view, ArabicNameWords words, ArabicPhraseDraft draft) {
    this.view = view;
    this.words = words;
    this.draft = draft;
  }

  /** Takes the word at hand, or says that the phrase ends before it. */
  boolean takes(String form) {
    if (draft.isEmpty() ? !opens(form) : !goesOn(form)) {
      return false;
    }
    int i = draft.at();
    if (view.classes(i).isNoName() && !view.isSpeakerName(i)) {
      return takesCommon(form);
    }
    if (ArabicTraits.isCollective(draft.head())) {
      return !draft.isComplete() && !endsName(form) && draft.take();
    }
    return draft.isNamed() ? takesMoreOfName(form) : takesFirstOfName(form);
  }

  /** No mark, no تنوين, no العلاقات, no وزيارته opens the naming of a source. */
  private boolean opens(String form) {
    int i = draft.at();
    if (form.length() < 2 || view.hasTanwin(i)) {
      return false;
    }
    boolean possessed = form.endsWith("ه") && form.charAt(0) == 'و' && form.length() > 4;
    return !(view.isDefinite(i) && words.isAbstract(form))
        && !(possessed && !words.isNameWord(form));
  }

  /** «ختم الوزير بتأكيد»: ب on a noun of action tells how. */
  private boolean goesOn(String form) {
    int i = draft.at();
    boolean oblique = form.charAt(0) == 'ب' && words.isActionUnder(form) && view.mention(i) == null;
    return !view.hasTanwin(i) && !oblique;
  }

  private boolean takesFirstOfName(String form) {
    boolean owned = draft.isConstruct() && draft.isBody();
    if (ArabicWords.isAction(form) && !draft.isEmpty() && !owned) {
      return false;
    }
    if (draft.isConstruct()) {
      // شركة أرامكو: what follows a noun without the article belongs to it
      draft.title(false);
      return draft.take();
    }
    return takeName();
  }

  private boolean takesMoreOfName(String form) {
    return draft.nameEnd() >= draft.at() && !endsName(form) && takeName();
  }

  private boolean takeName() {
    draft.name(draft.at() + 1);
    draft.endTitle();
    return draft.take();
  }

  private boolean endsName(String form) {
    return ArabicWords.isAction(form) || words.isVerb(draft.at(), draft.nameFirst());
  }

  /**
   * A word that nobody is called by: «هدفنا», «مصدر أمني». It opens a description, belongs to a
   * noun without the article, or qualifies one; behind a complete phrase or a name it belongs to
   * something else.
   */
  private boolean takesCommon(String form) {
    int i = draft.at();
    if (isSurnameLike()) {
      // «سامي الأزرق»: a given name by itself asks for another
      draft.name(i + 1);
      return draft.take();
    }
    if (!view.classes(i).isCommon() || draft.isNamed()) {
      return false;
    }
    if (draft.isEmpty() || (i == draft.first() + 1 && i == draft.headToken())) {
      draft.title(!view.isDefinite(i));
      draft.complete(view.isDefinite(i));
      return draft.take();
    }
    return takesDescription(form);
  }

  /** «مصدر أمني», «رئيس تحرير»: an adjective of the head, or what the noun before it owns. */
  private boolean takesDescription(String form) {
    int i = draft.at();
    WordClasses classes = view.classes(i);
    boolean qualifies =
        classes.can(WordClass.ADJECTIVE)
            && view.isDefinite(draft.headToken()) == view.isDefinite(i);
    boolean action = classes.is(WordClass.ACTION) && draft.head() != null && !draft.isBody();
    if (!qualifies && (action || !draft.isConstruct())) {
      return false;
    }
    boolean owns = draft.isConstruct() && !qualifies && !view.isDefinite(i);
    draft.title(owns && !form.endsWith("ها"));
    return draft.take();
  }

  private boolean isSurnameLike() {
    int i = draft.at();
    int given = draft.nameFirst();
    return draft.isNamed()
        && draft.isBehindName()
        && i == given + 1
        && view.isDefinite(i)
        && view.form(i).startsWith("ال")
        && !view.isDefinite(given)
        && view.classes(i).is(WordClass.ADJECTIVE)
        && view.classes(given).can(WordClass.PERSON)
        && !ArabicWords.isAdjective(view.form(i));
  }

  /**
   * الرئيس السيسي, الوزير الجبير: behind a title of one definite word, what is neither adjective
   * nor nationality is the name.
   */
  boolean isSurname() {
    int i = draft.at();
    SourceNoun head = draft.head();
    return i == draft.headToken() + 1
        && view.isDefinite(draft.headToken())
        && head != null
        && (head.kind() == SourceNoun.Kind.ROLE || head.kind() == SourceNoun.Kind.PERSON)
        && !ArabicWords.isAdjective(view.form(i))
        && !view.isNisba(i);
  }

  /** «محمد علي النقي», «المدير علي المسعود»: the name that is spelt like the preposition على. */
  boolean isAli() {
    boolean afterTitle = draft.isTitle() && !draft.isConstruct() && !draft.isNamed();
    return !draft.isEmpty() && words.isAli(draft.at()) && (draft.isBehindName() || afterTitle);
  }
}
