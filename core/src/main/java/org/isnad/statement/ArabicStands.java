package org.isnad.statement;

import org.isnad.lexicon.CueForm;
import org.isnad.statement.ArabicCandidate.Stand;
import org.isnad.text.Document;

/** How a cue without a subject stands in its sentence, by its form and the word before it. */
final class ArabicStands {

  /** No topic in front of its verb has more tokens. */
  private static final int TOPIC = 14;

  private final ArabicView view;
  private final Document document;

  ArabicStands(ArabicView view) {
    this.view = view;
    this.document = view.document();
  }

  /** Returns how the cue of a draft stands. */
  Stand of(ArabicDraft draft) {
    CueForm form = draft.form();
    if (form == null) {
      return Stand.BARE;
    }
    return switch (form.tense()) {
      case PARTICIPLE -> Stand.PARTICIPLE;
      case NOUN, PHRASE -> Stand.NOUN;
      case PAST, PRESENT -> standOfVerb(draft.cueFirst(), form);
    };
  }

  private Stand standOfVerb(int cue, CueForm form) {
    int start = sentenceStart(cue);
    int p = before(cue);
    if (p < start || hasTopic(cue)) {
      return start == view.paragraphStart(cue) ? Stand.LEADING : Stand.OPENING;
    }
    if (view.isRelative(p) && !view.form(p).equals("حيث")) {
      return Stand.RELATIVE;
    }
    if (view.isComplementiser(p)) {
      // «إلا أنه أضاف»: the two are one joiner
      boolean adversative = ArabicClauses.isAdversative(view.form(p - 1));
      return adversative ? Stand.JOINED : Stand.EMBEDDED;
    }
    boolean joiner = ArabicClauses.isJoiner(view.form(p)) || view.form(p).equals("حيث");
    if (joiner && p - 1 < start) {
      return start == view.paragraphStart(cue) ? Stand.LEADING : Stand.OPENING;
    }
    String word = view.form(cue);
    if (word.charAt(0) == 'و' && form.cue().lemma().charAt(0) != 'و') {
      return Stand.CONJOINED;
    }
    return joiner || !view.isWord(p) ? Stand.JOINED : Stand.ATTACHED;
  }

  /** «وعن مستقبله مع الفريق قال»: a topic in front of the verb names nobody who speaks. */
  boolean hasTopic(int cue) {
    int start = sentenceStart(cue);
    int last = before(cue);
    boolean opens =
        switch (view.form(start)) {
          case "عن", "وعن", "حول", "وحول", "بشان", "وبشان", "بخصوص", "وبخصوص", "وعما", "عما" ->
              true;
          default -> false;
        };
    for (int i = start + 1; opens && i <= last; i++) {
      opens = !ArabicClauses.isSpeech(view, i) && view.quotationFrom(i) < 0;
    }
    return opens && start < cue && last - start < TOPIC;
  }

  /** The token before the cue, particles of tense and negation passed over. */
  int before(int cue) {
    int p = cue - 1;
    while (p >= 0 && isParticle(view.form(p))) {
      p--;
    }
    return p;
  }

  private static boolean isParticle(String form) {
    return switch (form) {
      case "قد", "لم", "لا", "لن", "سوف", "كان", "كانت", "كانوا" -> true;
      default -> false;
    };
  }

  private int sentenceStart(int token) {
    int sentence = document.sentenceOf(token);
    return sentence < 0 ? token : document.sentences().get(sentence).first();
  }
}
