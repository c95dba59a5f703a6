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

/** Makes every form of every cue in the lists of verbs and nouns, keyed by the folded form. */
final class ArabicCues {

  /**
   * A masdar («قوله», «إيضاح») is a cue less often than its verb: it may stand for the act alone.
   */
  private static final double MASDAR = 0.4;

  private final Map<String, List<CueForm>> forms = new HashMap<>(1 << 15);

  private ArabicCues() {}

  static Map<String, List<CueForm>> read() {
    ArabicCues cues = new ArabicCues();
    ArabicLexicon.rows("verbs").forEach(cues::verb);
    ArabicLexicon.rows("nouns").forEach(cues::noun);
    cues.forms.replaceAll((form, readings) -> List.copyOf(readings));
    return cues.forms;
  }

  private void verb(Row row) {
    String lemma = row.get("lemma");
    Cue cue =
        cue(row, Fold.fold(lemma).length() < lemma.length() ? bare(lemma) : lemma, Part.VERB, 1);
    boolean objects =
        !row.get("marks").contains("no-object")
            && (cue.frames().contains(Frame.NOUN) || cue.frames().contains(Frame.ADDRESSEE));
    for (ArabicVerb.Form f : ArabicVerb.forms(lemma, row.get("present"), objects)) {
      add(f.form(), new CueForm(cue, f.tense(), f.passive(), f.subject(), false, f.object()));
    }
    if (!row.get("participle").isEmpty()) {
      for (ArabicNoun.Form f : ArabicNoun.participleForms(row.get("participle"))) {
        add(f.form(), new CueForm(cue, Tense.PARTICIPLE, false, f.owner(), false));
      }
    }
    for (String masdar : row.all("masdar", ',')) {
      nounForms(masdar, cue(row, masdar, Part.NOUN, MASDAR));
    }
  }

  private void noun(Row row) {
    Cue cue = cue(row, row.get("lemma"), Part.NOUN, 1);
    nounForms(row.get("lemma"), cue);
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
    List<CueForm> readings = forms.computeIfAbsent(form, f -> new ArrayList<>(2));
    if (!readings.contains(reading)) {
      readings.add(reading);
    }
  }

  private static Cue cue(Row row, String lemma, Part part, double share) {
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    for (String frame : row.all("frames", ',')) {
      frames.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
    }
    List<String> prepositions = row.all("prepositions", ',').stream().map(Fold::fold).toList();
    double strength = Double.parseDouble(row.get("strength")) * share;
    return new Cue(lemma, part, Act.of(row.get("act")), frames, prepositions, strength);
  }

  private static String bare(String lemma) {
    return lemma.substring(0, lemma.length() - 1);
  }
}
