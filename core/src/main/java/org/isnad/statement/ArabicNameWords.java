package org.isnad.statement;

import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.SourceNoun;
import org.isnad.text.Quotation;

/** What an unknown word inside a noun phrase can be: a name, or something that ends the phrase. */
final class ArabicNameWords {

  private final ArabicView view;

  ArabicNameWords(ArabicView view) {
    this.view = view;
  }

  /** ورغم، ومع: a conjunction on a particle or preposition. */
  boolean isJoinedParticle(String form) {
    if (form.length() < 3 || form.charAt(0) != 'و') {
      return false;
    }
    String rest = form.substring(1);
    return (ArabicWords.isPreposition(rest) || ArabicWords.endsPhrase(rest))
        && !ArabicWords.isNameWithWaw(form)
        && view.lexicon().sourceNoun(form) == null;
  }

  /** هذا البند، تلك المصادر: points at the noun behind it. */
  static boolean isDemonstrative(String form) {
    return switch (form) {
      case "هذا", "هذه", "هولاء", "ذلك", "تلك" -> true;
      default -> false;
    };
  }

  /** نفس المصدر، أغلب الدول: the same one, or most of them. */
  static boolean isWhole(String form) {
    return switch (form) {
      case "نفس", "ذات", "اغلب" -> true;
      default -> false;
    };
  }

  /** معاليه، سموه: a title with the pronoun of its bearer. */
  static boolean isAddress(String form) {
    return switch (form) {
      case "معاليه",
          "سموه",
          "سعادته",
          "فخامته",
          "جلالته",
          "فضيلته",
          "سيادته",
          "سماحته",
          "دولته",
          "غبطته",
          "قداسته",
          "معاليها",
          "سموها",
          "سعادتها",
          "فخامتها" ->
          true;
      default -> false;
    };
  }

  /** يرفض، سيذهب: a present behind a name is its verb, unless it is a name itself (يوسف). */
  boolean isVerb(int i, int nameFirst) {
    String form = view.form(i);
    boolean later = nameFirst >= 0 && i > nameFirst + 1;
    boolean future = form.startsWith("سي") && form.length() >= (later ? 5 : 6);
    boolean present = form.charAt(0) == 'ي' || future;
    return present
        && form.length() >= 3
        && !ArabicWords.isNameWithYa(form)
        && view.mention(i) == null;
  }

  /** بن، ابن، بنت: whatever follows is a name, also where it begins with و: «بن وهيب». */
  boolean isFiliation(int token) {
    return switch (view.form(token)) {
      case "بن", "ابن", "بنت", "ال", "ابو" -> true;
      default -> false;
    };
  }

  /** «استشهاد», «تأجيل» in marks: a noun of action is reported, and names nobody. */
  boolean isActionIn(Quotation quotation) {
    int word = quotation.firstToken() + 1;
    return view.words(quotation) == 1
        && !view.isDefinite(word)
        && (ArabicWords.isAction(view.form(word)) || ArabicWords.isVerbalNoun(view.form(word)));
  }

  /** ادعى «شرعية» الهجوم: one everyday word in marks, without the article, names nobody. */
  boolean isCommonIn(Quotation quotation) {
    int word = quotation.firstToken() + 1;
    return view.words(quotation) == 1
        && view.isWord(word)
        && !view.isDefinite(word)
        && view.mention(word) == null
        && view.noun(word) == null
        && view.classes(word).isCommon();
  }

  /** «ختم الوزير بالقول»: a noun of saying is the way he said it. */
  boolean isSaying(int token) {
    for (CueForm cue : view.cues(token)) {
      if (cue.tense() == CueForm.Tense.NOUN && cue.cue().strength() >= 0.3) {
        return true;
      }
    }
    return view.form(token).equals("بالقول");
  }

  /** The name علي, in a text that writes the preposition على with its own last letter. */
  boolean isAli(int token) {
    return view.form(token).equals("علي")
        && view.lastLetter(token) == '\u064A'
        && view.writesAlefMaqsura();
  }

  /** العلاقات، الاستنكار: a plural of things or a noun of action is nobody's name. */
  boolean isAbstract(String form) {
    int article = form.startsWith("ال") ? 2 : 3;
    String stem = form.substring(article);
    return form.endsWith("ات") || ArabicWords.isVerbalNoun(stem) || ArabicWords.isAction(stem);
  }

  boolean isActionUnder(String form) {
    String rest = form.substring(1);
    return ArabicWords.isVerbalNoun(rest) || ArabicWords.isAction(rest);
  }

  /** للصحفيين، لوكالة: those spoken to, not those who speak. */
  boolean isAddressee(SourceNoun noun) {
    return noun.kind() == SourceNoun.Kind.OUTLET || ArabicWords.isPress(noun.noun());
  }

  /** A name that begins with و of its own: وليد، وائل; known, or noted as a person's. */
  boolean isNameWord(String form) {
    return ArabicWords.isNameWithWaw(form);
  }

  boolean isSpeech(int token) {
    CueForm verb = view.word(token).verb();
    return verb != null && (verb.cue().strength() >= 0.3 || view.form(token).charAt(0) == 'و');
  }

  /** قوله, تصريحاته: the pronoun on the noun of saying is the source itself. */
  boolean isOwnSaying(int token, int first) {
    return token > first && view.word(token).owned();
  }
}
