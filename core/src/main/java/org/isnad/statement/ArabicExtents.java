package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.EntityType;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordClass;
import org.isnad.name.Mention;

/**
 * Weighs how far the naming of a source goes, from its first word on: «عضو في مجلس البلدة»,
 * «النوري» in «اتهم النوري الديب», «مصادر على صلة بالأمر».
 *
 * <p>As with the {@linkplain ArabicEnds end of a content}, each place is a yes-or-no question, and
 * the {@linkplain LikeliestEnd likeliest end} is taken. The weights were learned on marked articles
 * ({@code arabic-source-weights.tsv}); the grammar of the noun phrase is one of the signs.
 */
final class ArabicExtents {

  /** Answers how likely a source that came to a place ends there. */
  interface Judge {
    double ends(ArabicExtentSigns signs, ArabicExtentSigns.Place place);
  }

  /** No source is longer. */
  private static final int REACH = 30;

  private static final Judge LEARNED = learned(SignWeights.load("arabic-source-weights.tsv"));

  private final ArabicView view;
  private final ArabicAccords accords;
  private final ArabicAppositions appositions;
  private final ArabicExtentSigns signs;
  private final Judge judge;

  ArabicExtents(
      ArabicKinds kinds,
      ArabicAccords accords,
      ArabicOutlets outlets,
      ArabicAppositions appositions) {
    this(kinds.view(), accords, appositions, new ArabicExtentSigns(kinds, outlets), LEARNED);
  }

  private ArabicExtents(
      ArabicView view,
      ArabicAccords accords,
      ArabicAppositions appositions,
      ArabicExtentSigns signs,
      Judge judge) {
    this.view = view;
    this.accords = accords;
    this.appositions = appositions;
    this.signs = signs;
    this.judge = judge;
  }

  static Judge learned(SignWeights weights) {
    return (signs, place) -> weights.probability(reader -> signs.tell(place, reader));
  }

  ArabicExtents with(Judge other) {
    return new ArabicExtents(view, accords, appositions, signs, other);
  }

  ArabicExtentSigns signs() {
    return signs;
  }

  /** Returns {@code phrase} as far as it names the source of the verb {@code form}. */
  NounPhrase whole(NounPhrase phrase, CueForm form, int limit) {
    if (phrase.isEmpty()) {
      return phrase;
    }
    NounPhrase ruled = appositions.whole(phrase, form, limit);
    int end = end(phrase, ruled, form, limit);
    return end == ruled.wholeEnd() ? ruled : cut(phrase, ruled, end);
  }

  /** Returns the place where the source most likely ends. */
  int end(NounPhrase phrase, NounPhrase ruled, CueForm form, int limit) {
    LikeliestEnd likeliest = new LikeliestEnd(ruled.wholeEnd());
    walk(
        phrase,
        ruled,
        form,
        limit,
        (place, last) -> likeliest.ask(place.at(), last ? 1 : judge.ends(signs, place)));
    return trimmed(phrase.first(), likeliest.at());
  }

  private int trimmed(int first, int end) {
    int last = end;
    while (last > first + 1
        && !view.isWord(last - 1)
        && !view.isNumber(last - 1)
        && !view.form(last - 1).equals(")")
        && view.document().quotationOf(last - 1) < 0) {
      last--;
    }
    return last;
  }

  /** Returns the places where the source can end, the last one where it must. */
  List<ArabicExtentSigns.Place> places(
      NounPhrase phrase, NounPhrase ruled, CueForm form, int limit) {
    List<ArabicExtentSigns.Place> places = new ArrayList<>();
    walk(phrase, ruled, form, limit, (place, last) -> places.add(place));
    return places;
  }

  /** Visits the places in text order, until one is enough. */
  private void walk(
      NounPhrase phrase,
      NounPhrase ruled,
      CueForm form,
      int limit,
      LikeliestEnd.Visitor<ArabicExtentSigns.Place> visitor) {
    int reach = Math.min(limit, Math.max(phrase.first() + REACH, ruled.wholeEnd() + 1));
    int marker = marker(phrase.first() + 1, form.cue(), reach);
    int i = after(phrase.first());
    String from = view.lexicon().sourcePreposition(form.cue());
    while (true) {
      boolean last =
          i >= reach
              || closes(i)
              || (i == phrase.end() && phrase.hasName() && isLand(i))
              || (!from.isEmpty() && view.form(i).equals(from));
      int at = Math.min(i, reach);
      ArabicExtentSigns.Place place =
          new ArabicExtentSigns.Place(phrase, ruled.wholeEnd(), form, at, marker);
      if (!visitor.goesOn(place, last) || last) {
        return;
      }
      i = after(i);
    }
  }

  /** «حث الرئيس سالم النوري بريطانيا على»: whom one speaks to. */
  private boolean isLand(int token) {
    Mention mention = view.mention(token);
    return mention != null
        && mention.type() == EntityType.COUNTRY
        && !mention.demonym()
        && !view.form(token).startsWith("و")
        && !ArabicPhraseScan.isBoundName(view, token);
  }

  /** رافضا، متحدثا: a state in the accusative. */
  private boolean isState(int token) {
    return view.form(token).endsWith("ا")
        && view.isWord(token)
        && !view.isDefinite(token)
        && view.classes(token).is(WordClass.ADJECTIVE)
        && view.classes(token).isNoName();
  }

  private int after(int token) {
    int q = view.quotationFrom(token);
    if (q >= 0) {
      return view.quotation(q).endToken();
    }
    if (view.isHonorific(token)) {
      return token + view.honorific(token);
    }
    return token + 1;
  }

  /** What no naming of a source goes over. */
  private boolean closes(int token) {
    int q = view.quotationFrom(token);
    String next = view.form(token + 1);
    boolean occasion =
        view.form(token).equals("في")
            && (ArabicWords.isOccasion(next)
                || ArabicClauses.isMedium(next)
                || ArabicWords.isMedium(next)
                || ArabicWords.isTime(next));
    boolean asked = view.form(token).equals("علي") && next.startsWith("سوال");
    boolean when =
        tellsWhen(view.form(token))
            || (view.form(token).equals("لدي") && view.classes(token + 1).is(WordClass.ACTION));
    return occasion
        || isState(token)
        || asked
        || when
        || view.isComplementiser(token)
        || view.isColon(token)
        || view.isStop(token)
        || view.isRelative(token)
        || accords.startsAt(token)
        || (q >= 0 && view.words(view.quotation(q)) >= 5)
        || ArabicClauses.isSpeech(view, token);
  }

  private static boolean tellsWhen(String form) {
    return switch (form) {
      case "بعد",
          "قبل",
          "خلال",
          "عقب",
          "اثناء",
          "منذ",
          "عندما",
          "اثر",
          "قبيل",
          "بعيد",
          "حول",
          "بشان",
          "ردا",
          "تعليقا" ->
          true;
      default -> false;
    };
  }

  private int marker(int from, Cue cue, int limit) {
    for (int i = from; i < limit; i++) {
      boolean own = cue.prepositions().contains(view.form(i)) && !view.form(i).equals("في");
      int q = view.quotationFrom(i);
      if (own
          || view.isComplementiser(i)
          || view.isColon(i)
          || (q >= 0 && view.words(view.quotation(q)) >= 5)) {
        return i;
      }
      if (view.isStop(i)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The phrase with another end. What lies beyond the grammar's phrase is apposition; what is cut
   * off takes its part of the name with it.
   */
  private static NounPhrase cut(NounPhrase phrase, NounPhrase ruled, int end) {
    NounPhrase base = end >= ruled.end() ? ruled : end >= phrase.end() ? phrase : null;
    if (base != null) {
      return new NounPhrase(
          base.first(),
          base.end(),
          base.nameFirst(),
          base.nameEnd(),
          base.head(),
          base.headToken(),
          end);
    }
    int nameEnd = Math.min(phrase.nameEnd(), end);
    boolean named = phrase.hasName() && phrase.nameFirst() < nameEnd;
    return new NounPhrase(
        phrase.first(),
        end,
        named ? phrase.nameFirst() : phrase.first(),
        named ? nameEnd : phrase.first(),
        phrase.head(),
        Math.min(phrase.headToken(), end - 1),
        end);
  }
}
