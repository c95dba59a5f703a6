package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;
import org.isnad.lexicon.CueForm;
import org.isnad.statement.ArabicContents.Content;
import org.isnad.statement.ArabicField.Field;
import org.isnad.statement.ArabicField.Marker;
import org.isnad.text.Document;
import org.isnad.text.Quotation;

/**
 * Quotations without a field: those that a cue follows, and those with no cue at all.
 *
 * <ul>
 *   <li>before its cue: «…»، قال الوزير
 *   <li>round its cue, in two parts: «…»، قال الوزير، «…»
 *   <li>behind an attributed one, with nothing but marks between: «…». «…»
 *   <li>alone in its paragraph: it goes on with the last speaker
 * </ul>
 */
final class ArabicQuotations {

  /** No occasion between two parts of a quotation takes more tokens. */
  private static final int OCCASION = 12;

  private final ArabicView view;
  private final ArabicContents contents;
  private final Document document;
  private final ArabicDrafts drafts;

  ArabicQuotations(ArabicGrammar grammar, ArabicDrafts drafts) {
    this.view = grammar.view();
    this.contents = grammar.contents();
    this.document = grammar.view().document();
    this.drafts = drafts;
  }

  /**
   * The unclaimed quotation that ends right before a cue, with a comma or a stop between at most.
   */
  int endingBefore(int i) {
    int before = i - 1;
    while (before >= 0 && (view.isComma(before) || view.isStop(before) || isBridge(before))) {
      before--;
    }
    if (before < 0) {
      return -1;
    }
    int q = document.quotationOf(before);
    boolean free =
        q >= 0
            && !drafts.isClaimed(q)
            && view.quotation(q).endToken() == before + 1
            && document.paragraphOf(before) == document.paragraphOf(i)
            && view.words(view.quotation(q)) >= 3;
    return free ? q : -1;
  }

  /** بهذه الكلمات، هكذا: between a quotation and its cue. */
  private boolean isBridge(int token) {
    return switch (view.form(token)) {
      case "بهذه", "الكلمات", "العباره", "هكذا", "هذا", "ما" -> true;
      default -> false;
    };
  }

  /** Reads the cue at {@code i} behind its quotation; returns where the walk goes on. */
  int before(int i, CueForm form, Field field, int end) {
    int q = endingBefore(i);
    Content content = contents.direct(view.quotation(q));
    NounPhrase source = field.source();
    List<Span> spans = new ArrayList<>(content.spans());
    drafts.claim(q);
    int after = source == null ? i + 1 : source.wholeEnd();
    int next = field.marker() == Marker.QUOTE ? field.content() : after;
    while (next < end && (view.isComma(next) || view.isStop(next) || view.isColon(next))) {
      next++;
    }
    if (view.quotationFrom(next) < 0 && view.isComma(i - 1)) {
      next = behindOccasion(next, end);
    }
    int second = next < end ? view.quotationFrom(next) : -1;
    if (second >= 0 && !drafts.isClaimed(second)) {
      spans.add(contents.inside(view.quotation(second)));
      drafts.claim(second);
      after = view.quotation(second).endToken();
    }
    Content whole = new Content(content.first(), content.end(), content.kind(), spans);
    ArabicDraft.Voice voice = source != null ? ArabicDraft.Voice.PHRASE : ArabicDraft.Voice.DROPPED;
    drafts.add(
        drafts.draft(i, i + 1, form, whole, source, field.relays(), voice, "ar-quotation-verb"));
    return after;
  }

  /** «قال النوري خلال حفل في الأكاديمية. «…»»: the occasion stands between the two parts. */
  private int behindOccasion(int from, int end) {
    int i = from;
    while (i < Math.min(end, from + OCCASION)) {
      if (view.isStop(i)) {
        return i + 1;
      }
      boolean broken =
          view.quotationFrom(i) >= 0 || view.isComplementiser(i) || ArabicClauses.isSpeech(view, i);
      if (broken) {
        return from;
      }
      i++;
    }
    return from;
  }

  /** The quotations that nobody claimed: those that go on after an attributed one. */
  void readBare() {
    for (int q = 0; q < document.quotations().size(); q++) {
      if (drafts.isClaimed(q)) {
        continue;
      }
      Quotation quotation = view.quotation(q);
      if (q > 0 && quotation.continues() && drafts.extend(inside(q - 1), inside(q))) {
        drafts.claim(q);
        continue;
      }
      boolean brought =
          view.isColon(quotation.firstToken() - 1)
              || view.isComplementiser(quotation.firstToken() - 1);
      boolean opensParagraph =
          view.paragraphStart(quotation.firstToken()) == quotation.firstToken();
      boolean goesOn = q > 0 && drafts.isClaimed(q - 1) && follows(q);
      if (view.words(quotation) >= 4
          && (goesOn
              || brought
              || (opensParagraph && fillsSentence(quotation) && !drafts.isEmpty()))) {
        drafts.claim(q);
        drafts.add(
            new ArabicDraft(
                quotation.firstToken(),
                quotation.firstToken(),
                null,
                contents.direct(quotation),
                List.of(),
                null,
                List.of(),
                List.of(),
                ArabicDraft.Voice.BARE,
                Statement.Polarity.AFFIRMED,
                brought ? "ar-bare-that" : goesOn ? "ar-bare-after" : "ar-bare-paragraph"));
      }
    }
  }

  /** Nothing but marks stands between the quotation before and this one, in one paragraph. */
  private boolean follows(int q) {
    int from = view.quotation(q - 1).endToken();
    int to = view.quotation(q).firstToken();
    if (document.paragraphOf(from - 1) != document.paragraphOf(to)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (view.isWord(i) || view.isNumber(i)) {
        return false;
      }
    }
    return true;
  }

  /** Behind the quotation its sentence is over. */
  private boolean fillsSentence(Quotation quotation) {
    int next = quotation.endToken();
    int end = view.paragraphEnd(quotation.firstToken());
    return next >= end || view.isStop(next) || !quotation.closed();
  }

  private Span inside(int q) {
    return contents.inside(view.quotation(q));
  }
}
