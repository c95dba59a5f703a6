package org.isnad.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words on their way into the index; several forms of one word stand at one place. */
final class WordStream extends TokenStream {

  /** So far apart are the words of two names, that no phrase runs over both. */
  private static final int GAP = 100;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  private final List<List<String>> places;
  private int place;
  private int form;

  private WordStream(List<List<String>> places) {
    this.places = places;
  }

  /** Returns the words of all {@code texts} by their forms. */
  static WordStream forms(List<List<Word>> texts) {
    return of(texts, Word::forms);
  }

  /** Returns the words of all {@code texts} by their stems. */
  static WordStream stems(List<List<Word>> texts) {
    return of(texts, word -> List.of(word.stem()));
  }

  private static WordStream of(List<List<Word>> texts, Function<Word, List<String>> forms) {
    List<List<String>> places = new ArrayList<>();
    for (List<Word> text : texts) {
      text.forEach(word -> places.add(forms.apply(word)));
      places.add(List.of());
    }
    return new WordStream(places);
  }

  /** Returns what stands at each place; an empty place parts two texts. */
  static WordStream of(List<List<String>> places) {
    return new WordStream(places);
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    int steps = form == 0 ? 1 : 0;
    while (place < places.size() && form >= places.get(place).size()) {
      steps = places.get(place).isEmpty() ? GAP : 1;
      place++;
      form = 0;
    }
    if (place >= places.size()) {
      return false;
    }
    term.append(places.get(place).get(form));
    step.setPositionIncrement(steps);
    form++;
    return true;
  }

  @Override
  public void reset() {
    place = 0;
    form = 0;
  }
}
