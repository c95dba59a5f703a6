package org.isnad.statement;

import java.util.List;
import org.isnad.base.EntityType;
import org.isnad.base.Span;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.SourceNoun;
import org.isnad.lexicon.WordClass;
import org.isnad.lexicon.WordClasses;
import org.isnad.name.Mention;
import org.isnad.statement.ArabicContents.Content;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/** Headlines in which a colon stands for the verb: «لافروف: …». */
final class ArabicHeadlines {

  private final ArabicView view;
  private final ArabicPhrases phrases;
  private final ArabicContents contents;
  private final Document document;
  private final ArabicDrafts drafts;
  private final ArabicOutlets outlets;

  ArabicHeadlines(ArabicGrammar grammar, ArabicDrafts drafts) {
    this.view = grammar.view();
    this.phrases = grammar.phrases();
    this.contents = grammar.contents();
    this.document = grammar.view().document();
    this.drafts = drafts;
    this.outlets = grammar.outlets();
  }

  /** «لافروف: …» – the name before a colon says what follows it. */
  boolean read(int first, int end) {
    int colon = -1;
    for (int i = first; i < Math.min(end, first + 14) && colon < 0; i++) {
      if (view.isColon(i)) {
        colon = i;
      }
    }
    if (colon <= first || colon + 1 >= end || !speaks(first, colon)) {
      return false;
    }
    int towards = towards(first, colon);
    NounPhrase source = lastPhrase(first, towards);
    if (source == null && view.quotationFrom(colon + 1) >= 0) {
      source = subject(first, colon);
    }
    if (source == null) {
      return false;
    }
    List<Span> relays = relays(towards, colon);
    Content content = toItsEnd(contents.read(colon + 1, end, true), end);
    if (content == null || content.end() - content.first() < 2) {
      return false;
    }
    drafts.add(
        new ArabicDraft(
            colon,
            colon,
            null,
            content,
            List.of(),
            source,
            List.of(document.span(source.first(), source.end())),
            relays,
            ArabicDraft.Voice.PHRASE,
            Statement.Polarity.AFFIRMED,
            "ar-colon-headline"));
    return true;
  }

  /** No word of a headline stands behind what is said: «الوزير: لا زيادة هذا العام». */
  private @Nullable Content toItsEnd(@Nullable Content content, int end) {
    if (content == null || content.kind() == Statement.Kind.DIRECT) {
      return content;
    }
    int last = content.end();
    while (last < end && (view.isWord(last) || view.isNumber(last))) {
      last++;
    }
    return last == content.end() ? content : contents.upTo(content.first(), last);
  }

  /**
   * «كيري لـ «الصحيفة»: …»: where the name ends and the outlet begins; the colon if there is none.
   */
  private int towards(int first, int colon) {
    for (int i = first + 1; i < colon; i++) {
      if (view.form(i).equals("ل") || outlets.isAddressed(i)) {
        return i;
      }
    }
    return colon;
  }

  private List<Span> relays(int towards, int colon) {
    int from = towards < colon && view.form(towards).equals("ل") ? towards + 1 : towards;
    int q = view.quotationFrom(from);
    if (q >= 0) {
      return List.of(contents.inside(view.quotation(q)));
    }
    return from < colon ? List.of(document.span(from, colon)) : List.of();
  }

  /**
   * «البلد يمنع الصيد والصيادون: …»: the phrase right before the colon, not all that stands there.
   */
  private @Nullable NounPhrase lastPhrase(int first, int colon) {
    for (int i = first; i < colon; i++) {
      boolean starts = i == first || !view.isWord(i - 1) || view.form(i).charAt(0) == 'و';
      if (!starts) {
        continue;
      }
      NounPhrase phrase = phrases.at(i, colon);
      boolean reaches = !phrase.isEmpty() && phrase.end() >= colon - 3;
      if (reaches && (phrase.head() != null || phrase.end() - i <= 4)) {
        return phrase;
      }
    }
    return null;
  }

  /** «براندل تدافع عن خطتها: «…»»: with a quotation behind the colon its subject says it. */
  private @Nullable NounPhrase subject(int first, int colon) {
    NounPhrase phrase = phrases.at(first, colon);
    boolean somebody =
        !phrase.isEmpty()
            && (phrase.head() != null
                || view.isNamed(first)
                || view.isSpeakerName(phrase.end() - 1));
    WordClasses next = view.classes(phrase.end());
    // «تدافع»: a verb here, though the list knows it as a noun as well
    boolean verb = next.isVerb() || next.can(WordClass.PRESENT);
    return somebody && verb ? phrase : null;
  }

  /** A country, a place, a time or a heading («عاجل», «بالصور») before the colon says nothing. */
  private boolean speaks(int first, int colon) {
    for (int i = first; i < colon; i++) {
      if (view.isStop(i) || ArabicClauses.isSpeech(view, i) || view.isNumber(i)) {
        return false;
      }
    }
    Mention mention = view.mention(first);
    boolean place =
        mention != null
            && (mention.type() == EntityType.COUNTRY || mention.type() == EntityType.PLACE)
            && mention.endToken() == colon;
    SourceNoun head = view.noun(first);
    boolean document =
        head != null && head.kind() == SourceNoun.Kind.DOCUMENT && colon == first + 1;
    return !place && !document && !ArabicWords.isHeading(view.form(first));
  }
}
