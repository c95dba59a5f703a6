package org.isnad.statement;

import org.isnad.base.EntityType;
import org.isnad.base.Traits;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.SourceNoun;
import org.isnad.lexicon.WordClass;
import org.isnad.name.Mention;
import org.isnad.text.Clitics;
import org.isnad.text.Quotation;

/**
 * One walk over the tokens of a noun phrase; see {@link ArabicPhrases} for what it takes.
 *
 * <p>The scan itself takes what the lists and the signs tell: «الدكتور», «وزير», a known name,
 * «(داعش)». What a preposition or و adds is left to {@link ArabicPhraseLinks}, the words that no
 * list explains to {@link ArabicPhraseNames}.
 */
final class ArabicPhraseScan {

  /** No name in quotation marks has more words: حزب «العدالة والتنمية الجديد». */
  private static final int LONGEST_QUOTED = 4;

  /** A phrase that is all quotation is a name only when it is short: «حماس». */
  private static final int LONGEST_ALONE = 3;

  /** A bracket that explains a name closes before so many tokens: (واس). */
  private static final int BRACKET = 5;

  private final ArabicView view;
  private final ArabicNameWords words;
  private final ArabicPhraseDraft draft;
  private final ArabicPhraseNames names;
  private final ArabicPhraseLinks links;
  private final int limit;

  /** Nothing more belongs to the phrase. */
  private boolean stopped;

  ArabicPhraseScan(ArabicView view, int first, int limit) {
    this.view = view;
    this.words = new ArabicNameWords(view);
    this.draft = new ArabicPhraseDraft(first);
    this.names = new ArabicPhraseNames(view, words, draft);
    this.links = new ArabicPhraseLinks(view, words, draft, names);
    this.limit = limit;
  }

  NounPhrase run() {
    while (draft.at() < limit && !stopped && takes()) {
      // takes() moves on
    }
    int end = draft.at();
    while (end > draft.first() && !view.isWord(end - 1) && !isClosing(end - 1)) {
      end--;
    }
    return draft.until(end);
  }

  private boolean isClosing(int token) {
    return view.form(token).equals(")") || view.document().quotationOf(token) >= 0;
  }

  /** Takes the next token or tokens, or says no. */
  private boolean takes() {
    int i = draft.at();
    int quotation = view.quotationFrom(i);
    if (quotation >= 0) {
      return takesQuotedName(view.quotation(quotation));
    }
    return switch (view.form(i)) {
      case "(" -> takesBracket();
      case "/" -> view.isWord(i + 1) && draft.take();
      default -> view.isWord(i) ? takesWord() : takesNumber();
    };
  }

  private boolean takesNumber() {
    return view.isNumber(draft.at()) && !draft.isEmpty() && draft.take();
  }

  private boolean takesQuotedName(Quotation quotation) {
    int longest = draft.isEmpty() ? LONGEST_ALONE : LONGEST_QUOTED;
    if (view.words(quotation) > longest || !quotation.closed()) {
      return false;
    }
    if (draft.isEmpty() ? words.isCommonIn(quotation) : words.isActionIn(quotation)) {
      return false;
    }
    if (!draft.isNamed() && draft.head() == null) {
      draft.name(quotation.endToken());
    }
    draft.endConstruct();
    draft.complete(true);
    return draft.takeTo(quotation.endToken());
  }

  /** (داعش), (واس): a short bracket explains the name before it. */
  private boolean takesBracket() {
    int i = draft.at();
    if (draft.isEmpty()) {
      return false;
    }
    for (int close = i + 1; close < Math.min(limit, i + BRACKET); close++) {
      if (view.form(close).equals(")")) {
        String word = view.form(i + 1);
        boolean aside = ArabicWords.isTime(word) || ArabicWords.isPreposition(word);
        return !aside && draft.takeTo(close + 1);
      }
    }
    return false;
  }

  private boolean takesWord() {
    int i = draft.at();
    String form = view.form(i);
    boolean fromMe = form.equals("مني") && view.lastLetter(i) == 'ي';
    if (view.isComplementiser(i) || view.isRelative(i) || view.isTime(i) || fromMe) {
      return false;
    }
    if (view.isPreposition(i) && !names.isAli()) {
      return links.takesPreposition(form);
    }
    if (draft.isEmpty() && form.equals("كل") && view.form(i + 1).equals("من")) {
      draft.pointAt(i + 2);
      return draft.takeTo(i + 2);
    }
    if (draft.isEmpty() && points(form, i + 1)) {
      draft.pointAt(i + 1);
      return draft.take();
    }
    if (isParticle(form) || (form.startsWith("فال") && !draft.isEmpty())) {
      // «وبحسب المصدر فالعمل مستمر»: a clause begins
      return false;
    }
    if (view.honorific(i) > 0) {
      return takesHonorific(view.honorific(i));
    }
    if (links.isCoordinated(form)) {
      return links.takesCoordinated(form);
    }
    SourceNoun noun = view.noun(i);
    if (noun != null && !isNoTitle(form)) {
      return takesNoun(form, noun);
    }
    Mention mention = view.mention(i);
    return mention == null ? takesUnlisted(form) : takesMention(form, mention);
  }

  /** «هذا الوزير», «نفس المصدر», «أغلب دول الوادي»: the noun comes behind. */
  private boolean points(String form, int next) {
    return ArabicNameWords.isDemonstrative(form)
        ? view.isDefinite(next)
        : ArabicNameWords.isWhole(form) && (view.isDefinite(next) || view.noun(next) != null);
  }

  /** ورغم, لكن: nothing goes on over them; but «بعض المسؤولين» begins with one. */
  private boolean isParticle(String form) {
    boolean quantity = draft.isEmpty() && view.noun(draft.at()) != null;
    return (view.endsPhrase(draft.at()) && !quantity) || words.isJoinedParticle(form);
  }

  /** A word that only looks like a source noun: a noun of action, or a second name. */
  private boolean isNoTitle(String form) {
    int i = draft.at();
    boolean action =
        !draft.isEmpty() && !draft.isConstruct() && view.classes(i).is(WordClass.ACTION);
    // «توماس باخ»: a word that the lists do not know, and that only looks like ب + أخ
    boolean name =
        draft.isBehindName() && startsWithPreposition(form) && !view.classes(i).isKnown();
    return action || name;
  }

  /** A word that is neither title nor known name: it is bound, or qualifies, or is a new name. */
  private boolean takesUnlisted(String form) {
    int i = draft.at();
    if (words.isSpeech(i) || words.isOwnSaying(i, draft.first())) {
      return false;
    }
    if (ArabicPhraseLinks.isBound(form)) {
      return links.takesBound(form);
    }
    if (isQualifier()) {
      draft.endConstruct();
      draft.complete(true);
      return draft.take();
    }
    return names.takes(form);
  }

  /** «الوزير الروسي», «وزارة الدفاع»: a word with the article goes on with the title. */
  private boolean isQualifier() {
    int i = draft.at();
    boolean another = draft.isComplete() && view.classes(i).is(WordClass.ACTION);
    boolean open = !draft.isNamed() || draft.nameEnd() < i;
    return view.isDefinite(i) && draft.isTitle() && !another && open && !names.isSurname();
  }

  private boolean startsWithPreposition(String form) {
    return Clitics.afterPreposition(form) != null && view.lexicon().sourceNoun(form) == null;
  }

  /** الدكتور, صاحب السمو الملكي الأمير: the name follows. */
  private boolean takesHonorific(int length) {
    int i = draft.at();
    if (draft.isNamed() && draft.nameEnd() < i && !draft.isTitle()) {
      return false;
    }
    draft.head(view.noun(i + length - 1));
    draft.endTitle();
    String last = view.form(i + length - 1);
    boolean pronoun = (last.endsWith("ه") || last.endsWith("هم")) && !last.startsWith("ال");
    // معاليه، سموه: the pronoun stands for the name
    stopped = length == 1 && pronoun && last.length() > 3 && ArabicNameWords.isAddress(last);
    return draft.takeTo(Math.min(limit, i + length));
  }

  private boolean takesNoun(String form, SourceNoun noun) {
    if (draft.isBehindName() && noun.traits().plurality() == Traits.Plurality.PLURAL) {
      // «دعا فلان رؤساء الكتل»: those spoken to
      return false;
    }
    if (startsWithPreposition(form) && !draft.isEmpty() && words.isAddressee(noun)) {
      return false;
    }
    draft.head(noun);
    int i = draft.at();
    // «جهات سياسية»: an adjective of the noun before it, though a politician is called so as well
    boolean qualifies = i > draft.headToken() && view.classes(i).is(WordClass.ADJECTIVE);
    draft.title(!qualifies && !view.isDefinite(i));
    draft.complete(draft.isComplete() || view.isDefinite(i));
    return draft.take();
  }

  private boolean takesMention(String form, Mention mention) {
    int i = draft.at();
    boolean person = mention.type() == EntityType.PERSON;
    boolean bound = !draft.isEmpty() && ArabicPhraseLinks.isBound(form);
    if ((bound && mention.type() == EntityType.OUTLET)
        || (person && isBehindPerson())
        || isLandBehindName(mention)) {
      return false;
    }
    boolean name = (person || draft.head() == null) && !mention.demonym();
    if (name && (!draft.isNamed() || draft.isBehindName())) {
      draft.name(mention.endToken());
    }
    if (name) {
      draft.endTitle();
    } else {
      draft.title(false);
    }
    draft.complete(true);
    return draft.takeTo(Math.max(i + 1, Math.min(mention.endToken(), limit)));
  }

  /**
   * «حث الرئيس سالم النوري بريطانيا على», «دعا المسؤول الإيراني الرياض إلى»: a land or a capital is
   * no part of the naming that is whole before it.
   */
  private boolean isLandBehindName(Mention mention) {
    boolean land = mention.type() == EntityType.COUNTRY;
    boolean place = land || mention.type() == EntityType.PLACE;
    boolean named = land && draft.isNamed() && draft.isBehindName();
    // السعودية is an adjective as well
    boolean adjective = view.form(draft.at()).endsWith("يه");
    boolean titled = place && !adjective && draft.head() != null && isQualified(draft.at() - 1);
    return (named || titled) && !mention.demonym() && !isBoundName(view, draft.at());
  }

  /** بفرنسا، لفرنسا; but بريطانيا begins so by itself. */
  static boolean isBoundName(ArabicView view, int token) {
    String form = view.form(token);
    return ArabicPhraseLinks.isBound(form)
        && view.lexicon().word(form.substring(1)).classes().isKnown();
  }

  /** الإيراني، السابق: an adjective with the article, behind which no noun belongs to the title. */
  private boolean isQualified(int token) {
    Mention mention = view.mention(token);
    boolean nationality = mention != null && mention.demonym();
    return token > draft.headToken()
        && view.isDefinite(token)
        && (nationality || view.classes(token).is(WordClass.ADJECTIVE));
  }

  /** «لقاء فلان بفلان»: two known people side by side are two. */
  private boolean isBehindPerson() {
    return draft.isNamed()
        && draft.isBehindName()
        && !draft.isEmpty()
        && view.isKnown(draft.at() - 1, EntityType.PERSON);
  }
}
