package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.base.EntityType;
import org.isnad.base.Fold;
import org.isnad.base.Recall;
import org.isnad.base.Traits;
import org.isnad.base.Traits.Gender;
import org.isnad.base.Traits.Plurality;
import org.isnad.base.WordList;
import org.isnad.lexicon.CueForm.Tense;
import org.isnad.text.Clitics;
import org.jspecify.annotations.Nullable;

/**
 * The Arabic language pack: which words report speech, what each asks of the words around it, who
 * can be a speaker, and where the name of one ends.
 *
 * <p>All words go in {@linkplain Fold folded}. Every look-up is a few hash look-ups. The pack is
 * read once, on the first {@link #load()}, from the word lists in the folder {@code ar}; it does
 * not change and may be shared by threads.
 */
public final class ArabicLexicon {

  /** So sure must a cue of two letters be, for a conjunction to be taken off. */
  private static final double SHORT = 0.5;

  private final Map<String, List<CueForm>> cues;
  private final Map<String, String> sourcePrepositions;
  private final Map<String, List<Phrase>> phrases;
  private final Map<String, SourceNoun> sourceNouns;
  private final Map<String, Complementiser> complementisers = new HashMap<>();
  private final WordPhrases<Boolean> honorifics = new WordPhrases<>();
  private final WordPhrases<Boolean> negators = new WordPhrases<>();
  private final WordPhrases<Boundary> boundaries = new WordPhrases<>();

  private final ArabicWordClasses classes;
  private final Recall<ArabicWord> words = new Recall<>(16, this::readWord);

  private ArabicLexicon() {
    ArabicCues read = ArabicCues.read();
    cues = read.forms();
    sourcePrepositions = read.sourcePrepositions();
    phrases = ArabicPhrases.read();
    sourceNouns = ArabicSources.read();
    classes = ArabicWordClasses.read();
    for (WordList.Row row : rows("complementisers")) {
      complementisers.put(Fold.fold(row.get("word")), complementiser(row));
    }
    for (WordList.Row row : rows("honorifics")) {
      honorifics.add(row.get("phrase"), true);
    }
    for (WordList.Row row : rows("negators")) {
      negators.add(row.get("phrase"), true);
    }
    for (WordList.Row row : rows("boundaries")) {
      boundaries.add(
          row.get("phrase"), Boundary.valueOf(row.get("boundary").toUpperCase(Locale.ROOT)));
    }
  }

  /** Returns the pack, read on the first call. */
  public static ArabicLexicon load() {
    return Loaded.LEXICON;
  }

  static List<WordList.Row> rows(String list) {
    return WordList.of(ArabicLexicon.class, "ar/".concat(list).concat(".tsv")).rows();
  }

  /**
   * Returns the cues that a word can be a form of, none for most words.
   *
   * <p>The word is looked up as it stands first, so that و of its own is no conjunction (وصف، وعد);
   * then without و or ف (وقال، فأكد), up to twice; and each time also without س or ل before a
   * present (سيعلن، ليؤكد), and without ب, ل or ك before a noun (بقوله، للقول، كقوله). The first
   * that is found holds. Forms of two letters carry a conjunction only where they are hardly
   * anything but a cue (وحث).
   *
   * @param folded a folded word
   */
  public List<CueForm> cues(String folded) {
    return word(folded).cues();
  }

  /** Returns all that is known of a word by itself. */
  public ArabicWord word(String folded) {
    ArabicWord word = words.of(folded);
    return word == null ? ArabicWord.UNKNOWN : word;
  }

  private @Nullable ArabicWord readWord(String folded) {
    List<CueForm> found = readCues(folded);
    SourceNoun source = readSource(folded);
    boolean complementiser = isComplementiser(folded);
    List<Phrase> opened = phrasesStartingWith(folded);
    boolean opensTitle = honorifics.opens(folded);
    WordClasses able = classes.of(folded);
    boolean plain =
        found.isEmpty() && source == null && !complementiser && opened.isEmpty() && !opensTitle;
    ArabicWord word =
        ArabicWord.of(
            folded, found, source, readWhole(folded), complementiser, opened, opensTitle, able);
    return plain && !able.isKnown() && !word.isSmall() ? null : word;
  }

  private List<CueForm> readCues(String folded) {
    String word = folded;
    for (int conjunctions = 0; ; conjunctions++) {
      List<CueForm> found = cuesAfterConjunction(word);
      if (found != null) {
        return found;
      }
      boolean bears = word.length() >= 4 || bearsShortCue(word);
      if (conjunctions == 2 || !bears || !isConjunction(word)) {
        return List.of();
      }
      word = word.substring(1);
    }
  }

  /** «وحث», «ونص»: two letters carry a conjunction when they are hardly anything but a cue. */
  private boolean bearsShortCue(String word) {
    List<CueForm> found = word.length() == 3 ? cues.get(word.substring(1)) : null;
    return found != null && found.stream().anyMatch(form -> form.cue().strength() >= SHORT);
  }

  private @Nullable List<CueForm> cuesAfterConjunction(String word) {
    List<CueForm> found = cues.get(word);
    if (found != null || word.length() < 4) {
      return found;
    }
    return switch (word.charAt(0)) {
      case 'س' -> only(cues.get(word.substring(1)), Tense.PRESENT, Tense.PRESENT);
      case 'ل' -> only(cues.get(afterLam(word)), Tense.PRESENT, Tense.NOUN);
      case 'ب', 'ك' -> only(cues.get(word.substring(1)), Tense.NOUN, Tense.NOUN);
      default -> null;
    };
  }

  /** «للقول» is ل + القول. */
  private static String afterLam(String word) {
    return word.charAt(1) == 'ل' ? "ا".concat(word.substring(1)) : word.substring(1);
  }

  private static @Nullable List<CueForm> only(
      @Nullable List<CueForm> forms, Tense one, Tense other) {
    if (forms == null) {
      return null;
    }
    List<CueForm> kept = new ArrayList<>(forms);
    kept.removeIf(form -> form.tense() != one && form.tense() != other);
    return kept.isEmpty() ? null : List.copyOf(kept);
  }

  private static boolean isConjunction(String word) {
    return word.charAt(0) == 'و' || word.charAt(0) == 'ف';
  }

  /**
   * Returns the folded preposition before the source when the cue's subject is a relay: عن for نقل
   * («نقلت الوكالة عن الوزير قوله»), الي for نسب; empty for all other cues.
   */
  public String sourcePreposition(Cue cue) {
    return cue.part() == Cue.Part.VERB ? sourcePrepositions.getOrDefault(cue.lemma(), "") : "";
  }

  /**
   * Returns the phrases whose first word this is, with or without و or ف before it; longest first.
   */
  public List<Phrase> phrasesStartingWith(String folded) {
    List<Phrase> found = phrases.get(folded);
    if (found == null && folded.length() > 3 && isConjunction(folded)) {
      found = phrases.get(folded.substring(1));
    }
    return found == null ? List.of() : found;
  }

  /** Says whether a word brings a reported clause: أن، إنه، بأنها. */
  public boolean isComplementiser(String folded) {
    Complementiser found = complementisers.get(folded);
    return found != null && !found.question();
  }

  /** Returns what is known of a word that brings a reported clause or question, else null. */
  public @Nullable Complementiser complementiser(String folded) {
    return complementisers.get(folded);
  }

  /**
   * Returns what a noun names as a speaker, or null when it is none that can be one.
   *
   * @param folded a folded word without conjunction, preposition and article; a possessive pronoun
   *     may stand on it (وزيرها، حكومته)
   */
  public @Nullable SourceNoun sourceNoun(String folded) {
    return word(folded).whole();
  }

  private @Nullable SourceNoun readWhole(String folded) {
    SourceNoun found = sourceNouns.get(folded);
    return found != null ? found : ArabicSources.underPronoun(sourceNouns, folded);
  }

  /**
   * Returns what a word names as a speaker, read with and without conjunction, bound preposition
   * and article; null when it is none that can be one.
   *
   * @param folded a folded word as it stands in a text: والوزير, للنائب, مصدرا
   */
  public @Nullable SourceNoun source(String folded) {
    return word(folded).source();
  }

  private @Nullable SourceNoun readSource(String form) {
    SourceNoun whole = bare(form);
    if (whole != null) {
      return whole;
    }
    String rest = Clitics.afterConjunction(form);
    SourceNoun found = rest == null ? null : bare(rest);
    if (found != null) {
      return found;
    }
    String object = Clitics.afterPreposition(rest == null ? form : rest);
    return object == null ? null : bare(object);
  }

  private @Nullable SourceNoun bare(String form) {
    SourceNoun found = readWhole(form);
    boolean dual = found != null && found.traits().plurality() == Traits.Plurality.DUAL;
    if (form.length() > 4 && form.endsWith("ا") && (found == null || dual)) {
      // مصدرا، متحدثا: the accusative behind لكن and إن is commoner than a dual that owns
      SourceNoun singular = readWhole(form.substring(0, form.length() - 1));
      found = singular == null ? found : singular;
    }
    String stem = found == null ? Clitics.afterArticle(form) : null;
    return stem == null ? found : readWhole(stem);
  }

  /**
   * Returns how many words the longest title takes that begins at {@code at}: 3 for «صاحب السمو
   * الملكي», 0 when none does. The first word is looked up with its article and no proclitics.
   */
  public int honorific(List<String> folded, int at) {
    return honorifics.length(folded, at);
  }

  /** Says whether one word negates the cue that follows: لم، لا، لن، ما. */
  public boolean isNegator(String folded) {
    return negators.get(folded) != null;
  }

  /** Says the same, and of ولم and فلا too. */
  public boolean negates(String folded) {
    String bare = Clitics.afterConjunction(folded);
    return isNegator(folded) || (bare != null && isNegator(bare));
  }

  /**
   * Returns how many words the longest negation takes that begins at {@code at}: 2 for «رفض أن».
   */
  public int negator(List<String> folded, int at) {
    return negators.length(folded, at);
  }

  /** Returns what a word begins that ends a source or a reported clause, null for most words. */
  public @Nullable Boundary boundary(String folded) {
    return boundaries.get(folded);
  }

  /** Returns what begins at {@code at}, phrases of several words («غير أن») before single ones. */
  public @Nullable Boundary boundary(List<String> folded, int at) {
    return boundaries.longest(folded, at);
  }

  private static Complementiser complementiser(WordList.Row row) {
    boolean pronoun = !row.get("gender").isEmpty();
    Traits subject =
        pronoun
            ? new Traits(
                Gender.valueOf(row.get("gender").toUpperCase(Locale.ROOT)),
                Plurality.valueOf(row.get("plurality").toUpperCase(Locale.ROOT)),
                EntityType.PERSON)
            : Traits.UNKNOWN;
    return new Complementiser(
        row.get("kind").equals("question"), row.get("bound"), pronoun, subject);
  }

  private static final class Loaded {
    static final ArabicLexicon LEXICON = new ArabicLexicon();
  }
}
