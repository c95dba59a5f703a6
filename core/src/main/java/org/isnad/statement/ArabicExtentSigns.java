package org.isnad.statement;

import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.SourceNoun;
import org.isnad.lexicon.WordClass;
import org.isnad.name.Mention;

/**
 * The signs that the naming of a source ends at a place, or goes on.
 *
 * <ul>
 *   <li>where the grammar of {@link ArabicPhrases} ends the phrase, and where {@link
 *       ArabicAppositions} does
 *   <li>the words on both sides: «سفير مصر | لدى الوادي», «النوري | خلال مؤتمر»
 *   <li>whether a name is complete by then, and what is at the head
 *   <li>how far it is to what brings the content, and whether it comes now
 *   <li>whether the verb takes an object: «اتهم النوري | الديب»
 * </ul>
 */
final class ArabicExtentSigns {

  /**
   * A place where a source could end.
   *
   * @param phrase the phrase as the grammar reads it
   * @param whole where its appositions end
   * @param form the verb in front of it
   * @param at the source would end before this token
   * @param marker where the content is brought, -1 when that is not to be seen
   */
  record Place(NounPhrase phrase, int whole, CueForm form, int at, int marker) {}

  private final ArabicView view;
  private final ArabicKinds kinds;
  private final ArabicOutlets outlets;

  ArabicExtentSigns(ArabicKinds kinds, ArabicOutlets outlets) {
    this.view = kinds.view();
    this.kinds = kinds;
    this.outlets = outlets;
  }

  /** Tells {@code reader} the signs of a place. */
  void tell(Place place, SignWeights.Reader reader) {
    int at = place.at();
    NounPhrase phrase = place.phrase();
    String ruled = ruled(place);
    String next = what(at);
    String last = what(at - 1);
    String then = what(at + 1);
    String head = head(phrase);
    String named = named(phrase, at);
    boolean aimed = place.form().cue().frames().contains(Cue.Frame.ADDRESSEE);
    reader.read("ruled", ruled);
    reader.read("ruled", ruled, next);
    reader.read("ruled", ruled, head);
    reader.read("next", next);
    reader.read("last", last);
    reader.read("pair", last, next);
    reader.read("then", next, then);
    reader.read("head", head, next);
    reader.read("head", head, last, next);
    reader.read(named, next);
    reader.read(named, last, next);
    reader.read(named, aimed ? "aimed" : "plain", next);
    reader.read("length", bucket(at - phrase.first()));
    String marker = marker(place);
    reader.read("marker", marker);
    reader.read("marker", marker, next);
    reader.read("marker", marker, ruled);
    tellForms(place, ruled, named, then, reader);
  }

  /** «خلال», «لقناة الوادي», «من» behind «طلب»: what the very word at the place tells. */
  private void tellForms(
      Place place, String ruled, String named, String then, SignWeights.Reader reader) {
    int at = place.at();
    if (view.isWord(at) && isTelling(at)) {
      reader.read("word", view.form(at));
      reader.read("word", view.form(at), then);
      reader.read("word", view.form(at), named);
    }
    if (outlets.isAddressed(at) || outlets.startsAt(at)) {
      reader.read("outlet", named);
    }
    if (place.form().cue().prepositions().contains(view.form(at))) {
      reader.read("own", view.form(at), ruled);
    }
  }

  private static String ruled(Place place) {
    int at = place.at();
    if (at == place.phrase().end()) {
      return at == place.whole() ? "both" : "phrase";
    }
    return at == place.whole() ? "whole" : at < place.phrase().end() ? "inside" : "outside";
  }

  private static String named(NounPhrase phrase, int at) {
    if (!phrase.hasName() || at <= phrase.nameFirst()) {
      return "unnamed";
    }
    return at < phrase.nameEnd() ? "naming" : "named";
  }

  private String head(NounPhrase phrase) {
    SourceNoun head = phrase.head();
    if (head == null) {
      return view.isNamed(phrase.first()) ? "known" : "bare";
    }
    return switch (head.kind()) {
      case ROLE -> "role";
      case PERSON -> "person";
      case BODY -> "body";
      case OUTLET -> "press";
      case DOCUMENT -> "document";
      case ANONYMOUS -> "anonymous";
    };
  }

  private String marker(Place place) {
    if (place.marker() < 0) {
      return "none";
    }
    int words = place.marker() - place.at();
    return words <= 0 ? "here" : words <= 2 ? "near" : words <= 6 ? "ahead" : "far";
  }

  private boolean isTelling(int token) {
    return view.classes(token).is(WordClass.FUNCTION)
        || view.isPreposition(token)
        || view.isTime(token);
  }

  /** What a token is to one who asks who speaks. */
  private String what(int token) {
    SourceNoun noun = view.noun(token);
    if (noun != null) {
      return view.isDefinite(token) ? "the-title" : "title";
    }
    if (view.isHonorific(token)) {
      return "honorific";
    }
    Mention mention = view.mention(token);
    if (mention != null) {
      return mention.demonym() ? "demonym" : "known";
    }
    if (view.isSpeakerName(token)) {
      return "speaker";
    }
    String form = view.form(token);
    if (view.isWord(token)
        && form.length() > 3
        && (form.charAt(0) == 'ب' || form.charAt(0) == 'ل')
        && !view.classes(token).isVerb()
        && !view.classes(token).is(WordClass.PERSON)) {
      return form.charAt(0) == 'ب' ? "with" : "to";
    }
    if (form.equals("(") || form.equals(")")) {
      return "bracket";
    }
    return view.isComma(token) ? "comma" : kinds.of(token);
  }

  private static String bucket(int count) {
    return count <= 3 ? SignWeights.small(count) : count <= 6 ? "6" : count <= 12 ? "12" : "30";
  }
}
