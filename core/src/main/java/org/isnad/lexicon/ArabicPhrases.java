package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.base.Traits;
import org.isnad.base.WordList.Row;
import org.isnad.lexicon.Cue.Frame;
import org.isnad.lexicon.Cue.Part;

/** Reads the phrases that hang a saying on its source, keyed by their first word. */
final class ArabicPhrases {

  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  private ArabicPhrases() {}

  static Map<String, List<Phrase>> read() {
    ArabicPhrases phrases = new ArabicPhrases();
    for (Row row : ArabicLexicon.rows("phrases")) {
      phrases.read(row);
    }
    return phrases.phrases;
  }

  private void read(Row row) {
    String phrase = row.get("phrase");
    double strength = Double.parseDouble(row.get("strength"));
    Phrase.Role role = Phrase.Role.valueOf(row.get("object").toUpperCase(Locale.ROOT));
    if (!phrase.endsWith("~")) {
      add(phrase, phrase, role, Traits.UNKNOWN, strength);
      return;
    }
    String noun = phrase.substring(phrase.lastIndexOf(' ') + 1, phrase.length() - 1);
    String before = phrase.substring(0, phrase.lastIndexOf(' ') + 1);
    for (ArabicNoun.Form form : ArabicNoun.nounForms(noun)) {
      if (form.pronoun()) {
        add(before.concat(form.form()), before.concat(noun), role, form.owner(), strength);
      }
    }
  }

  private void add(String phrase, String lemma, Phrase.Role role, Traits owner, double strength) {
    List<String> words = WordPhrases.words(phrase);
    Cue cue = new Cue(lemma, Part.ACCORD, Act.SAY, Set.of(Frame.CLAUSE), List.of(), strength);
    Phrase read = new Phrase(words, cue, role, owner);
    List<Phrase> list = new ArrayList<>(phrases.getOrDefault(words.get(0), List.of()));
    int at = 0;
    while (at < list.size() && isBefore(list.get(at), read)) {
      at++;
    }
    list.add(at, read);
    phrases.put(words.get(0), List.copyOf(list));
  }

  /** The longest goes first, and whole words go before a bound one: «وفقا لما», then «وفقا ل+». */
  private static boolean isBefore(Phrase there, Phrase other) {
    int longer = there.words().size() - other.words().size();
    return longer > 0 || (longer == 0 && (!there.isBound() || other.isBound()));
  }
}
