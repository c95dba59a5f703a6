package org.isnad.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.base.EntityType;
import org.isnad.base.Span;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Phrase;
import org.isnad.lexicon.SourceNoun;
import org.isnad.lexicon.WordClass;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * The intermediaries that a sentence names beside a statement: who carried the words.
 *
 * <p>They stand before the cue, between cue and content, or behind the content, in one of these
 * ways:
 *
 * <ul>
 *   <li>spoken to: «لصحيفة «الحياة»», «في حديث مع إذاعة الوادي», «ردا على أسئلة وكالة الأنباء»
 *   <li>in a document or on an account: «في بيان صحفي», «عبر حسابها في تويتر», «على قناة الوادي»
 *   <li>put out before the cue: «أصدر الاتحاد بيانا أكد فيه»
 *   <li>carried: «في تصريحات نقلتها وكالة الأنباء», «اطلعت عليها «الحياة»»
 *   <li>in accord, where the statement has a cue of its own: «وحسب موقع الوادي، قال»
 *   <li>by the mouth of somebody: «على لسان المتحدث باسمها»
 * </ul>
 */
final class ArabicRelays {

  /** How far from the cue an intermediary is looked for, in tokens. */
  private static final int REACH = 45;

  /** How many statements around one are looked at for where theirs begins. */
  private static final int NEIGHBOURS = 8;

  private final ArabicView view;
  private final ArabicPhrases phrases;
  private final ArabicAccords accords;
  private final ArabicSubjects subjects;
  private final ArabicCarriers carriers;
  private final List<ArabicDraft> drafts;

  ArabicRelays(ArabicGrammar grammar, List<ArabicDraft> drafts) {
    this.view = grammar.view();
    this.phrases = grammar.phrases();
    this.accords = grammar.accords();
    this.subjects = grammar.subjects();
    this.carriers = new ArabicCarriers(view, phrases);
    this.drafts = drafts;
  }

  /** Returns the statements with the intermediaries that their sentences name. */
  List<ArabicDraft> all() {
    List<ArabicDraft> all = new ArrayList<>();
    for (int d = 0; d < drafts.size(); d++) {
      ArabicDraft draft = drafts.get(d);
      all.add(draft.cue().isEmpty() ? draft : issued(draft.withRelays(of(d, draft))));
    }
    return all;
  }

  /**
   * «وقال بيان من مكتب المبعوث», «بحسب أرقام الأمم المتحدة»: a document whose issuer the phrase
   * names is the relay, and the issuer the source.
   */
  private ArabicDraft issued(ArabicDraft draft) {
    NounPhrase source = draft.source();
    if (source == null) {
      return draft;
    }
    int first = source.headToken();
    boolean figures = ArabicWords.isIssuable(view.form(first));
    SourceNoun head = view.noun(first);
    boolean written = head != null && head.kind() == SourceNoun.Kind.DOCUMENT;
    int next = behindAdjectives(first + 1);
    int issuer = issuer(next, figures);
    if (!(figures || written) || issuer < 0 || !isIssuer(issuer)) {
      return draft;
    }
    NounPhrase phrase = phrases.at(issuer, Math.max(source.end(), view.paragraphEnd(issuer)));
    if (phrase.isEmpty()) {
      return draft;
    }
    Document document = view.document();
    return draft.issuedBy(
        phrase,
        document.span(phrase.first(), phrase.end()),
        document.span(first, Math.max(first + 1, next)));
  }

  /** التقرير الشهري، تقرير منفصل. */
  private int behindAdjectives(int from) {
    int i = from;
    while (i < from + 2
        && view.isWord(i)
        && view.classes(i).is(WordClass.ADJECTIVE)
        && view.noun(i) == null
        && !view.form(i).startsWith("صادر")) {
      i++;
    }
    return i;
  }

  /**
   * Where the issuer stands: «تقرير صادر عن», «بيان من», «تقرير للوزارة»; right behind its figures
   * as well: «أرقام الوزارة». -1 when none is named so.
   */
  private int issuer(int next, boolean figures) {
    String form = view.form(next);
    if (form.startsWith("صادر") || form.startsWith("الصادر")) {
      return view.form(next + 1).equals("عن") ? next + 2 : -1;
    }
    if (form.equals("من")) {
      return figures ? next + 1 : -1;
    }
    boolean owned = form.length() > 3 && form.charAt(0) == 'ل';
    return figures || owned ? next : -1;
  }

  private boolean isIssuer(int token) {
    SourceNoun noun = view.noun(token);
    boolean body = noun != null && noun.kind() == SourceNoun.Kind.BODY;
    return body || view.isKnown(token, EntityType.ORGANISATION);
  }

  /** What the walk behind the cue saw, and what stands elsewhere; the name seen here wins. */
  private List<Span> of(int d, ArabicDraft draft) {
    List<Span> here = new ArrayList<>();
    boolean reported = draft.content().first() >= draft.cueEnd();
    int first = first(d, draft);
    int last = reported ? draft.content().first() : last(d, draft);
    scan(draft, first, Math.min(last, draft.cueFirst() + REACH), here);
    Span trailing = trailing(reported ? draft.content().end() : last);
    if (trailing != null) {
      here.add(trailing);
    }
    List<Span> relays = new ArrayList<>(here);
    for (Span seen : draft.relays()) {
      boolean known =
          here.stream().anyMatch(span -> span.overlaps(seen))
              || draft.sources().stream().anyMatch(span -> span.overlaps(seen));
      if (!known) {
        relays.add(seen);
      }
    }
    relays.sort(Comparator.naturalOrder());
    return relays;
  }

  /**
   * «… . بحسب رويترز.»: an accord that is all of the next sentence tells whom the words are from.
   */
  private @Nullable Span trailing(int end) {
    int i = end;
    while (i < end + 3 && (view.isStop(i) || isClosing(i))) {
      i++;
    }
    ArabicAccords.Accord accord = i == end ? null : accords.at(i);
    if (accord == null || accord.phrase().objectIs() != Phrase.Role.SOURCE) {
      return null;
    }
    int limit = Math.min(view.paragraphEnd(i), i + 10);
    Document.Range outlet = accorded(accord, limit);
    if (outlet == null) {
      return null;
    }
    boolean alone = view.isStop(outlet.end()) || outlet.end() >= view.paragraphEnd(i);
    return alone ? view.document().span(outlet.first(), outlet.end()) : null;
  }

  private boolean isClosing(int token) {
    return switch (view.form(token)) {
      case "»", "”", "\"", ")" -> true;
      default -> false;
    };
  }

  /** Where the words of this statement begin: behind the one before it in the sentence. */
  private int first(int d, ArabicDraft draft) {
    int cue = draft.cueFirst();
    int first = Math.max(subjects.sentenceStart(cue), cue - REACH);
    for (int o = Math.max(0, d - NEIGHBOURS); o < drafts.size() && o <= d + NEIGHBOURS; o++) {
      if (o != d) {
        ArabicContents.Content other = drafts.get(o).content();
        if (other.end() <= cue) {
          first = Math.max(first, other.end());
        } else if (other.first() <= cue) {
          first = Math.max(first, other.first());
        }
      }
    }
    boolean quotedBefore = draft.content().end() <= cue;
    return quotedBefore ? Math.max(first, draft.content().end()) : first;
  }

  /** Where the words of this statement end: at the next cue, or where the sentence does. */
  private int last(int d, ArabicDraft draft) {
    int last = view.paragraphEnd(draft.cueFirst());
    for (int o = Math.max(0, d - NEIGHBOURS); o < drafts.size() && o <= d + NEIGHBOURS; o++) {
      int cue = drafts.get(o).cueFirst();
      if (o != d && cue >= draft.cueEnd()) {
        last = Math.min(last, cue);
      }
    }
    for (int i = draft.cueEnd(); i < last; i++) {
      if (view.isStop(i) && view.document().quotationOf(i) < 0) {
        return i;
      }
    }
    return last;
  }

  private void scan(ArabicDraft draft, int first, int last, List<Span> relays) {
    boolean issued = false;
    int i = first;
    while (i < last) {
      NounPhrase source = draft.source();
      if (source != null && i >= source.first() && i < source.wholeEnd()) {
        i = source.wholeEnd();
        continue;
      }
      if (i >= draft.cueFirst() && i < draft.cueEnd() && accords.startsAt(draft.cueFirst())) {
        // the source of an accord is not its relay
        i = draft.cueEnd();
        continue;
      }
      issued |= ArabicWords.isIssued(view.form(i));
      Document.Range relay = relayAt(draft, i, last, issued);
      if (relay != null) {
        relays.add(view.document().span(relay.first(), relay.end()));
        i = Math.max(i + 1, relay.end());
      } else {
        int q = view.quotationFrom(i);
        i = q >= 0 ? Math.max(i + 1, view.quotation(q).endToken()) : i + 1;
      }
    }
  }

  /** The intermediary that the word at a token brings, null when it brings none. */
  private Document.@Nullable Range relayAt(ArabicDraft draft, int i, int last, boolean issued) {
    String form = view.form(i);
    if (isPlace(form) && ArabicWords.isAccount(view.form(i + 1))) {
      return carriers.medium(i + 1, last);
    }
    ArabicAccords.Accord accord =
        i < draft.cueFirst() || i >= draft.cueEnd() ? accords.at(i) : null;
    Document.Range agreed = accord == null ? null : accorded(accord, last);
    if (agreed != null) {
      return agreed;
    }
    if (draft.source() != null && i == draft.source().wholeEnd() && i > draft.cueFirst()) {
      // «أفادت مصادر صحيفة «…» بأن»: the object of telling
      boolean bound = isBound(form) || view.isDefinite(i);
      Document.Range told = bound ? null : carriers.outlet(i, last);
      if (told != null) {
        return told;
      }
    }
    if (ArabicWords.isCarried(form)) {
      return carriers.outletOrName(i + 1, last);
    }
    if (i < draft.cueFirst() && (carriesFrom(i) || ArabicWords.isIssued(form))) {
      Document.Range outlet = carriers.outlet(i + 1, last);
      boolean issues = ArabicWords.isIssued(form);
      return outlet != null || issues ? outlet : carriers.medium(i + 1, last);
    }
    boolean seen = view.form(i - 1).startsWith("اطلع") || view.form(i - 1).startsWith("حصل");
    if (seen && (form.equals("عليه") || form.equals("عليها"))) {
      return carriers.outletOrName(i + 1, last);
    }
    if (form.equals("لسان") || form.equals("بلسان")) {
      boolean said = draft.source() != null && draft.source().first() == i + 1;
      return said ? null : phrase(i + 1, last);
    }
    if (issued && isDocumentPutOut(i)) {
      return carriers.medium(i, last);
    }
    if (isAddressing(form)) {
      return carriers.outletOrName(i + 1, last);
    }
    if (isPlace(form)) {
      return placed(i, last);
    }
    boolean asked = ArabicWords.isTalk(form) || form.equals("مع");
    if (asked) {
      return spokenTo(i, last);
    }
    return isBound(form) ? addressed(i, last) : null;
  }

  /** وفقا لوكالة الأنباء: an outlet; a person or a body in accord is a source. */
  private Document.@Nullable Range accorded(ArabicAccords.Accord accord, int last) {
    boolean pronoun = accord.phrase().objectIs() == Phrase.Role.PRONOUN;
    int object = isAddressing(view.form(accord.end())) ? accord.end() + 1 : accord.end();
    return pronoun ? null : carriers.outletOrName(object, last);
  }

  /** «ونقلت الوكالة عن مصادر إشارتها إلى أن»: a verb whose subject hands on what another said. */
  private boolean carriesFrom(int token) {
    for (CueForm form : view.cues(token)) {
      if (!view.lexicon().sourcePreposition(form.cue()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private Document.@Nullable Range phrase(int token, int last) {
    NounPhrase phrase = phrases.at(token, last);
    return phrase.isEmpty() ? null : new Document.Range(phrase.first(), phrase.end());
  }

  /** بيانا، رسالة: behind the verb that puts it out, with no preposition before it. */
  private boolean isDocumentPutOut(int i) {
    return ArabicWords.isMedium(view.form(i)) && !view.isPreposition(i - 1);
  }

  private static boolean isAddressing(String form) {
    return form.equals("ل") || form.equals("الي");
  }

  private static boolean isPlace(String form) {
    return switch (form) {
      case "في", "وفي", "عبر", "وعبر", "علي", "وعلي", "خلال", "ضمن" -> true;
      default -> false;
    };
  }

  /** في بيان، عبر «فيسبوك»، على قناة …; «في وكالة» is where somebody works. */
  private Document.@Nullable Range placed(int i, int last) {
    Document.Range medium = carriers.medium(i + 1, last);
    if (medium != null) {
      return medium;
    }
    String form = view.form(i);
    if (form.endsWith("عبر")) {
      return carriers.outletOrName(i + 1, last);
    }
    return form.endsWith("علي") || ArabicWords.isNetwork(view.form(i + 1))
        ? carriers.outlet(i + 1, last)
        : null;
  }

  /** مقابلة مع …، أسئلة وكالة …. */
  private Document.@Nullable Range spokenTo(int i, int last) {
    boolean marked = view.form(i).equals("مع") && ArabicWords.isTalk(view.form(i - 1));
    return marked ? carriers.outletOrName(i + 1, last) : carriers.outlet(i + 1, last);
  }

  /** لصحيفة، للتلفزيون: the preposition is bound to the outlet. */
  private static boolean isBound(String form) {
    return form.length() > 3 && (form.charAt(0) == 'ل' || form.charAt(0) == 'ب');
  }

  /** The press at large, and a site that is a place, are nobody that carries words. */
  private Document.@Nullable Range addressed(int i, int last) {
    String form = view.form(i);
    if (form.startsWith("لوسايل") || form.startsWith("للاعلام") || form.equals("للموقع")) {
      return null;
    }
    return carriers.outlet(i, last);
  }
}
