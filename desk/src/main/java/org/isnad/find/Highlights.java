package org.isnad.find;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/** Finds again, in the words of an answer, what a question sought. */
final class Highlights {

  private final List<Sought.Text> sought = new ArrayList<>();

  private Highlights() {}

  static Highlights of(Sought sought) {
    Highlights highlights = new Highlights();
    highlights.gather(sought);
    return highlights;
  }

  private void gather(Sought part) {
    if (part instanceof Sought.All all) {
      all.parts().forEach(this::gather);
    } else if (part instanceof Sought.Any any) {
      any.parts().forEach(this::gather);
    } else if (part instanceof Sought.Text text) {
      sought.add(text);
    }
  }

  /**
   * Returns the places in {@code text}, in order, none within another.
   *
   * @param field what the text is; null when it is all of an article
   */
  List<Span> in(String text, @Nullable Field field) {
    List<Word> words = Words.of(text);
    boolean[] marked = new boolean[words.size()];
    for (Sought.Text part : sought) {
      if (part.field() == null || field == null || part.field() == field) {
        mark(words, part, marked);
      }
    }
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < marked.length; i++) {
      if (marked[i]) {
        spans.add(new Span(words.get(i).start(), words.get(i).end()));
      }
    }
    return spans;
  }

  private static void mark(List<Word> words, Sought.Text part, boolean[] marked) {
    int length = part.words().size();
    for (int start = 0; start + length <= words.size(); start++) {
      int matching = 0;
      while (matching < length && fits(words.get(start + matching), part, matching)) {
        matching++;
      }
      for (int i = 0; i < length && matching == length; i++) {
        marked[start + i] = true;
      }
    }
  }

  private static boolean fits(Word word, Sought.Text part, int at) {
    Word asked = part.words().get(at);
    if (part.prefix()) {
      return word.forms().stream().anyMatch(form -> form.startsWith(asked.form()));
    }
    return word.forms().stream().anyMatch(asked.forms()::contains)
        || (!part.quoted() && word.stem().equals(asked.stem()));
  }
}
