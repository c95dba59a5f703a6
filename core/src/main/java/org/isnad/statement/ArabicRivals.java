package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.ArabicWords;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.statement.ArabicField.Field;
import org.isnad.statement.ArabicField.Marker;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * The other places where the content of a cue could begin, beside the one that its field brought.
 *
 * <p>The walk through the field takes the first thing that could bring a content. It may be the
 * wrong one: «طالب كمال الديب بعد فوزه بالكأس الحكومة بالتعويض» demands the second ب. So each of
 * these is offered too, up to the end of the clause, and the judge decides:
 *
 * <ul>
 *   <li>a complementiser, a colon, a quotation
 *   <li>a preposition of the cue, free or bound: عن، إلى، بـ
 *   <li>the first noun behind the cue, its source, an adverb or an addressee; any verbal noun
 * </ul>
 */
final class ArabicRivals {

  /** Nothing farther from its cue is reported by it. */
  private static final int REACH = 40;

  /** A cue offers no more than this: most readings of a long sentence are idle. */
  private static final int MOST = 8;

  private final ArabicView view;

  ArabicRivals(ArabicView view) {
    this.view = view;
  }

  /** Returns the fields that rival {@code field}, in the order of the text. */
  List<Field> of(int cue, CueForm form, Field field, int end) {
    List<Field> rivals = new ArrayList<>();
    NounPhrase source = field.source();
    int limit = Math.min(end, cue + REACH);
    boolean fresh = true;
    int p = cue + 1;
    while (p < limit && rivals.size() < MOST) {
      if (source != null && p == source.first()) {
        p = Math.max(p + 1, source.wholeEnd());
        fresh = true;
        continue;
      }
      Field rival = at(p, cue, form, field, fresh);
      if (rival != null && rival.content() < limit && !isSame(rival, field)) {
        rivals.add(rival);
      }
      if (ends(p, cue, rival)) {
        break;
      }
      fresh = isLight(p);
      int q = view.quotationFrom(p);
      p = q >= 0 ? view.quotation(q).endToken() : p + 1;
    }
    return rivals;
  }

  private static boolean isSame(Field one, Field other) {
    return one.marker() == other.marker() && one.content() == other.content();
  }

  private boolean ends(int p, int cue, @Nullable Field rival) {
    boolean clause =
        rival != null && (rival.marker() == Marker.THAT || rival.marker() == Marker.COLON);
    return clause || view.isStop(p) || (p > cue + 1 && ArabicClauses.isSpeech(view, p));
  }

  /** Behind these a reported noun phrase may begin: a comma, an adverb, whom it was said to. */
  private boolean isLight(int p) {
    String form = view.form(p);
    boolean addressee =
        form.startsWith("لل") || form.equals("له") || form.equals("لها") || form.equals("لهم");
    boolean therein = form.equals("فيه") || form.equals("فيها");
    return view.isComma(p) || view.isDash(p) || view.isTime(p) || addressee || therein;
  }

  private @Nullable Field at(int p, int cue, CueForm form, Field field, boolean fresh) {
    if (view.quotationFrom(p) >= 0) {
      boolean quoted = view.words(view.quotation(view.quotationFrom(p))) >= 2;
      return quoted ? rival(Marker.QUOTE, p, cue, field) : null;
    }
    if (view.isComplementiser(p)) {
      return rival(Marker.THAT, p + 1, cue, field);
    }
    if (view.isColon(p)) {
      boolean clause = form.cue().frames().contains(Cue.Frame.THAT);
      return clause ? rival(Marker.COLON, p + 1, cue, field) : null;
    }
    if (!view.isWord(p)) {
      return view.isNumber(p) && fresh ? rival(Marker.NOUN, p, cue, field) : null;
    }
    Cue of = form.cue();
    String word = view.form(p);
    if (of.prepositions().contains(word)) {
      boolean brings = view.isWord(p + 1) || view.isNumber(p + 1) || view.quotationFrom(p + 1) >= 0;
      return brings && !view.isComplementiser(p + 1)
          ? rival(Marker.PREPOSITION, p + 1, cue, field)
          : null;
    }
    if (isBound(word, of)) {
      return rival(Marker.PREPOSITION, p, cue, field);
    }
    boolean particle =
        view.isPreposition(p) || view.endsPhrase(p) || view.isTime(p) || view.isRelative(p);
    boolean noun = fresh || view.isAction(p) || ArabicWords.isVerbalNoun(word);
    return noun && !particle ? rival(Marker.NOUN, p, cue, field) : null;
  }

  private static boolean isBound(String word, Cue cue) {
    return word.length() > 3
        && ArabicClauses.isBoundTo(cue, word)
        && !ArabicWords.isTime(word)
        && !ArabicWords.isPreposition(word);
  }

  private Field rival(Marker marker, int content, int cue, Field field) {
    boolean joined =
        marker == Marker.THAT
            && (content == cue + 2 || (content == cue + 3 && view.isPreposition(cue + 1)));
    int cueEnd = joined && content == cue + 3 ? content : cue + 1;
    NounPhrase source = field.source();
    boolean before = source != null && source.first() < content;
    return new Field(
        marker,
        content,
        cueEnd,
        upTo(content, field.moreCue()),
        before ? source : null,
        upTo(content, field.relays()));
  }

  /** What ends before the content; mostly there is nothing at all. */
  private static List<Document.Range> upTo(int content, List<Document.Range> ranges) {
    return ranges.isEmpty()
        ? ranges
        : ranges.stream().filter(range -> range.end() <= content).toList();
  }
}
