package org.isnad.statement;

import org.isnad.base.EntityType;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.SourceNoun;
import org.isnad.name.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The subject that stands before its verb, or is shared with a verb earlier in the sentence.
 *
 * <ul>
 *   <li>subject first: «الوزير قال», «لكن الزعيم البيلاروسي أشار», «زعيم بيلاروسيا يحذر»
 *   <li>behind كان and its like: «وكان الوزير قال»
 *   <li>the subject may have a relative clause or an adverb after it: «الوزير، الذي زار المدينة،
 *       قال»
 *   <li>a participle shares the subject of its sentence: «هاجم الوزير الاتفاق، مؤكدا أن …»
 * </ul>
 */
final class ArabicSubjects {

  /** No sentence is longer; what has no full stop must not cost more than its length. */
  private static final int LONGEST_SENTENCE = 500;

  /** How far before a verb its subject is looked for. */
  private static final int REACH = 40;

  private final ArabicView view;
  private final ArabicPhrases phrases;

  ArabicSubjects(ArabicView view, ArabicPhrases phrases) {
    this.view = view;
    this.phrases = phrases;
  }

  /** Returns the subject that stands before the verb at {@code verb}, null when there is none. */
  @Nullable NounPhrase before(int verb, CueForm form) {
    if (isConjoined(verb, form) || bearsPronoun(verb - 1)) {
      return null;
    }
    int start = clauseStart(verb);
    for (int i = start; i < verb; i++) {
      if (!canStart(i, start) || !opensClause(i, start)) {
        continue;
      }
      NounPhrase phrase = phrases.at(i, verb);
      if (!phrase.isEmpty()
          && reaches(phrase.end(), verb)
          && (isSource(phrase, i == start) || fillsClause(phrase, verb))) {
        return agrees(phrase, form) ? phrase : null;
      }
      if (!phrase.isEmpty()) {
        i = Math.max(i, phrase.end() - 1);
      }
    }
    return null;
  }

  /** لكنه: the pronoun takes up a subject that was named before. */
  private boolean bearsPronoun(int token) {
    return switch (view.form(token)) {
      case "لكنه",
          "لكنها",
          "لكنهم",
          "ولكنه",
          "ولكنها",
          "فانه",
          "فانها",
          "وهو",
          "وهي",
          "كما",
          "فيما",
          "بينما",
          "وفيما",
          "وبينما",
          "حيث",
          "حين",
          "عندما" ->
          true;
      default -> false;
    };
  }

  /** A subject before its verb opens the clause, or stands behind a mark or a particle. */
  private boolean opensClause(int i, int start) {
    if (i == start || !view.isWord(i - 1)) {
      return true;
    }
    String before = view.form(i - 1);
    return view.endsPhrase(i - 1)
        || ArabicClauses.isJoiner(before)
        || ArabicClauses.takesClause(before)
        || isParticle(before)
        || isTopicMark(before);
  }

  /** وأضاف: a conjunction on the verb opens a clause, so that nothing before it is its subject. */
  private boolean isConjoined(int verb, CueForm form) {
    String word = view.form(verb);
    return word.charAt(0) == 'و' && (form.cue().lemma().charAt(0) != 'و' || word.startsWith("وو"));
  }

  /**
   * Returns the subject of the sentence that {@code token} stands in, null when none is seen: the
   * person or body right behind the verb that opens it, or at the head of a headline.
   */
  @Nullable NounPhrase ofSentence(int token, CueForm form) {
    int start = sentenceStart(token);
    int reach = Math.min(token, start + 4);
    if (view.isHeadline(token)) {
      NounPhrase first = phrases.at(start, token);
      if (!first.isEmpty() && isSource(first, true) && agrees(first, form)) {
        return first;
      }
    }
    for (int i = start; i < reach; i++) {
      boolean candidate = view.noun(i) != null || view.mention(i) != null || isBehindVerb(i, start);
      if (!candidate || !canStart(i, start) || isOblique(i)) {
        continue;
      }
      NounPhrase phrase = phrases.at(i, token);
      if (!phrase.isEmpty() && isSource(phrase, i == start + 1) && agrees(phrase, form)) {
        return phrase;
      }
      i = Math.max(i, phrase.end() - 1);
    }
    return null;
  }

  /** The word behind the verb that opens the sentence: «وأشاد فلان بالجهود، ووصفها بأنها …». */
  private boolean isBehindVerb(int i, int start) {
    return i == start + 1
        && !view.isDefinite(start)
        && view.noun(start) == null
        && !view.isPreposition(start)
        && !view.endsPhrase(start);
  }

  private boolean isOblique(int i) {
    String form = view.form(i);
    return form.length() > 3
        && (form.charAt(0) == 'ب' || form.charAt(0) == 'ل')
        && view.lexicon().sourceNoun(form) == null
        && view.mention(i) == null;
  }

  /** The first token of the sentence, quotations passed over. */
  int sentenceStart(int token) {
    int first = Math.max(view.paragraphStart(token), token - LONGEST_SENTENCE);
    for (int i = token - 1; i >= first; i--) {
      if (view.isStop(i) && view.document().quotationOf(i) < 0) {
        return i + 1;
      }
    }
    return first;
  }

  /**
   * The clause begins after a stop, a quotation, or a complementiser; commas may lie inside. In
   * quotation marks it begins behind the mark that opens them.
   */
  private int clauseStart(int verb) {
    int own = view.document().quotationOf(verb);
    int first = Math.max(view.paragraphStart(verb), verb - REACH);
    for (int i = verb - 1; i >= first; i--) {
      int q = view.document().quotationOf(i);
      boolean boundary =
          (view.isStop(i) || view.isComplementiser(i) || view.form(i).equals("و"))
              && (q < 0 || q == own);
      boolean opens = own >= 0 && view.quotationFrom(i) == own;
      boolean quoted = q >= 0 && q != own && view.words(view.quotation(q)) > 4;
      if (boundary || opens || quoted) {
        return i + 1;
      }
    }
    return first;
  }

  /**
   * A subject stands at the start, after a comma, or after a particle; never after a preposition.
   */
  private boolean canStart(int i, int start) {
    if (!view.isWord(i) && view.quotationFrom(i) < 0) {
      return false;
    }
    if (view.hasTanwin(i)) {
      // «مقدماً شكره»: a state in the accusative, no captain
      return false;
    }
    if (ArabicWords.isIssued(view.form(i))) {
      // «أصدرت الوزارة بيانا، أكدت فيه»: a verb, however much it looks like a name
      return false;
    }
    if (i == start) {
      return !isPreposition(view.form(i));
    }
    String before = view.form(i - 1);
    return !isPreposition(before) && !view.isRelative(i - 1);
  }

  /** من، and ومن. */
  private static boolean isPreposition(String form) {
    return ArabicWords.isPreposition(form)
        || (form.length() > 2
            && form.charAt(0) == 'و'
            && ArabicWords.isPreposition(form.substring(1)));
  }

  /** Between subject and verb: قد، لم، adverbs, a comma, a relative clause. */
  private boolean reaches(int end, int verb) {
    int i = end;
    while (i < verb) {
      String form = view.form(i);
      if (view.isRelative(i)) {
        return endsRelative(i, verb);
      }
      boolean passed =
          view.isComma(i) || ArabicWords.isTime(form) || isParticle(form) || form.equals("-");
      if (!passed) {
        return view.isComma(end) && view.isComma(verb - 1) && verb - end < 15;
      }
      i++;
    }
    return true;
  }

  /** «رئيس الوكالة، الذي أكد …»: the verb stands in the relative clause itself. */
  private boolean endsRelative(int relative, int verb) {
    for (int i = relative + 1; i < verb; i++) {
      if (view.isComplementiser(i) || view.isStop(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTopicMark(String form) {
    return form.equals("اما") || form.equals("واما");
  }

  private static boolean isParticle(String form) {
    return switch (form) {
      case "قد", "لم", "لا", "لن", "فقد", "ان", "كان", "كانت", "هو", "هي", "ما", "سوف" -> true;
      default -> false;
    };
  }

  private boolean isSource(NounPhrase phrase, boolean atStart) {
    if (phrase.head() != null) {
      // «أن التقرير أشار»: a document speaks, a conference does not
      boolean document =
          phrase.head().kind() == SourceNoun.Kind.DOCUMENT
              && view.isComplementiser(phrase.first() - 1);
      return document || !ArabicWords.isOccasion(view.form(phrase.headToken()));
    }
    int first = phrase.first();
    Mention mention = view.mention(first);
    if (mention != null) {
      // a capital speaks for its state at the head of a clause: «أنقرة تعلن»
      boolean place = mention.type() == EntityType.PLACE && !atStart;
      boolean land = mention.type() == EntityType.COUNTRY;
      return !mention.demonym() && !place && (!land || atStart || view.isComma(first - 1));
    }
    if (!phrase.hasName()) {
      return false;
    }
    String form = view.form(first);
    boolean common = phrase.end() == first + 1 && view.isDefinite(first);
    if (common && !view.isSpeakerName(first) && !view.isHeadline(first)) {
      return false;
    }
    boolean particle =
        ArabicWords.endsPhrase(form)
            || ArabicWords.isAction(form)
            || (form.charAt(0) == 'ي' && !ArabicWords.isNameWithYa(form));
    return !particle
        && phrase.end() - phrase.first() <= 5
        && (atStart
            || view.isComma(first - 1)
            || isParticle(view.form(first - 1))
            || isTopicMark(view.form(first - 1))
            || ArabicClauses.isJoiner(view.form(first - 1)));
  }

  /** «أن النهضة أكدت»: between أن and its verb stands the subject, whoever that is. */
  private boolean fillsClause(NounPhrase phrase, int verb) {
    int first = phrase.first();
    return phrase.end() == verb
        && view.isComplementiser(first - 1)
        && view.isDefinite(first)
        && view.classes(first).isKnown()
        && !ArabicWords.isOccasion(view.form(first));
  }

  /** A verb behind its subject agrees with it in gender; a plural body counts as feminine. */
  private boolean agrees(NounPhrase phrase, CueForm form) {
    return phrase.head() == null
        || form.cue().part() != Cue.Part.VERB
        || ArabicTraits.of(view, phrase).agreesWith(form.agreement());
  }
}
