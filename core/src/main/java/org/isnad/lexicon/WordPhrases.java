package org.isnad.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words with a value each, found by their first words: a small trie.
 *
 * @param <V> what a phrase means
 */
final class WordPhrases<V> {

  private final Map<String, WordPhrases<V>> next = new HashMap<>();
  private @Nullable V value;

  void add(String phrase, V meaning) {
    WordPhrases<V> node = this;
    for (String word : words(phrase)) {
      WordPhrases<V> child = node.next.get(word);
      if (child == null) {
        child = new WordPhrases<>();
        node.next.put(word, child);
      }
      node = child;
    }
    node.value = meaning;
  }

  /** The meaning of one word alone. */
  @Nullable V get(String word) {
    WordPhrases<V> node = next.get(word);
    return node == null ? null : node.value;
  }

  /** Whether a phrase begins with {@code word}. */
  boolean opens(String word) {
    return next.containsKey(word);
  }

  /** How many words the longest phrase takes that begins at {@code at}; 0 when none does. */
  int length(List<String> words, int at) {
    int length = 0;
    WordPhrases<V> node = this;
    for (int i = at; i < words.size(); i++) {
      WordPhrases<V> child = node.next.get(words.get(i));
      if (child == null) {
        break;
      }
      node = child;
      length = node.value == null ? length : i + 1 - at;
    }
    return length;
  }

  /** The meaning of the longest phrase that begins at {@code at}. */
  @Nullable V longest(List<String> words, int at) {
    int length = length(words, at);
    WordPhrases<V> node = this;
    for (int i = 0; i < length && node != null; i++) {
      node = node.next.get(words.get(at + i));
    }
    return length == 0 || node == null ? null : node.value;
  }

  static List<String> words(String phrase) {
    List<String> words = new java.util.ArrayList<>();
    int from = 0;
    String folded = Fold.fold(phrase);
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || folded.charAt(i) == ' ') {
        words.add(folded.substring(from, i));
        from = i + 1;
      }
    }
    return words;
  }
}
