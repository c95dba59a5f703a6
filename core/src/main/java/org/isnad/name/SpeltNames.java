package org.isnad.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.name.NameParts.Part;

/** Many names in Latin letters, ready to be compared with one in either script. */
final class SpeltNames {

  /**
   * A name of somebody.
   *
   * @param id whose
   * @param parts its words
   */
  record Named(String id, List<Part> parts) {}

  /** A name whose words are numbers of {@link SpeltWords}; a pair is written as one word, or -1. */
  private static final class Spelt {
    final String id;
    final int[] words;
    final int[] pairs;
    final boolean[] light;

    Spelt(String id, int[] words, int[] pairs, boolean[] light) {
      this.id = id;
      this.words = words;
      this.pairs = pairs;
      this.light = light;
    }
  }

  private static final int SHORT = 3;

  private final SpeltWords words;
  private final List<Spelt> names;

  SpeltNames(Spelling spelling, List<Named> all) {
    Set<String> every = new HashSet<>();
    for (Named name : all) {
      for (int i = 0; i < name.parts.size(); i++) {
        every.add(word(name, i));
        if (isPair(name.parts, i)) {
          every.add(word(name, i) + word(name, i + 1));
        }
      }
    }
    this.words = new SpeltWords(spelling, every);
    this.names = all.stream().filter(name -> !name.parts.isEmpty()).map(this::spelt).toList();
  }

  private static String word(Named name, int part) {
    return name.parts.get(part).word();
  }

  /** Two words that the other script may write as one: De Gaulle, Fadl Allah. */
  private static boolean isPair(List<Part> parts, int first) {
    return first + 1 < parts.size()
        && (parts.get(first).word().length() <= SHORT
            || parts.get(first + 1).word().length() <= SHORT
            || parts.get(first + 1).word().startsWith("all"));
  }

  private Spelt spelt(Named name) {
    int size = name.parts.size();
    int[] numbers = new int[size];
    int[] pairs = new int[size];
    boolean[] light = new boolean[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = words.number(word(name, i));
      pairs[i] = isPair(name.parts, i) ? words.number(word(name, i) + word(name, i + 1)) : -1;
      light[i] = name.parts.get(i).light();
    }
    return new Spelt(name.id, numbers, pairs, light);
  }

  /**
   * Returns by id how much likelier than by chance each is called {@code asked}, the best of their
   * names counting; those of whose names no word is like one asked for are left out.
   */
  Map<String, Double> likeness(List<Part> asked) {
    NameAlignment alignment = new NameAlignment(asked, words::likeness);
    Map<String, Double> likeness = new HashMap<>();
    for (Spelt name : names) {
      if (alignment.mayFit(name.words, name.pairs)) {
        double sum = alignment.of(name.words, name.pairs, name.light);
        likeness.merge(name.id, sum, Math::max);
      }
    }
    return likeness;
  }
}
