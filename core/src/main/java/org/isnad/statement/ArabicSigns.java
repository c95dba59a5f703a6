package org.isnad.statement;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.SourceNoun;
import org.isnad.statement.ArabicField.Marker;
import org.jspecify.annotations.Nullable;

/**
 * The signs that a cue reports the content it could, or does not.
 *
 * <ul>
 *   <li>the cue: its lemma, its form (past, present, participle, noun, passive), how often it is
 *       one
 *   <li>what brings the content: أن, a colon, a quotation, a preposition, a bare noun
 *   <li>who speaks: a title, a name, a word, nobody; behind the cue or before it
 *   <li>how far the content stands from the cue, or from the source behind it
 *   <li>what stands before the cue: a negation, «ما», «التي», a preposition, the start of a clause
 *   <li>how the content begins: a verbal noun (إنهاء), a verb, the article, a number
 *   <li>where it stands: in a headline, in quotation marks, in somebody's words
 *   <li>how long it is, and what it ends before
 * </ul>
 *
 * <p>Only the last of these hang on where the content ends, and few weigh much.
 */
final class ArabicSigns {

  /** Takes in one sign and how much of it there is. */
  interface Reader {
    void read(String sign, double value);
  }

  /** Takes in one sign by its parts: to join them for each offer would cost more than to weigh. */
  interface Parts {
    /**
     * Reads a sign.
     *
     * @param rival whether it is a sign of a rival, whose name begins so
     * @param value how much of it there is
     * @param parts the words of its name, in their order
     */
    void read(boolean rival, double value, String... parts);
  }

  /** The first words of the signs that hang on where the content ends, each told once. */
  static final List<String> OF_END = List.of("words", "kind", "goes-on", "ends-at");

  private static final Map<Marker, String> MARKERS = words(Marker.class);
  private static final Map<Statement.Kind, String> KINDS = words(Statement.Kind.class);
  private static final Map<SourceNoun.Kind, String> HEADS = words(SourceNoun.Kind.class);
  private static final Map<CueForm.Tense, String> TENSES = words(CueForm.Tense.class);

  private final ArabicView view;
  private final ArabicKinds kinds;
  private final ArabicOffer offer;
  private final Parts reader;
  private final ArabicOpenings openings;
  private final String marker;
  private final String shape;

  private ArabicSigns(ArabicKinds kinds, ArabicOffer offer, Parts reader) {
    this.kinds = kinds;
    this.view = kinds.view();
    this.offer = offer;
    this.reader = reader;
    this.openings = new ArabicOpenings(view);
    this.marker = MARKERS.getOrDefault(offer.field().marker(), "");
    this.shape = shape(offer.form());
  }

  /** Tells {@code reader} every sign of {@code offer} by its name. */
  static void of(ArabicKinds kinds, ArabicOffer offer, Reader reader) {
    tell(
        kinds,
        offer,
        (rival, value, parts) -> {
          String sign = String.join(" ", parts);
          reader.read(rival ? "rival ".concat(sign) : sign, value);
        });
  }

  /** Tells {@code reader} every sign of {@code offer}. */
  static void tell(ArabicKinds kinds, ArabicOffer offer, Parts reader) {
    ArabicSigns signs = new ArabicSigns(kinds, offer, reader);
    signs.opening();
    signs.end();
  }

  /** Tells {@code reader} the signs of {@code offer} but those of where its content ends. */
  static void tellOpening(ArabicKinds kinds, ArabicOffer offer, Parts reader) {
    new ArabicSigns(kinds, offer, reader).opening();
  }

  private void opening() {
    cue();
    source();
    surroundings();
    content();
    words();
  }

  private void sign(String... parts) {
    boolean shared = offer.first() || parts[0].equals("lemma");
    reader.read(!shared, 1, parts);
  }

  private void cue() {
    CueForm form = offer.form();
    String lemma = ArabicClauses.foldedLemma(form.cue());
    sign("bias");
    sign(shape, marker);
    sign("lemma", lemma);
    sign("lemma", lemma, marker);
    sign("strength", strength(form.cue().strength()), marker);
    boolean plain = isPlain();
    reader.read(false, plain ? 1 : -1, "plain");
    sign(plain ? "plain" : "odd", marker);
    if (!offer.field().moreCue().isEmpty()) {
      sign("second-cue", marker);
    }
    sign(offer.first() ? "first" : "rival", marker);
    if (form.object()) {
      sign("object", marker);
    }
    if (form.pronoun()) {
      sign("pronoun", marker);
    }
    String word = view.form(offer.cue());
    char first = word.charAt(0);
    boolean own = lemma.charAt(0) == first;
    boolean bound = !own && "وفلسب".indexOf(first) >= 0;
    sign(word.endsWith("ا") ? "accusative" : "other-case", shape, marker);
    sign("bound", bound ? word.substring(0, 1) : "none", shape);
  }

  private void source() {
    NounPhrase behind = offer.field().source();
    NounPhrase before = offer.before();
    String kind = kind(behind);
    sign("source", kind, marker);
    sign("before", kind(before), behind == null ? "alone" : "too", marker);
    String relays = view.lexicon().sourcePreposition(offer.form().cue());
    if (!relays.isEmpty()) {
      boolean named = behind != null && view.form(behind.first() - 1).equals(relays);
      sign(named ? "relayed" : "unrelayed", marker);
    }
    if (behind == null && before == null) {
      sign("nobody", shape, marker);
    }
    int from = Math.max(offer.cue() + 1, offer.field().cueEnd());
    if (behind != null) {
      sign("source-gap", bucket(behind.first() - offer.cue() - 1));
      from = Math.max(from, behind.wholeEnd());
    }
    if (isSetOff(from)) {
      sign("set-off", marker);
      return;
    }
    between(from);
    int gap = offer.field().content() - from;
    sign("gap", marker, gap < 0 ? "before" : bucket(gap));
  }

  /** «قال سالم، الذي يقود الحزب منذ أعوام، إن»: what stands between two commas parts nothing. */
  private boolean isSetOff(int from) {
    int last = offer.field().content() - 2;
    return last > from && view.isComma(from) && view.isComma(last);
  }

  /** What stands between cue or source and content: a comma, a complementiser, another cue. */
  private void between(int from) {
    int end = offer.field().content() - 1;
    for (int i = from; i < end; i++) {
      String between = separator(i);
      if (!between.isEmpty()) {
        sign("between", between, marker);
      }
    }
  }

  private String separator(int i) {
    if (view.isComma(i)) {
      return "comma";
    }
    if (view.isComplementiser(i)) {
      return "that";
    }
    if (view.isRelative(i)) {
      return "relative";
    }
    if (view.quotationFrom(i) >= 0) {
      return "quotation";
    }
    if (offer.form().cue().prepositions().contains(view.form(i))) {
      return "own-preposition";
    }
    if (view.isPreposition(i)) {
      return "preposition";
    }
    return view.cues(i).isEmpty() ? "" : "cue";
  }

  /** Who speaks: a title, a known name, or a word that nothing tells. */
  private String kind(@Nullable NounPhrase phrase) {
    if (phrase == null) {
      return "none";
    }
    return phrase.head() != null ? "title" : view.isNamed(phrase.first()) ? "name" : "word";
  }

  private void surroundings() {
    int cue = offer.cue();
    boolean opens = cue == view.paragraphStart(cue) || !view.isWord(cue - 1);
    String behind = opens ? "mark" : role(cue - 1);
    sign("behind", behind, shape);
    sign("behind", behind, marker);
    if (!behind.equals("mark") && !behind.equals("word")) {
      sign("behind", view.form(cue - 1));
    }
    if (view.isHeadline(cue)) {
      sign("headline", marker);
    }
    if (offer.inside()) {
      sign("inside", marker);
    }
    if (offer.quoted()) {
      sign("quoted", marker);
    }
  }

  private String role(int token) {
    String form = view.form(token);
    if (view.lexicon().isNegator(form)) {
      return "negator";
    }
    if (view.isComplementiser(token)) {
      return "that";
    }
    if (view.isRelative(token)) {
      return "relative";
    }
    if (ArabicClauses.isJoiner(form)) {
      return "joiner";
    }
    if (view.isPreposition(token)) {
      return "preposition";
    }
    return view.endsPhrase(token) ? "particle" : "word";
  }

  private void content() {
    int first = offer.field().content();
    Marker by = offer.field().marker();
    sign("opens", openings.of(first), marker);
    if (by == Marker.PREPOSITION) {
      String before = view.form(first - 1);
      boolean free = offer.form().cue().prepositions().contains(before);
      String preposition = free ? before : view.form(first).substring(0, 1);
      sign("by", preposition);
      sign("lemma", ArabicClauses.foldedLemma(offer.form().cue()), "by", preposition);
      sign("by", preposition, openings.of(first, free ? 0 : 1));
    }
    if (by == Marker.QUOTE) {
      int mark = view.quotationFrom(first) >= 0 ? first - 1 : first - 2;
      sign("quotation-behind", view.isWord(mark) ? "word" : view.form(mark));
    }
  }

  /** How long the content is, whether it is quoted, and what stands behind it. */
  private void end() {
    ArabicContents.Content content = offer.content();
    sign("words", marker, bucket(content.end() - content.first()));
    sign("kind", KINDS.getOrDefault(content.kind(), ""), marker);
    sign("goes-on", marker, kinds.of(content.end()));
    sign("ends-at", marker, view.isColon(content.end()) ? "colon" : "other");
  }

  /** The words round the cue and where its content begins, by their kinds. */
  private void words() {
    int cue = offer.cue();
    int first = offer.field().content();
    String lemma = ArabicClauses.foldedLemma(offer.form().cue());
    String kind = kinds.of(first);
    sign("kind", marker, kind);
    sign("kind", shape, kind);
    sign("kinds", marker, kind, kinds.of(first + 1));
    sign("kinds", kinds.of(first - 1), kind);
    sign("behind-cue", shape, kinds.of(cue + 1));
    sign("before-cue", shape, kinds.of(cue - 1));
    sign("before-cue", marker, kinds.of(cue - 1));
    if (offer.field().marker() == Marker.NOUN) {
      sign("lemma", lemma, "noun", kind);
    }
    sign(takesMarker() ? "takes" : "strange", marker);
    sign("speaks", speaker(offer.field().source()), speaker(offer.before()), marker);
  }

  /** Whether the lexicon knows that the cue brings its content so. */
  private boolean takesMarker() {
    var frames = offer.form().cue().frames();
    return switch (offer.field().marker()) {
      case THAT -> frames.contains(Cue.Frame.THAT);
      case PREPOSITION -> frames.contains(Cue.Frame.PREPOSITION);
      case NOUN -> frames.contains(Cue.Frame.NOUN);
      case QUOTE, COLON -> frames.contains(Cue.Frame.QUOTE);
      case NONE -> false;
    };
  }

  private String speaker(@Nullable NounPhrase phrase) {
    if (phrase == null) {
      return "none";
    }
    if (phrase.head() != null) {
      return HEADS.getOrDefault(phrase.head().kind(), "");
    }
    return kinds.of(phrase.first());
  }

  private static <E extends Enum<E>> Map<E, String> words(Class<E> type) {
    Map<E, String> words = new EnumMap<>(type);
    for (E value : type.getEnumConstants()) {
      words.put(value, value.name().toLowerCase(Locale.ROOT).intern());
    }
    return words;
  }

  private static String shape(CueForm form) {
    return form.passive() ? "passive" : TENSES.getOrDefault(form.tense(), "");
  }

  private static String bucket(int count) {
    return count <= 3
        ? SignWeights.small(count)
        : count <= 6 ? "4-6" : count <= 12 ? "7-12" : count <= 25 ? "13-25" : "26";
  }

  private static String strength(double strength) {
    return strength < 0.1 ? "0" : strength < 0.3 ? "1" : strength < 0.6 ? "3" : "6";
  }

  /**
   * What the lexicon alone would say: a complementiser asks for a cue of some strength or for one
   * right before it, a preposition or a noun for one that is asserted; a colon and a quotation ask
   * for nothing.
   */
  private boolean isPlain() {
    double strength = offer.form().cue().strength();
    return switch (offer.field().marker()) {
      case NONE -> false;
      case COLON, QUOTE -> true;
      case THAT -> strength >= 0.3 || isClose();
      case PREPOSITION -> strength >= 0.3 && !offer.form().passive() && isAsserted();
      case NOUN -> strength >= 0.5 && isAsserted();
    };
  }

  /** The complementiser right behind the cue, or right behind its subject: «لم يقل الوزير إن». */
  private boolean isClose() {
    NounPhrase source = offer.field().source();
    int first = offer.field().content();
    int from = Math.max(offer.cue() + 1, offer.field().cueEnd());
    return first - (source == null ? from : source.wholeEnd()) <= 2
        || offer.form().cue().prepositions().contains(view.form(Math.max(0, first - 2)));
  }

  /** Not «لم تشر الوكالة إلى …», not «ما يدعو إلى …». */
  private boolean isAsserted() {
    int cue = offer.cue();
    String before = view.form(cue - 1);
    boolean dependent =
        offer.form().tense() == CueForm.Tense.PRESENT
            && offer.field().source() == null
            && (view.isComplementiser(cue - 1) || before.equals("ما") || before.equals("من"));
    return !dependent && !(cue > 0 && view.lexicon().isNegator(before));
  }
}
