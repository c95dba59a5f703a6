package org.isnad.statement;

import org.isnad.base.Traits;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.statement.ArabicContents.Content;
import org.isnad.statement.ArabicField.Field;
import org.isnad.statement.ArabicField.Marker;
import org.jspecify.annotations.Nullable;

/**
 * Makes the offers of a cue and asks the judge which of them is a statement.
 *
 * <p>In «أكد الوزير التزام بلاده بأن …» the field may bring the noun of action or the clause with
 * أن. What the {@linkplain ArabicField field} brings first is offered first; the {@linkplain
 * ArabicRivals rivals} are asked only where that is not sure. Where the content of an offer ends is
 * weighed before ({@link ArabicEnds}), so the {@linkplain ArabicJudge judge} sees it whole; only
 * what cannot be likely enough wherever it ends is left before.
 */
final class ArabicOffers {

  /**
   * An offer this likely is taken. To be taken at one half would be best for the count of errors;
   * for the mean of precision and recall the line lies a little lower.
   */
  private static final double LIKELY = 0.4;

  /** A rival of what the field brought must be surer. */
  private static final double RIVAL = 0.5;

  /** A first offer so likely needs no rivals beside it. */
  private static final double SURE = 0.8;

  private final ArabicView view;
  private final ArabicKinds kinds;
  private final ArabicContents contents;
  private final ArabicDrafts drafts;
  private final ArabicJudge judge;
  private final ArabicRivals rivals;

  ArabicOffers(ArabicGrammar grammar, ArabicDrafts drafts, ArabicJudge judge) {
    this.view = grammar.view();
    this.kinds = grammar.kinds();
    this.contents = grammar.contents();
    this.drafts = drafts;
    this.judge = judge;
    this.rivals = new ArabicRivals(view);
  }

  /**
   * A statement that a cue makes.
   *
   * @param field what stands behind the cue
   * @param content what it reports
   * @param likely how likely it is, 0 to 1
   */
  record Claim(Field field, Content content, double likely) {}

  /**
   * Returns the claim of a cue, null when none is likely: what its field brought, else the
   * likeliest of the rivals.
   */
  @Nullable Claim best(int cue, CueForm form, Field field, @Nullable NounPhrase before, int end) {
    if (!isOwnSaying(cue, form, field, before)) {
      return null;
    }
    Claim brought = claim(offer(cue, form, field, before, true), end, LIKELY);
    double first = brought == null ? 0 : brought.likely();
    boolean taken = first >= LIKELY && !isSpent(cue, form, field);
    Claim best = taken ? brought : null;
    if (first >= SURE) {
      return best;
    }
    double most = Math.max(RIVAL, first);
    for (Field rival : rivals.of(cue, form, field, end)) {
      boolean refused = isSpent(cue, form, rival) || (taken && isAddressed(form, field, rival));
      Claim other = refused ? null : claim(offer(cue, form, rival, before, false), end, most);
      if (other != null && other.likely() > most) {
        best = other;
        most = other.likely();
      }
    }
    return best;
  }

  /**
   * «دعت المنظمة أمس أطراف النزاع إلى هدنة»: the noun before the preposition of a demand is whom it
   * is put to.
   */
  private static boolean isAddressed(CueForm form, Field field, Field rival) {
    return rival.marker() == Marker.NOUN
        && field.marker() == Marker.PREPOSITION
        && rival.content() < field.content()
        && form.cue().frames().contains(Cue.Frame.ADDRESSEE)
        && !form.cue().frames().contains(Cue.Frame.NOUN);
  }

  /**
   * Returns what an offer would claim, null when it has no content, or cannot be as likely as
   * {@code least}.
   */
  private @Nullable Claim claim(ArabicOffer offer, int end, double least) {
    CueForm form = offer.form();
    Field field = offer.field();
    if (!hasContent(field, end)) {
      return null;
    }
    boolean certain =
        form.object() && view.lastLetter(offer.cue()) != 'ة' && isDescription(form, field);
    if (!certain && judge.atMost(kinds, offer) < least) {
      return null;
    }
    Content content = content(form, field, end);
    if (content == null) {
      return null;
    }
    double likely = judge.probability(kinds, offer.with(content));
    return new Claim(field, content, certain ? Math.max(likely, SURE) : likely);
  }

  /** «ما وصفه بـ«العدوان» على البلدة»: the words in the marks alone are the speaker's. */
  private boolean isDescription(CueForm form, Field field) {
    return view.quotationFrom(field.content()) >= 0 && describes(form);
  }

  /**
   * In quotation marks only what we say, or somebody named there: «أنت تقول إن …» is said to
   * somebody, and nobody reports it.
   */
  private boolean isOwnSaying(int cue, CueForm form, Field field, @Nullable NounPhrase before) {
    return view.document().quotationOf(cue) < 0
        || before != null
        || field.source() != null
        || form.agreement().gender() == Traits.Gender.UNKNOWN;
  }

  /**
   * «الهدنة التي أعلنتها الوزارة», «الخطة التي أعلن عنها الوزير»: a pronoun takes up the noun
   * before as what was said, so that no noun behind the verb is.
   */
  private boolean isSpent(int cue, CueForm form, Field field) {
    boolean relative = view.isRelative(cue - 1) || view.form(cue - 1).equals("ما");
    return field.marker() == Marker.NOUN
        && relative
        && (form.object() || ArabicClauses.takesUp(view.form(cue + 1)));
  }

  private ArabicOffer offer(
      int cue, CueForm form, Field field, @Nullable NounPhrase before, boolean first) {
    return new ArabicOffer(
        cue,
        form,
        field,
        null,
        before,
        first,
        drafts.holds(cue),
        view.document().quotationOf(cue) >= 0);
  }

  private boolean hasContent(Field field, int end) {
    boolean heads = field.marker() == Marker.NOUN && view.isColon(field.content() + 1);
    return !heads
        && field.marker() != Marker.NONE
        && field.content() < end
        && !drafts.isTaken(field.content());
  }

  private @Nullable Content content(CueForm form, Field field, int end) {
    if (isDescription(form, field)) {
      return contents.direct(view.quotation(view.quotationFrom(field.content())));
    }
    boolean clause =
        field.marker() != Marker.NOUN
            && (field.marker() != Marker.PREPOSITION || view.isComplementiser(field.content() - 1));
    return contents.read(field.content(), end, clause);
  }

  private static boolean describes(CueForm form) {
    return switch (ArabicClauses.foldedLemma(form.cue())) {
      case "وصف", "نعت", "سمي", "اسمي", "لقب", "شبه" -> true;
      default -> false;
    };
  }
}
