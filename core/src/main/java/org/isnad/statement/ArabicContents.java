package org.isnad.statement;

import java.util.List;
import org.isnad.base.Span;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.Phrase;
import org.isnad.text.Document;
import org.isnad.text.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Where a reported content ends, and whether it stands in quotation marks.
 *
 * <p>An indirect content runs on to the first of
 *
 * <ul>
 *   <li>the full stop, outside any quotation: «… إن بلاده لن تشارك.»
 *   <li>a participle of saying that hangs on the same subject: «… لن تشارك، مشيرا إلى …»
 *   <li>a verb of saying behind a comma or a bound conjunction, with a content of its own: «… لن
 *       تشارك، وأضاف أن …»
 *   <li>a phrase of accord: «… لن تشارك، بحسب وكالة الأنباء»
 *   <li>«وذلك» with the circumstances of the saying, and «في إشارة إلى» with the writer's gloss
 * </ul>
 */
final class ArabicContents {

  /**
   * A content as tokens and as spans.
   *
   * @param first its first token
   * @param end the index after its last
   * @param kind whether it stands in quotation marks
   * @param spans the words, without the marks round a direct content and without final punctuation
   */
  record Content(int first, int end, Statement.Kind kind, List<Span> spans) {
    /** Says whether the token with this index lies inside. */
    boolean holds(int token) {
      return first <= token && token < end;
    }
  }

  /**
   * No indirect content is longer; a page without full stops must not cost more than its length.
   */
  private static final int LONGEST = 500;

  private final ArabicView view;
  private final ArabicAccords accords;
  private final ArabicEnds ends;

  /** A content that was read before: several cues before it may ask for the same. */
  private record Read(int limit, boolean clause, @Nullable Content content) {}

  /** What was read last from each token on. */
  private final @Nullable Read[] reads;

  ArabicContents(ArabicView view, ArabicAccords accords, ArabicEnds ends) {
    this.view = view;
    this.accords = accords;
    this.ends = ends;
    this.reads = new Read[view.document().size()];
  }

  Document document() {
    return view.document();
  }

  /** Returns the content that begins at {@code first}, null when no word is in it. */
  @Nullable Content read(int first, int limit, boolean clause) {
    if (first >= limit) {
      return null;
    }
    Read read = reads[first];
    if (read == null || read.limit() != limit || read.clause() != clause) {
      read = new Read(limit, clause, readAnew(first, limit, clause));
      reads[first] = read;
    }
    return read.content();
  }

  private @Nullable Content readAnew(int first, int limit, boolean clause) {
    Content content = from(first, Math.min(limit, first + LONGEST), clause);
    return content.end() > content.first() && hasWord(content) ? content : null;
  }

  boolean hasWord(Content content) {
    for (int i = content.first(); i < content.end(); i++) {
      if (view.isWord(i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the content that begins at {@code first} and runs as far as it goes. */
  Content from(int first, int limit, boolean clause) {
    int q = view.quotationFrom(first);
    if (q >= 0) {
      Quotation quotation = view.quotation(q);
      if (standsAlone(quotation, limit)) {
        return direct(quotation);
      }
    }
    return upTo(first, end(first, limit, clause));
  }

  /** Returns the content {@code [first, end)}, with its kind. */
  Content upTo(int first, int end) {
    int last = trimmed(first, end);
    int q = view.quotationFrom(first);
    if (q >= 0 && view.quotation(q).endToken() >= last) {
      return direct(view.quotation(q));
    }
    Document document = view.document();
    Statement.Kind kind = Statement.Kind.INDIRECT;
    for (int i = first; i < last; i++) {
      int inside = view.quotationFrom(i);
      if (inside >= 0) {
        if (view.words(view.quotation(inside)) >= 3) {
          kind = Statement.Kind.MIXED;
        }
        i = view.quotation(inside).endToken() - 1;
      }
    }
    return new Content(first, last, kind, List.of(document.span(first, last)));
  }

  /** Returns a quotation as a content of its own. */
  Content direct(Quotation quotation) {
    return new Content(
        quotation.firstToken(),
        quotation.endToken(),
        Statement.Kind.DIRECT,
        List.of(inside(quotation)));
  }

  /** The words between the marks, without final punctuation. */
  Span inside(Quotation quotation) {
    int first = view.document().tokenAt(quotation.inside().start());
    int end = first;
    while (end < view.document().size()
        && view.document().token(end).end() <= quotation.inside().end()) {
      end++;
    }
    while (end > first + 1 && isFinal(end - 1)) {
      end--;
    }
    return end > first ? view.document().span(first, end) : quotation.inside();
  }

  private boolean isFinal(int token) {
    return view.isComma(token) || view.isStop(token) || view.isColon(token);
  }

  /** Says whether nothing of the sentence follows the quotation but a new clause. */
  private boolean standsAlone(Quotation quotation, int limit) {
    int next = quotation.endToken();
    if (next >= limit || view.isStop(next) || view.isComma(next) || !quotation.closed()) {
      return true;
    }
    if (endsInStop(quotation)) {
      return true;
    }
    return view.quotationFrom(next) >= 0
        || ArabicClauses.opens(view, next)
        || accords.startsAt(next)
        || view.isDash(next)
        || view.form(next).equals("(");
  }

  private boolean endsInStop(Quotation quotation) {
    int last = quotation.endToken() - (quotation.closed() ? 2 : 1);
    return last > quotation.firstToken() && view.isStop(last);
  }

  private int trimmed(int first, int end) {
    int last = end;
    while (last > first + 1 && isTrailing(last - 1)) {
      last--;
    }
    return last;
  }

  private boolean isTrailing(int token) {
    if (view.isWord(token) || view.isNumber(token)) {
      return false;
    }
    String form = view.form(token);
    return view.document().quotationOf(token) < 0 && !form.equals(")") && !form.equals("%");
  }

  /** Returns the token before which the content that begins at {@code first} ends. */
  int end(int first, int limit, boolean clause) {
    return ends.end(first, limit, clause, new Rules(first, clause));
  }

  /** What the rules say of the places in one content. */
  private final class Rules implements ArabicEnds.Rules {
    private final int first;
    private final boolean clause;

    Rules(int first, boolean clause) {
      this.first = first;
      this.clause = clause;
    }

    @Override
    public boolean ends(int token) {
      return closes(token)
          || ArabicContents.this.ends(token, first)
          || (!clause && opensClause(token));
    }

    /** A full stop, but behind a colon; «على حد قوله»; a quotation that ends in a stop. */
    @Override
    public boolean closes(int token) {
      boolean stop = view.isStop(token) && !isEllipsis(token) && !view.isColon(first - 1);
      int q = token == 0 ? -1 : view.document().quotationOf(token - 1);
      ArabicAccords.Accord accord = accords.at(token);
      return stop
          || (accord != null && accord.phrase().objectIs() == Phrase.Role.PRONOUN)
          || (q >= 0
              && view.quotation(q).endToken() == token
              && view.quotation(q).firstToken() >= first
              && endsInStop(view.quotation(q))
              && !view.isComma(token));
    }

    @Override
    public int after(int token) {
      int q = view.quotationFrom(token);
      return q >= 0 ? view.quotation(q).endToken() : token + 1;
    }
  }

  ArabicEnds.Rules rules(int first, boolean clause) {
    return new Rules(first, clause);
  }

  /**
   * A reported noun phrase ends at a comma before a new clause: «بتعزيز الأمن، لكن …», «تأجيل
   * اللقاء، وتدخلت الشرطة».
   */
  private boolean opensClause(int comma) {
    if (!view.isComma(comma)) {
      return false;
    }
    String next = view.form(comma + 1);
    return switch (next) {
      case "لكن",
          "ولكن",
          "حيث",
          "مما",
          "ما",
          "بينما",
          "فيما",
          "وذلك",
          "خاصه",
          "خصوصا",
          "كما",
          "وقد",
          "اذ",
          "غير",
          "الا",
          "وكان",
          "وكانت" ->
          true;
      default ->
          next.length() > 4
              && next.charAt(0) == 'و'
              && ArabicClauses.looksVerbal(next.substring(1));
    };
  }

  private boolean ends(int i, int first) {
    if (view.isStop(i) && !isEllipsis(i)) {
      return true;
    }
    if (view.isComma(i)) {
      return endsAtComma(i + 1);
    }
    if (i <= first + 1 || !view.isWord(i)) {
      return false;
    }
    if (ArabicClauses.isState(view, i) && view.form(i).endsWith("ا") && bringsContent(i)) {
      return true;
    }
    boolean joined =
        ArabicClauses.isJoiner(view.form(i))
            && ArabicClauses.isSpeech(view, i + 1)
            && bringsContent(i + 1);
    return joined || accords.startsAt(i) || (isConjoined(i) && bringsContent(i));
  }

  /** Two dots or three go on in an Arabic paper where another writes a comma. */
  private boolean isEllipsis(int i) {
    String form = view.form(i);
    return (form.startsWith("..") || form.equals("…"))
        && view.isWord(i + 1)
        && !ArabicClauses.opens(view, i + 1);
  }

  private boolean endsAtComma(int next) {
    if (ArabicClauses.isState(view, next)) {
      return true;
    }
    if (ArabicClauses.isSpeech(view, next)
        || (ArabicClauses.isJoiner(view.form(next)) && ArabicClauses.isSpeech(view, next + 1))) {
      return bringsContent(ArabicClauses.isSpeech(view, next) ? next : next + 1);
    }
    String form = view.form(next);
    String after = view.form(next + 1);
    boolean gloss =
        (form.equals("في") && (ArabicWords.isGloss(after) || ArabicClauses.isMedium(after)))
            || ((form.equals("في") || form.equals("خلال")) && isSaying(after));
    boolean circumstance =
        (form.equals("وذلك")
                && (ArabicWords.isOccasion(view.form(next + 2))
                    || ArabicClauses.isMedium(view.form(next + 2))))
            || (form.equals("جاء") && isThat(next + 1));
    boolean comment =
        (form.equals("وهو") || form.equals("وهي") || form.equals("الامر"))
            && (after.equals("ما") || after.equals("الذي"));
    if (gloss || circumstance || comment) {
      return true;
    }
    boolean contrast =
        form.equals("فيما")
            || form.equals("بينما")
            || form.equals("لكن")
            || form.equals("ولكن")
            || form.equals("غير")
            || form.equals("الا");
    return accords.startsAt(next) || (contrast && speechFollows(next + 1, 8));
  }

  /** تصريح، حديث: «…، في تصريح لوكالة الأنباء» is where it was said, and no part of it. */
  private static boolean isSaying(String form) {
    return switch (form) {
      case "تصريح", "تصريحات", "حديث", "مقابله", "موتمر", "حوار", "كلمه", "اتصال", "لقاء" -> true;
      default -> false;
    };
  }

  private boolean isThat(int token) {
    return view.form(token).equals("ذلك");
  }

  private boolean speechFollows(int from, int reach) {
    for (int i = from; i < Math.min(from + reach, view.document().size()); i++) {
      if (view.isStop(i) || view.isComma(i)) {
        return false;
      }
      if (ArabicClauses.isSpeech(view, i)) {
        return bringsContent(i);
      }
    }
    return false;
  }

  /** وأضاف: a verb of saying behind a bound conjunction of its own. */
  private boolean isConjoined(int i) {
    var speech = ArabicClauses.speech(view, i);
    return speech != null
        && speech.cue().strength() >= 0.4
        && view.form(i).charAt(0) == 'و'
        && speech.cue().lemma().charAt(0) != 'و';
  }

  /** Says whether a cue at {@code token} soon brings a content that nobody could overlook. */
  private boolean bringsContent(int token) {
    var speech = ArabicClauses.speech(view, token);
    if (speech == null) {
      return false;
    }
    int end = Math.min(token + 30, view.document().size());
    for (int i = token + 1; i < end; i++) {
      if (view.isStop(i)) {
        return false;
      }
      if (view.isComplementiser(i) || view.isColon(i) || view.quotationFrom(i) >= 0) {
        return true;
      }
      String form = view.form(i);
      boolean bound =
          form.length() > 3
              && form.charAt(0) == 'ب'
              && speech.cue().prepositions().contains("ب")
              && !ArabicWords.isTime(form);
      if (bound || speech.cue().prepositions().contains(form)) {
        return true;
      }
      if (i > token + 1 && ArabicClauses.isSpeech(view, i)) {
        return false;
      }
    }
    return speech.tense() == org.isnad.lexicon.CueForm.Tense.PARTICIPLE;
  }
}
