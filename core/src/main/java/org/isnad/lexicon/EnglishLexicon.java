package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.base.EntityType;
import org.isnad.base.Traits;
import org.isnad.base.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The English pack: verbs and nouns that report speech with all their forms, phrases such as
 * "according to", and the small words that clauses are built with.
 *
 * <p>Regular forms are made by {@link EnglishVerbs}, the others stand in {@code irregular.tsv}. How
 * often a form reports speech at all ("said" nearly always, "state" hardly ever) is counted and
 * stands in {@code strength.tsv}; a form that was never counted takes {@link #UNCOUNTED}.
 */
public final class EnglishLexicon {

  /** The strength of a form that no count speaks of. */
  public static final double UNCOUNTED = 0.3;

  private static final Traits SINGULAR =
      new Traits(Traits.Gender.UNKNOWN, Traits.Plurality.SINGULAR, EntityType.PERSON);

  private final Map<String, EnglishWord> words;
  private final Map<String, List<Phrase>> phrases;
  private final Map<String, Map<String, Double>> framedVerbs;
  private final Map<String, Map<String, Double>> framedNouns;

  /**
   * A phrase whose object is the source.
   *
   * @param words its folded words
   * @param act what kind of saying it reports
   */
  public record Phrase(List<String> words, Act act) {}

  private EnglishLexicon(
      Map<String, EnglishWord> words,
      Map<String, List<Phrase>> phrases,
      Map<String, Map<String, Double>> framedVerbs,
      Map<String, Map<String, Double>> framedNouns) {
    this.words = words;
    this.phrases = phrases;
    this.framedVerbs = framedVerbs;
    this.framedNouns = framedNouns;
  }

  /** Loads the pack from the jar. */
  public static EnglishLexicon load() {
    Builder builder = new Builder();
    builder.classes("words.tsv", "class", "words");
    builder.classes("first-names.tsv", "gender", "names");
    Map<String, List<Phrase>> phrases = phraseList();
    builder.openers(phrases.keySet());
    builder.verbs();
    builder.nouns();
    builder.strengths();
    return new EnglishLexicon(builder.words(), phrases, framed("verb"), framed("noun"));
  }

  /** Returns what is known of a folded form, {@link EnglishWord#UNKNOWN} when nothing is. */
  public EnglishWord word(String form) {
    EnglishWord word = words.get(form);
    return word == null ? EnglishWord.UNKNOWN : word;
  }

  /**
   * Returns how often the cue with this lemma reports speech when its content comes in this frame
   * ({@code that}, {@code clause}, {@code quote}, …), {@code otherwise} when nobody has counted.
   */
  public double strength(String lemma, Cue.Part part, String frame, double otherwise) {
    Map<String, Map<String, Double>> framed = part == Cue.Part.NOUN ? framedNouns : framedVerbs;
    return framed.getOrDefault(lemma, Map.of()).getOrDefault(frame, otherwise);
  }

  /** Returns the phrases that begin with a folded form. */
  public List<Phrase> phrasesFrom(String form) {
    return phrases.getOrDefault(form, List.of());
  }

  /** Returns every form that the pack knows, in no order. */
  public Set<String> forms() {
    return words.keySet();
  }

  private static Map<String, Map<String, Double>> framed(String part) {
    Map<String, Map<String, Double>> framed = new HashMap<>();
    for (WordList.Row row : list("frame-strength.tsv")) {
      if (row.get("part").equals(part)) {
        framed
            .computeIfAbsent(row.get("lemma"), lemma -> new HashMap<>())
            .put(row.get("frame"), Double.parseDouble(row.get("strength")));
      }
    }
    return framed;
  }

  private static Map<String, List<Phrase>> phraseList() {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (WordList.Row row : list("phrases.tsv")) {
      List<String> words = row.all("phrase", ' ');
      phrases
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new Phrase(words, Act.of(row.get("act"))));
    }
    return phrases;
  }

  private static List<WordList.Row> list(String name) {
    return WordList.of(EnglishLexicon.class, "en/" + name).rows();
  }

  /** Gathers what the files say of each form. */
  private static final class Builder {
    private final Map<String, Integer> classes = new HashMap<>();
    private final Map<String, CueForm> verbs = new HashMap<>();
    private final Set<String> participles = new java.util.HashSet<>();
    private final Map<String, CueForm> nouns = new HashMap<>();
    private final Map<String, Double> verbStrength = new HashMap<>();
    private final Map<String, Double> nounStrength = new HashMap<>();

    void classes(String file, String name, String members) {
      for (WordList.Row row : list(file)) {
        int bit = EnglishWord.Kind.valueOf(row.get(name).toUpperCase(Locale.ROOT)).bit();
        for (String word : row.all(members, ' ')) {
          classes.merge(word, bit, (a, b) -> a | b);
        }
      }
    }

    void openers(Set<String> firstWords) {
      for (String word : firstWords) {
        classes.merge(word, EnglishWord.Kind.PHRASE.bit(), (a, b) -> a | b);
      }
    }

    void verbs() {
      Map<String, WordList.Row> irregular = new HashMap<>();
      for (WordList.Row row : list("irregular.tsv")) {
        irregular.put(row.get("lemma"), row);
      }
      for (WordList.Row row : list("verbs.tsv")) {
        Cue cue = cue(row, Cue.Part.VERB);
        inflect(cue, irregular.get(cue.lemma()));
      }
    }

    private void inflect(Cue cue, WordList.@Nullable Row irregular) {
      String lemma = cue.lemma();
      String past = irregular == null ? EnglishVerbs.past(lemma) : irregular.get("past");
      String participle = irregular == null ? past : irregular.get("participle");
      String ing = irregular == null ? "" : irregular.get("ing");
      form(verbs, lemma, cue, CueForm.Tense.PRESENT, Traits.UNKNOWN);
      form(verbs, EnglishVerbs.third(lemma), cue, CueForm.Tense.PRESENT, SINGULAR);
      form(verbs, past, cue, CueForm.Tense.PAST, Traits.UNKNOWN);
      form(verbs, participle, cue, CueForm.Tense.PAST, Traits.UNKNOWN);
      form(
          verbs,
          ing.isEmpty() ? EnglishVerbs.ing(lemma) : ing,
          cue,
          CueForm.Tense.PARTICIPLE,
          Traits.UNKNOWN);
      participles.add(participle);
    }

    void nouns() {
      for (WordList.Row row : list("nouns.tsv")) {
        Cue cue = cue(row, Cue.Part.NOUN);
        form(nouns, cue.lemma(), cue, CueForm.Tense.NOUN, SINGULAR);
        form(nouns, EnglishVerbs.plural(cue.lemma()), cue, CueForm.Tense.NOUN, Traits.UNKNOWN);
      }
    }

    void strengths() {
      for (WordList.Row row : list("strength.tsv")) {
        double strength = Double.parseDouble(row.get("strength"));
        ("verb".equals(row.get("part")) ? verbStrength : nounStrength)
            .put(row.get("form"), strength);
      }
    }

    Map<String, EnglishWord> words() {
      Set<String> forms = new java.util.HashSet<>(classes.keySet());
      forms.addAll(verbs.keySet());
      forms.addAll(nouns.keySet());
      Map<String, EnglishWord> words = new HashMap<>(forms.size() * 2);
      for (String form : forms) {
        words.put(
            form,
            new EnglishWord(
                classes.getOrDefault(form, 0),
                verbs.get(form),
                participles.contains(form),
                nouns.get(form),
                verbStrength.getOrDefault(form, UNCOUNTED),
                nounStrength.getOrDefault(form, UNCOUNTED)));
      }
      return words;
    }

    private static void form(
        Map<String, CueForm> forms, String form, Cue cue, CueForm.Tense tense, Traits agreement) {
      forms.putIfAbsent(form, new CueForm(cue, tense, false, agreement, false));
    }

    private static Cue cue(WordList.Row row, Cue.Part part) {
      Set<Cue.Frame> frames = EnumSet.noneOf(Cue.Frame.class);
      for (String frame : row.all("frames", ',')) {
        frames.add(Cue.Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
      }
      return new Cue(
          row.get("lemma"),
          part,
          Act.of(row.get("act")),
          frames,
          row.all("prepositions", ','),
          UNCOUNTED);
    }
  }
}
