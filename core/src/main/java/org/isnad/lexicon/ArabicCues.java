package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.base.Fold;
import org.isnad.base.WordList.Row;
import org.isnad.lexicon.Cue.Frame;
import org.isnad.lexicon.Cue.Part;
import org.isnad.lexicon.CueForm.Tense;

/**
 * Makes every form of every cue in the lists of verbs and nouns, keyed by the folded form.
 *
 * <p>Some forms are, letter for letter, another and commoner word: «مدينة» is a city and not "she
 * who condemns", «بين» mostly "between". The list {@code homographs} names them with the strength
 * they keep, or takes them out; it also names words that only look like a cue with a small word
 * before it («كامل» is not ك + أمل).
 */
final class ArabicCues {

  /** How often a masdar is a cue when its verb is: it may stand for the act alone (الإيضاح). */
  private static final double MASDAR = 0.4;

  /** How often a bare nominative participle is a cue when its verb is (متحدث، محدد). */
  private static final double NOMINATIVE = 0.2;

  /** How often a present is a cue when its past is: it tells of habits and plans (يعلن، يطلب). */
  private static final double PRESENT = 0.6;

  /** How often a passive is a cue when its verb is (قيل، يضاف). */
  private static final double PASSIVE = 0.5;

  /** A verb weaker than this has no form of ours: too many are other words (نقص، نعد). */
  private static final double OUR_OWN = 0.4;

  private final Map<String, List<CueForm>> forms = new HashMap<>(1 << 15);
  private final Map<String, String> sourcePrepositions = new HashMap<>();

  private ArabicCues() {
    for (Row row : ArabicLexicon.rows("nouns")) {
      noun(row);
    }
    for (Row row : ArabicLexicon.rows("verbs")) {
      verb(row);
    }
    for (Row row : ArabicLexicon.rows("homographs")) {
      homograph(row);
    }
  }

  static ArabicCues read() {
    return new ArabicCues();
  }

  /** Forms to readings; an empty list says that the form is no cue, whatever stands before it. */
  Map<String, List<CueForm>> forms() {
    return forms;
  }

  /** Lemmas whose subject is a relay, to the preposition of the source: نقل: عن, نسب: إلى. */
  Map<String, String> sourcePrepositions() {
    return sourcePrepositions;
  }

  private void verb(Row row) {
    String lemma = row.get("lemma");
    char last = lemma.charAt(lemma.length() - 1);
    Cue cue = cue(row, Fold.isDropped(last) ? lemma.substring(0, lemma.length() - 1) : lemma);
    Cue present = weaker(cue, cue.lemma(), Part.VERB, PRESENT);
    Cue passive = weaker(cue, cue.lemma(), Part.VERB, PASSIVE);
    if (!row.get("source").isEmpty()) {
      sourcePrepositions.put(cue.lemma(), Fold.fold(row.get("source")));
    }
    for (ArabicVerb.Form f : ArabicVerb.forms(lemma, row.get("present"), takesObject(row, cue))) {
      if (f.subject().equals(ArabicVerb.Subject.WE) && cue.strength() < OUR_OWN) {
        continue;
      }
      Cue of = f.passive() ? passive : f.tense() == Tense.PRESENT ? present : cue;
      add(f.form(), new CueForm(of, f.tense(), f.passive(), f.subject(), false, f.object()));
    }
    for (String participle : row.all("participle", ',')) {
      participle(participle, cue);
    }
    for (String masdar : row.all("masdar", ',')) {
      nounForms(masdar, weaker(cue, masdar, Part.NOUN, MASDAR));
    }
  }

  private static boolean takesObject(Row row, Cue cue) {
    return !row.get("marks").equals("no-object")
        && (cue.frames().contains(Frame.NOUN) || cue.frames().contains(Frame.ADDRESSEE));
  }

  private void participle(String participle, Cue cue) {
    Cue nominative = weaker(cue, cue.lemma(), Part.VERB, NOMINATIVE);
    for (ArabicNoun.Form f : ArabicNoun.participleForms(participle)) {
      Cue of = f.rare() ? nominative : cue;
      add(f.form(), new CueForm(of, Tense.PARTICIPLE, false, f.owner(), false));
    }
  }

  private void noun(Row row) {
    Cue cue = weaker(cue(row, row.get("lemma")), row.get("lemma"), Part.NOUN, 1);
    nounForms(cue.lemma(), cue);
    for (String plural : row.all("plural", ',')) {
      nounForms(plural, cue);
    }
  }

  private void nounForms(String noun, Cue cue) {
    for (ArabicNoun.Form f : ArabicNoun.nounForms(noun)) {
      add(f.form(), new CueForm(cue, Tense.NOUN, false, f.owner(), f.pronoun()));
    }
  }

  private void add(String form, CueForm reading) {
    List<CueForm> known = forms.get(form);
    if (known == null) {
      forms.put(form, List.of(reading));
      return;
    }
    for (CueForm other : known) {
      if (isSame(other, reading)) {
        return;
      }
    }
    List<CueForm> all = new ArrayList<>(known);
    // A verb goes before a noun of the same letters.
    all.add(reading.tense() == Tense.NOUN ? all.size() : verbs(known), reading);
    forms.put(form, List.copyOf(all));
  }

  private static int verbs(List<CueForm> readings) {
    int verbs = 0;
    while (verbs < readings.size() && readings.get(verbs).tense() != Tense.NOUN) {
      verbs++;
    }
    return verbs;
  }

  /** «تهمة» is no «تهم» with a pronoun: of a noun the form without one is known first. */
  private static boolean isSame(CueForm known, CueForm other) {
    return known.cue().lemma().equals(other.cue().lemma())
        && known.tense() == other.tense()
        && known.passive() == other.passive()
        && known.object() == other.object()
        && (other.tense() == Tense.NOUN
            || (known.agreement().gender() == other.agreement().gender()
                && known.agreement().plurality() == other.agreement().plurality()));
  }

  private void homograph(Row row) {
    String form = Fold.fold(row.get("form"));
    String lemma = row.get("lemma");
    List<CueForm> kept = new ArrayList<>();
    for (CueForm reading : forms.getOrDefault(form, List.of())) {
      Cue cue = reading.cue();
      if (!lemma.isEmpty() && !lemma.equals(cue.lemma())) {
        kept.add(reading);
      } else if (!row.get("strength").isEmpty()) {
        kept.add(with(reading, Double.parseDouble(row.get("strength"))));
      }
    }
    forms.put(form, List.copyOf(kept));
  }

  private static CueForm with(CueForm form, double strength) {
    Cue cue = form.cue();
    Cue weaker =
        new Cue(cue.lemma(), cue.part(), cue.act(), cue.frames(), cue.prepositions(), strength);
    return new CueForm(
        weaker, form.tense(), form.passive(), form.agreement(), form.pronoun(), form.object());
  }

  private static Cue cue(Row row, String lemma) {
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    for (String frame : row.all("frames", ',')) {
      frames.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
    }
    List<String> prepositions = new ArrayList<>();
    for (String preposition : row.all("prepositions", ',')) {
      prepositions.add(Fold.fold(preposition));
    }
    double strength = Double.parseDouble(row.get("strength"));
    return new Cue(lemma, Part.VERB, Act.of(row.get("act")), frames, prepositions, strength);
  }

  private static Cue weaker(Cue cue, String lemma, Part part, double share) {
    return new Cue(
        lemma, part, cue.act(), cue.frames(), cue.prepositions(), cue.strength() * share);
  }
}
