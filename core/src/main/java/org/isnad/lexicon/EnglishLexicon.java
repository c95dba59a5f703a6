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
  private final Map<String, List<Phrasal>> phrasals;
  private final Map<String, Map<String, Double>> framedVerbs;
  private final Map<String, Map<String, Double>> framedNouns;
  private final EnglishRelayWords relays = EnglishRelayWords.load();

  /**
   * A phrase whose object is the source.
   *
   * @param words its folded words
   * @param act what kind of saying it reports
   */
  public record Phrase(List<String> words, Act act) {}

  /**
   * A verb of saying of several words, in one of its forms.
   *
   * @param behind the folded words behind the verb: back; it clear
   * @param form the verb's form, whose cue is the whole phrase
   * @param participle whether it can be a past participle
   */
  public record Phrasal(List<String> behind, CueForm form, boolean participle) {}

  private EnglishLexicon(
      Map<String, EnglishWord> words,
      Map<String, List<Phrase>> phrases,
      Map<String, List<Phrasal>> phrasals,
      Map<String, Map<String, Double>> framedVerbs,
      Map<String, Map<String, Double>> framedNouns) {
    this.words = words;
    this.phrases = phrases;
    this.phrasals = phrasals;
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
    Map<String, List<Phrasal>> phrasals = builder.phrasals();
    return new EnglishLexicon(builder.words(), phrases, phrasals, framed("verb"), framed("noun"));
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

  /** Returns the verbs of several words that begin with a folded form. */
  public List<Phrasal> phrasalsFrom(String form) {
    return phrasals.getOrDefault(form, List.of());
  }

  /** Returns the words of those who carry what others said. */
  public EnglishRelayWords relays() {
    return relays;
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

    /** shot [back], makes [it clear]: each form of the verb opens the phrase. */
    Map<String, List<Phrasal>> phrasals() {
      Map<String, WordList.Row> irregular = irregular();
      Map<String, List<Phrasal>> phrasals = new HashMap<>();
      for (WordList.Row row : list("phrasals.tsv")) {
        List<String> words = row.all("phrase", ' ');
        Cue cue = cue(String.join("-", words), row, Cue.Part.VERB);
        Map<String, CueForm> forms = new HashMap<>();
        Set<String> participle = inflect(words.get(0), cue, irregular.get(words.get(0)), forms);
        List<String> behind = words.subList(1, words.size());
        for (Map.Entry<String, CueForm> form : forms.entrySet()) {
          classes.merge(form.getKey(), EnglishWord.Kind.PHRASAL.bit(), (a, b) -> a | b);
          phrasals
              .computeIfAbsent(form.getKey(), f -> new ArrayList<>())
              .add(new Phrasal(behind, form.getValue(), participle.contains(form.getKey())));
        }
      }
      return phrasals;
    }

    private static Map<String, WordList.Row> irregular() {
      Map<String, WordList.Row> irregular = new HashMap<>();
      for (WordList.Row row : list("irregular.tsv")) {
        irregular.put(row.get("lemma"), row);
      }
      return irregular;
    }

    void verbs() {
      Map<String, WordList.Row> irregular = irregular();
      for (WordList.Row row : list("verbs.tsv")) {
        String lemma = row.get("lemma");
        Cue cue = cue(lemma, row, Cue.Part.VERB);
        participles.addAll(inflect(lemma, cue, irregular.get(lemma), verbs));
      }
    }

    /** Puts the forms of a verb in {@code forms} and returns its past participle. */
    private static Set<String> inflect(
        String lemma, Cue cue, WordList.@Nullable Row irregular, Map<String, CueForm> forms) {
      String past = irregular == null ? EnglishVerbs.past(lemma) : irregular.get("past");
      String participle = irregular == null ? past : irregular.get("participle");
      String ing = irregular == null ? "" : irregular.get("ing");
      form(forms, lemma, cue, CueForm.Tense.PRESENT, Traits.UNKNOWN);
      form(forms, EnglishVerbs.third(lemma), cue, CueForm.Tense.PRESENT, SINGULAR);
      form(forms, past, cue, CueForm.Tense.PAST, Traits.UNKNOWN);
      form(forms, participle, cue, CueForm.Tense.PAST, Traits.UNKNOWN);
      form(
          forms,
          ing.isEmpty() ? EnglishVerbs.ing(lemma) : ing,
          cue,
          CueForm.Tense.PARTICIPLE,
          Traits.UNKNOWN);
      return Set.of(participle);
    }

    void nouns() {
      for (WordList.Row row : list("nouns.tsv")) {
        Cue cue = cue(row.get("lemma"), row, Cue.Part.NOUN);
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

    private static Cue cue(String lemma, WordList.Row row, Cue.Part part) {
      Set<Cue.Frame> frames = EnumSet.noneOf(Cue.Frame.class);
      for (String frame : row.all("frames", ',')) {
        frames.add(Cue.Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
      }
      return new Cue(
          lemma, part, Act.of(row.get("act")), frames, row.all("prepositions", ','), UNCOUNTED);
    }
  }
}
