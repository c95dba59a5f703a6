package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
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
    ArabicLexicon.rows("phrases").forEach(phrases::read);
    phrases.phrases.replaceAll((word, list) -> longestFirst(list));
    return phrases.phrases;
  }

  private static List<Phrase> longestFirst(List<Phrase> list) {
    return list.stream()
        .sorted(Comparator.comparingInt((Phrase p) -> p.words().size()).reversed())
        .toList();
  }

  private void read(Row row) {
    String phrase = row.get("phrase");
    Phrase.Role role = Phrase.Role.valueOf(row.get("object").toUpperCase(Locale.ROOT));
    if (!phrase.endsWith("~")) {
      add(phrase, phrase, role, Traits.UNKNOWN);
      return;
    }
    String noun = phrase.substring(phrase.lastIndexOf(' ') + 1, phrase.length() - 1);
    String before = phrase.substring(0, phrase.lastIndexOf(' ') + 1);
    for (ArabicNoun.Form form : ArabicNoun.nounForms(noun)) {
      if (form.pronoun()) {
        add(before + form.form(), before + noun, role, form.owner());
      }
    }
  }

  private void add(String phrase, String lemma, Phrase.Role role, Traits owner) {
    List<String> words = WordPhrases.words(phrase);
    Cue cue = new Cue(lemma, Part.ACCORD, Act.SAY, Set.of(Frame.CLAUSE), List.of(), 0.9);
    phrases
        .computeIfAbsent(words.get(0), w -> new ArrayList<>())
        .add(new Phrase(words, cue, role, owner));
  }
}
