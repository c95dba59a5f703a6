package org.isnad.statement;

import org.isnad.base.EntityType;
import org.isnad.base.Traits;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.SourceNoun;
import org.isnad.lexicon.WordClass;
import org.isnad.lexicon.WordClasses;
import org.isnad.text.Clitics;
import org.isnad.text.Quotation;
import org.jspecify.annotations.Nullable;

/** One walk over the tokens of a noun phrase; see {@link ArabicPhrases} for what it takes. */
final class ArabicPhraseScan {

  private final ArabicView view;
  private final ArabicNameWords names;
  private final int first;
  private final int limit;
  private int i;
  private int nameFirst = -1;
  private int nameEnd = -1;
  private @Nullable SourceNoun head;
  private int headToken;

  /** The last word was a noun without the article, which owns the next. */
  private boolean construct;

  /** The last word belonged to a title, which words with the article may go on to qualify. */
  private boolean title;

  /** A body that a definite word or a known name has completed: الشرطة، تنظيم داعش. */
  private boolean complete;

  /** Nothing more belongs to the phrase. */
  private boolean stopped;

  ArabicPhraseScan(ArabicView view, int first, int limit) {
    this.view = view;
    this.names = new ArabicNameWords(view);
    this.first = first;
    this.limit = limit;
    this.i = first;
    this.headToken = first;
  }

  NounPhrase run() {
    while (i < limit && !stopped && takes()) {
      // takes() moves on
    }
    int end = i;
    while (end > first && !view.isWord(end - 1) && !isClosing(end - 1)) {
      end--;
    }
    boolean named = nameFirst >= 0 && nameFirst < end && !ArabicTraits.isCollective(head);
    return new NounPhrase(
        first,
        end,
        named ? nameFirst : first,
        named ? Math.min(nameEnd, end) : first,
        head,
        headToken);
  }

  private boolean isClosing(int token) {
    String form = view.form(token);
    return form.equals(")") || view.document().quotationOf(token) >= 0;
  }

  /** Takes the next token or tokens, or says no. */
  private boolean takes() {
    int quotation = view.quotationFrom(i);
    if (quotation >= 0) {
      return takesQuotedName(view.quotation(quotation));
    }
    if (view.form(i).equals("(")) {
      return takesBracket();
    }
    if (view.form(i).equals("/")) {
      return takesApart();
    }
    if (!view.isWord(i)) {
      return view.isNumber(i) && i > first && take();
    }
    return takesWord();
  }

  private boolean takesQuotedName(Quotation quotation) {
    if (view.words(quotation) > 4 || !quotation.closed()) {
      return false;
    }
    if (i == first && !startsName(quotation)) {
      return false;
    }
    if (i > first && names.isActionIn(quotation)) {
      return false;
    }
    if (nameFirst < 0 && head == null) {
      nameFirst = i;
      nameEnd = quotation.endToken();
    }
    i = quotation.endToken();
    construct = false;
    complete = true;
    return true;
  }

  /** A phrase that is all quotation is a name only when it is short: «حماس». */
  private boolean startsName(Quotation quotation) {
    return view.words(quotation) <= 3;
  }

  /** (داعش), (واس): a short bracket explains the name before it. */
  private boolean takesBracket() {
    if (i == first) {
      return false;
    }
    for (int j = i + 1; j < Math.min(limit, i + 5); j++) {
      if (view.form(j).equals(")")) {
        if (ArabicWords.isTime(view.form(i + 1)) || ArabicWords.isPreposition(view.form(i + 1))) {
          return false;
        }
        i = j + 1;
        return true;
      }
    }
    return false;
  }

  private boolean takesApart() {
    if (view.isWord(i + 1) && view.form(i).equals("/")) {
      i++;
      return true;
    }
    return false;
  }

  private boolean takesWord() {
    String form = view.form(i);
    if (view.isComplementiser(i) || view.isRelative(i) || ArabicWords.isTime(form)) {
      return false;
    }
    if (ArabicWords.isPreposition(form) && !isNameAli()) {
      return takesPreposition(form);
    }
    if (i == first && ArabicNameWords.isDemonstrative(form) && view.isDefinite(i + 1)) {
      headToken = i + 1;
      return take();
    }
    boolean quantity = i == first && view.noun(i) != null;
    if ((ArabicWords.endsPhrase(form) && !quantity) || names.isJoinedParticle(form)) {
      return false;
    }
    int honorific = view.honorific(i);
    if (honorific > 0) {
      return takeHonorific(honorific);
    }
    SourceNoun noun = view.noun(i);
    if (i > first && isCoordinated(form) && !names.isFiliation(i - 1)) {
      return takesCoordinated(form, noun);
    }
    boolean action = i > first && !construct && view.classes(i).is(WordClass.ACTION);
    // «توماس باخ»: a word that the lists do not know, and that only looks like ب + أخ
    boolean name = nameEnd == i && startsWithPreposition(form) && !view.classes(i).isKnown();
    if (noun != null && !action && !name) {
      return takesNoun(form, noun);
    }
    if (view.mention(i) != null) {
      return takesMention(form);
    }
    if (names.isSpeech(i) || names.isOwnSaying(i, first)) {
      return false;
    }
    if (isBound(form)) {
      return takesBound(form);
    }
    boolean another = complete && view.classes(i).is(WordClass.ACTION);
    if (view.isDefinite(i) && title && !another && (nameFirst < 0 || nameEnd < i) && !isSurname()) {
      construct = false;
      complete = true;
      return take();
    }
    return takesName(form);
  }

  private boolean takesNoun(String form, SourceNoun noun) {
    if (nameEnd == i && noun.traits().plurality() == Traits.Plurality.PLURAL) {
      // «دعا فلان رؤساء الكتل»: those spoken to
      return false;
    }
    if (startsWithPreposition(form) && i > first && names.isAddressee(noun)) {
      return false;
    }
    return takeTitle(noun);
  }

  private boolean startsWithPreposition(String form) {
    return Clitics.afterPreposition(form) != null && view.lexicon().sourceNoun(form) == null;
  }

  /** الدكتور, صاحب السمو الملكي الأمير: the name follows. */
  private boolean takeHonorific(int words) {
    if (nameFirst >= 0 && nameEnd < i && !title) {
      return false;
    }
    if (head == null && nameFirst < 0) {
      head = view.noun(i + words - 1);
      headToken = i;
    }
    String last = view.form(i + words - 1);
    i = Math.min(limit, i + words);
    if (words == 1 && (last.endsWith("ه") || last.endsWith("هم")) && !last.startsWith("ال")) {
      // معاليه، سموه: the pronoun stands for the name
      stopped = last.length() > 3 && ArabicNameWords.isAddress(last);
    }
    construct = false;
    title = false;
    return true;
  }

  private boolean takeTitle(@Nullable SourceNoun noun) {
    if (noun != null && head == null && nameFirst < 0) {
      head = noun;
      headToken = i;
    }
    // «جهات سياسية»: an adjective of the noun before it, though a politician is called so as well
    boolean qualifies = i > headToken && view.classes(i).is(WordClass.ADJECTIVE);
    construct = noun != null && !qualifies && !view.isDefinite(i);
    title = true;
    complete |= view.isDefinite(i);
    return take();
  }

  private boolean takesMention(String form) {
    var mention = view.mention(i);
    if (mention == null) {
      return take();
    }
    if (i > first && isBound(form) && mention.type() == EntityType.OUTLET) {
      return false;
    }
    boolean known = i > first && view.isKnown(i - 1, EntityType.PERSON);
    if (nameFirst >= 0 && nameEnd == i && known && mention.type() == EntityType.PERSON) {
      // «لقاء فلان بفلان»: two known people side by side are two
      return false;
    }
    boolean name = (mention.type() == EntityType.PERSON || head == null) && !mention.demonym();
    if (name && nameFirst < 0) {
      nameFirst = i;
      nameEnd = mention.endToken();
    } else if (name && nameEnd == i) {
      nameEnd = mention.endToken();
    }
    construct = false;
    title = !name;
    complete = true;
    i = Math.max(i + 1, Math.min(mention.endToken(), limit));
    return true;
  }

  /** في, من after an indefinite head and before a body or a place. */
  private boolean takesPreposition(String form) {
    boolean reaches =
        form.equals("في") || form.equals("من") || form.equals("لدي") || form.equals("داخل");
    if (!reaches || head == null || nameFirst >= 0 || i == first) {
      return false;
    }
    boolean indefinite = !view.isDefinite(headToken);
    if (!indefinite && !form.equals("في")) {
      return false;
    }
    SourceNoun next = view.noun(i + 1);
    boolean place =
        (next != null && next.kind() == SourceNoun.Kind.BODY) || view.mention(i + 1) != null;
    boolean unit =
        view.isWord(i + 1)
            && view.isDefinite(i + 1)
            && indefinite
            && !ArabicWords.isTime(view.form(i + 1));
    boolean owned =
        indefinite && view.isWord(i + 1) && view.isDefinite(i + 2) && !names.isSpeech(i + 1);
    if (owned && !place && !unit && !ArabicWords.isOccasion(view.form(i + 1))) {
      // مصدر في دائرة الآثار
      i += 3;
      title = true;
      complete = true;
      return true;
    }
    if (!(place || unit) || ArabicWords.isOccasion(view.form(i + 1))) {
      return false;
    }
    i += 2;
    construct = place;
    title = true;
    return true;
  }

  private boolean isCoordinated(String form) {
    return form.length() > 3
        && form.charAt(0) == 'و'
        && view.lexicon().sourceNoun(form) == null
        && !names.isNameWord(form);
  }

  private boolean takesCoordinated(String form, @Nullable SourceNoun noun) {
    String rest = form.substring(1);
    if (names.isSpeech(i)) {
      return false;
    }
    boolean source = noun != null || view.mention(i) != null;
    boolean qualifies = rest.startsWith("ال") && nameFirst < 0 && head != null;
    if (!source && !qualifies) {
      return false;
    }
    construct = false;
    return take();
  }

  /** «محمد علي النقي», «المدير علي المسعود»: the name that is spelt like the preposition على. */
  private boolean isNameAli() {
    return i > first && names.isAli(i) && (nameEnd == i || (title && !construct && nameFirst < 0));
  }

  private boolean isBound(String form) {
    return form.length() > 3 && (form.charAt(0) == 'ب' || form.charAt(0) == 'ل');
  }

  /** باسم، للأمم، بوزارة: bound prepositions before what a source can belong to. */
  private boolean takesBound(String form) {
    if (i == first) {
      return takesName(form);
    }
    if (form.startsWith("باسمه") || form.startsWith("باسمها")) {
      return false;
    }
    if (form.equals("باسم") || form.equals("بلسان") || form.equals("لشوون")) {
      construct = true;
      title = true;
      return take();
    }
    boolean article = form.startsWith("بال") || form.startsWith("لل");
    boolean action = view.classes(i).is(WordClass.ACTION) && !isBody();
    if (article && (names.isSaying(i) || action)) {
      return false;
    }
    if (article && !ArabicWords.isPress(form.substring(form.startsWith("لل") ? 2 : 3))) {
      construct = false;
      title = true;
      return nameFirst < 0 && take();
    }
    return !article && takesName(form);
  }

  /**
   * الرئيس السيسي, الوزير الجبير: behind a title of one definite word, what is neither adjective
   * nor nationality is the name.
   */
  private boolean isSurname() {
    return i == headToken + 1
        && view.isDefinite(headToken)
        && head != null
        && (head.kind() == SourceNoun.Kind.ROLE || head.kind() == SourceNoun.Kind.PERSON)
        && !ArabicWords.isAdjective(view.form(i))
        && !view.isNisba(i);
  }

  private boolean isBody() {
    return head != null && head.kind() == SourceNoun.Kind.BODY;
  }

  private boolean takesName(String form) {
    if ((form.length() < 2 && i == first) || view.hasTanwin(i)) {
      return false;
    }
    if (i == first && view.isDefinite(i) && names.isAbstract(form)) {
      return false;
    }
    boolean pronoun = form.endsWith("ه") && form.charAt(0) == 'و' && form.length() > 4;
    if (i == first && pronoun && !names.isNameWord(form)) {
      return false;
    }
    boolean oblique =
        form.charAt(0) == 'ب' && i > first && names.isActionUnder(form) && view.mention(i) == null;
    if (oblique) {
      return false;
    }
    if (view.classes(i).isNoName() && !view.isSpeakerName(i)) {
      return takesCommon(form);
    }
    if (ArabicTraits.isCollective(head)) {
      return !complete && !ArabicWords.isAction(form) && !names.isVerb(i, nameFirst) && take();
    }
    if (nameFirst < 0) {
      boolean action = ArabicWords.isAction(form);
      if (action && i > first && !(construct && isBody())) {
        return false;
      }
      if (construct) {
        // شركة أرامكو: what follows a noun without the article belongs to it
        construct = false;
        title = true;
        return take();
      }
      nameFirst = i;
    } else if (nameEnd < i || ArabicWords.isAction(form) || names.isVerb(i, nameFirst)) {
      return false;
    }
    nameEnd = i + 1;
    title = false;
    return take();
  }

  /**
   * A word that nobody is called by: «هدفنا», «مصدر أمني». It opens a description, belongs to a
   * noun without the article, or qualifies one; behind a complete phrase or a name it belongs to
   * something else.
   */
  private boolean takesCommon(String form) {
    WordClasses classes = view.classes(i);
    if (nameFirst >= 0 && nameEnd == i && isSurnameLike()) {
      // «سامي الأزرق»: a given name by itself asks for another
      nameEnd = i + 1;
      return take();
    }
    if (!classes.isCommon() || nameFirst >= 0) {
      return false;
    }
    if (i == first || (i == first + 1 && i == headToken)) {
      construct = !view.isDefinite(i);
      title = true;
      complete = view.isDefinite(i);
      return take();
    }
    boolean qualifies =
        classes.can(WordClass.ADJECTIVE) && view.isDefinite(headToken) == view.isDefinite(i);
    if (!construct && !qualifies) {
      return false;
    }
    if (!qualifies && classes.is(WordClass.ACTION) && head != null && !isBody()) {
      return false;
    }
    construct = construct && !qualifies && !view.isDefinite(i) && !form.endsWith("ها");
    title = true;
    return take();
  }

  private boolean isSurnameLike() {
    return nameEnd == nameFirst + 1
        && view.isDefinite(i)
        && view.form(i).startsWith("ال")
        && !view.isDefinite(nameFirst)
        && view.classes(i).is(WordClass.ADJECTIVE)
        && view.classes(nameFirst).can(WordClass.PERSON)
        && !ArabicWords.isAdjective(view.form(i));
  }

  private boolean take() {
    i++;
    return true;
  }
}
