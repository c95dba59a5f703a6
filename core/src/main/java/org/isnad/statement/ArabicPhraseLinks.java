package org.isnad.statement;

import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.SourceNoun;
import org.isnad.lexicon.WordClass;

/**
 * What ties more words to a noun phrase: في and من, a bound ب or ل, and و.
 *
 * <p>«مسؤول في وزارة الدفاع», «المتحدث باسم الحكومة» and «الوزير ونائبه» go on over theirs; «الوزير
 * في مؤتمر صحفي», «الوزير للصحفيين» and «الوزير وزار» end before them.
 */
final class ArabicPhraseLinks {

  private final ArabicView view;
  private final ArabicNameWords words;
  private final ArabicPhraseDraft draft;
  private final ArabicPhraseNames names;

  /**
   * @param view the text
   * @param words what a word can be
   * @param draft the phrase as far as it has been read
   * @param names takes what only looks bound: بدر, ليلى
   */
  ArabicPhraseLinks(
      ArabicView view, ArabicNameWords words, ArabicPhraseDraft draft, ArabicPhraseNames names) {
    this.view = view;
    this.words = words;
    this.draft = draft;
    this.names = names;
  }

  /** في, من after an indefinite head and before a body or a place. */
  boolean takesPreposition(String form) {
    if (!reaches(form) || draft.head() == null || draft.isNamed() || draft.isEmpty()) {
      return false;
    }
    boolean indefinite = !view.isDefinite(draft.headToken());
    int next = draft.at() + 1;
    if ((!indefinite && !form.equals("في")) || ArabicWords.isOccasion(view.form(next))) {
      return false;
    }
    boolean place = isBody(next) || view.mention(next) != null;
    boolean unit = indefinite && isUnit(next);
    if (place || unit) {
      draft.title(place);
      return draft.takeTo(next + 1);
    }
    if (indefinite && isOwned(next)) {
      // مصدر في دائرة الآثار
      draft.title(draft.isConstruct());
      draft.complete(true);
      return draft.takeTo(next + 2);
    }
    return false;
  }

  private static boolean reaches(String form) {
    return form.equals("في") || form.equals("من") || form.equals("لدي") || form.equals("داخل");
  }

  private boolean isBody(int token) {
    SourceNoun noun = view.noun(token);
    return noun != null && noun.kind() == SourceNoun.Kind.BODY;
  }

  /** «مسؤول في الدفاع المدني»: a definite word, and no time. */
  private boolean isUnit(int token) {
    return view.isWord(token) && view.isDefinite(token) && !view.isTime(token);
  }

  /** «دائرة الآثار»: a noun that a definite one completes. */
  private boolean isOwned(int token) {
    return view.isWord(token) && view.isDefinite(token + 1) && !words.isSpeech(token);
  }

  /** ونائبه, ووزارة: و on a word, and no name that begins with و. */
  boolean isCoordinated(String form) {
    return !draft.isEmpty()
        && form.length() > 3
        && form.charAt(0) == 'و'
        && view.lexicon().sourceNoun(form) == null
        && !words.isNameWord(form)
        && !words.isFiliation(draft.at() - 1);
  }

  /** «الوزير ونائبه», «إيران وألمانيا», «الشؤون السياسية والأمنية». */
  boolean takesCoordinated(String form) {
    int i = draft.at();
    boolean source = view.noun(i) != null || view.mention(i) != null;
    boolean qualifies = form.startsWith("ال", 1) && !draft.isNamed() && draft.head() != null;
    if (words.isSpeech(i) || !(source || qualifies)) {
      return false;
    }
    draft.endConstruct();
    return draft.take();
  }

  /** باسم, للأمم: ب or ل that may be a preposition. */
  static boolean isBound(String form) {
    return form.length() > 3 && (form.charAt(0) == 'ب' || form.charAt(0) == 'ل');
  }

  /** باسم، للأمم، بوزارة: bound prepositions before what a source can belong to. */
  boolean takesBound(String form) {
    if (draft.isEmpty()) {
      return names.takes(form);
    }
    if (form.startsWith("باسمه") || form.startsWith("باسمها")) {
      return false;
    }
    if (form.equals("باسم") || form.equals("بلسان") || form.equals("لشوون")) {
      draft.title(true);
      return draft.take();
    }
    boolean article = form.startsWith("بال") || form.startsWith("لل");
    return article ? takesDefinite(form) : names.takes(form);
  }

  /** «الأمين العام للأمم المتحدة»; but not «للصحفيين», and not «بالقول». */
  private boolean takesDefinite(String form) {
    int i = draft.at();
    boolean action = view.classes(i).is(WordClass.ACTION) && !draft.isBody();
    boolean press = ArabicWords.isPress(form.substring(form.startsWith("لل") ? 2 : 3));
    if (words.isSaying(i) || action || press || draft.isNamed()) {
      return false;
    }
    draft.title(false);
    return draft.take();
  }
}
