package org.isnad.statement;

import java.util.List;
import org.isnad.lexicon.ArabicLexicon;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.CueForm;
import org.isnad.name.Mention;
import org.isnad.text.Document;
import org.isnad.text.Quotation;

/**
 * Finds the statements of an Arabic text: one walk over each paragraph, cue by cue.
 *
 * <p>A verb of saying offers what its field brings; a participle shares the subject of its
 * sentence; a phrase of accord takes the clause beside it; a noun of saying takes its complement.
 * How far the source goes ({@link ArabicExtents}), where the content ends ({@link ArabicEnds}) and
 * whether the offer is a statement ({@link ArabicJudge}) is weighed by signs. Then the quotations
 * that nobody claimed are looked at: one that goes on after an attributed one, one that opens a
 * paragraph.
 */
final class ArabicStatements {

  /** A quotation that reports another saying has its own verb, subject and content. */
  private static final int LEAST_QUOTED = 5;

  private final ArabicView view;
  private final ArabicAccords accords;
  private final Document document;
  private final ArabicDrafts drafts;
  private final ArabicVerbs verbs;
  private final ArabicNouns nouns;
  private final ArabicAccordClaims accordClaims;
  private final ArabicHeadlines headlines;

  private ArabicStatements(
      ArabicGrammar grammar,
      ArabicDrafts drafts,
      ArabicQuotations quotations,
      ArabicOffers offers) {
    this.view = grammar.view();
    this.accords = grammar.accords();
    this.document = view.document();
    this.drafts = drafts;
    this.verbs = new ArabicVerbs(grammar, drafts, quotations, offers);
    this.nouns = new ArabicNouns(grammar, drafts, offers);
    this.accordClaims = new ArabicAccordClaims(grammar, drafts);
    this.headlines = new ArabicHeadlines(grammar, drafts);
  }

  /** Returns the statements of {@code document} with the grammar beside them, in text order. */
  static Found find(
      Document document, ArabicLexicon lexicon, List<Mention> mentions, ArabicJudge judge) {
    ArabicGrammar grammar = ArabicGrammar.of(document, lexicon, mentions);
    ArabicDrafts drafts = new ArabicDrafts(grammar.view());
    ArabicQuotations quotations = new ArabicQuotations(grammar, drafts);
    ArabicOffers offers = new ArabicOffers(grammar, drafts, judge);
    ArabicStatements walk = new ArabicStatements(grammar, drafts, quotations, offers);
    noteNames(grammar);
    for (Document.Paragraph paragraph : document.paragraphs()) {
      walk.paragraph(paragraph);
    }
    quotations.readBare();
    walk.insideQuotations();
    List<ArabicDraft> found = new ArabicRelays(grammar, drafts.inOrder()).all();
    return new Found(grammar.view(), grammar.phrases(), found);
  }

  /**
   * What the walk found.
   *
   * @param view the document as it was seen
   * @param phrases the grammar of its noun phrases
   * @param drafts the statements, in the order of their contents
   */
  record Found(ArabicView view, ArabicPhrases phrases, List<ArabicDraft> drafts) {}

  /**
   * The surnames that the article joins to a title, or puts behind a plain verb of saying: they are
   * speakers also where they stand alone.
   */
  static void noteNames(ArabicGrammar grammar) {
    ArabicView view = grammar.view();
    Document document = view.document();
    for (int i = 0; i < document.size(); i++) {
      if (!view.isWord(i) || document.paragraphOf(i) < 0) {
        continue;
      }
      boolean title = view.noun(i) != null || view.isHonorific(i);
      boolean said = i > 0 && isPlainVerb(view, i - 1) && !title;
      if (title || said) {
        NounPhrase phrase = grammar.phrases().at(i, view.paragraphEnd(i));
        if (phrase.hasName()
            && (title || view.isComplementiser(phrase.end()) || view.isColon(phrase.end()))) {
          view.noteSpeakerName(phrase.nameEnd() - 1);
          if (said) {
            view.noteSayer(phrase.nameEnd() - 1);
          }
        }
      }
    }
  }

  private static boolean isPlainVerb(ArabicView view, int i) {
    CueForm form = ArabicClauses.speech(view, i);
    return form != null && form.cue().strength() >= 0.8;
  }

  private void paragraph(Document.Paragraph paragraph) {
    int first = paragraph.range().first();
    int end = paragraph.range().end();
    if (paragraph.isHeadline() && headlines.read(first, end)) {
      return;
    }
    int i = first;
    while (i < end) {
      int q = view.quotationFrom(i);
      if (q >= 0) {
        i = view.quotation(q).endToken();
        continue;
      }
      i = Math.max(i + 1, cueAt(i, end));
    }
  }

  /**
   * What somebody quoted reports in his turn: «… ونؤكد أن الجسر آمن». Only what is quoted as a
   * statement is looked through, and a short quotation holds none.
   */
  private void insideQuotations() {
    for (int q = 0; q < document.quotations().size(); q++) {
      Quotation quotation = view.quotation(q);
      if (!drafts.isClaimed(q) || view.words(quotation) < LEAST_QUOTED) {
        continue;
      }
      int end = quotation.endToken() - (quotation.closed() ? 1 : 0);
      int i = quotation.firstToken() + 1;
      while (i < end) {
        i = Math.max(i + 1, wordAt(i, end));
      }
    }
  }

  /** Looks for a cue at a token; returns where the walk goes on. */
  private int cueAt(int i, int end) {
    if (!view.isWord(i)) {
      return i + 1;
    }
    ArabicAccords.Accord accord = accords.at(i);
    if (accord != null) {
      return accordClaims.read(accord, end);
    }
    return wordAt(i, end);
  }

  private int wordAt(int i, int end) {
    CueForm speech = ArabicClauses.speech(view, i);
    if (speech != null
        && !ArabicWords.isNoCue(view.form(i))
        && !ArabicClauses.isArticled(view.form(i), speech)) {
      int next = verbs.read(i, speech, end);
      if (next > i) {
        return next;
      }
    }
    CueForm noun = view.word(i).noun();
    boolean marbuta = noun != null && noun.pronoun() && view.lastLetter(i) == 'ة';
    return noun == null || marbuta ? i + 1 : nouns.read(i, noun, end);
  }
}
