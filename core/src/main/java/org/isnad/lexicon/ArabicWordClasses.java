package org.isnad.lexicon;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.isnad.base.WordList;
import org.isnad.text.Clitics;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a word of common news can be: noun, verb, name. No tagger: what the list says of the
 * form, under what is written onto it.
 *
 * <ul>
 *   <li>the form as it stands: «قدم», a verb or a noun; a given name before all that a conjunction
 *       or preposition and a word could be: «فادي», not ف + أدي
 *   <li>without the article: only a noun, an adjective or a name bears it
 *   <li>without و or ف: what is behind them
 *   <li>without ب, ل or ك: a noun or a name; behind ل a verb as well: «ليعمل»; behind س a verb
 *   <li>without a pronoun at its end: «خطتها» is what «خطة» is, «أبلغه» what «أبلغ» is
 * </ul>
 */
final class ArabicWordClasses {

  private static final Set<WordClass> NOUNS =
      EnumSet.complementOf(
          EnumSet.of(WordClass.PAST, WordClass.PRESENT, WordClass.FUNCTION, WordClass.TIME));
  private static final Set<WordClass> ARTICLED =
      EnumSet.complementOf(EnumSet.of(WordClass.PAST, WordClass.PRESENT, WordClass.FUNCTION));
  private static final Set<WordClass> OWNED =
      EnumSet.of(WordClass.NOUN, WordClass.ACTION, WordClass.PAST, WordClass.PRESENT);
  private static final WordClasses PERSON =
      new WordClasses(WordClass.PERSON, Set.of(WordClass.PERSON));
  private static final String[] PRONOUNS = {"هما", "هم", "هن", "ها", "نا", "ه"};

  private final Map<String, WordClasses> forms = new HashMap<>(1 << 15);

  private ArabicWordClasses() {}

  static ArabicWordClasses read() {
    ArabicWordClasses classes = new ArabicWordClasses();
    Map<String, WordClasses> shared = new HashMap<>();
    for (WordList.Row row : ArabicLexicon.rows("word-classes")) {
      String letters = row.get("classes");
      for (String word : row.all("words", ' ')) {
        classes.forms.put(word, shared.computeIfAbsent(letters, ArabicWordClasses::classes));
      }
    }
    for (WordList.Row row : ArabicLexicon.rows("given-names")) {
      row.all("names", ' ').forEach(classes::nameToo);
    }
    return classes;
  }

  /** A given name is one, whatever else its letters can be: no «ل + يلي» comes before «ليلى». */
  private void nameToo(String given) {
    WordClasses known = forms.get(given);
    if (known == null) {
      forms.put(given, PERSON);
    } else if (!known.can(WordClass.PERSON)) {
      EnumSet<WordClass> all = EnumSet.of(WordClass.PERSON);
      all.addAll(known.all());
      forms.put(given, new WordClasses(known.first(), all));
    }
  }

  private static WordClasses classes(String letters) {
    EnumSet<WordClass> all = EnumSet.noneOf(WordClass.class);
    letters.chars().forEach(letter -> all.add(WordClass.of((char) letter)));
    return new WordClasses(WordClass.of(letters.charAt(0)), all);
  }

  /** Returns the classes of a folded form; unknown when neither it nor what it bears is listed. */
  WordClasses of(String form) {
    WordClasses found = plain(form);
    for (String rest = form; found == null; ) {
      rest = Clitics.afterConjunction(rest);
      if (rest == null) {
        return WordClasses.UNKNOWN;
      }
      found = plain(rest);
    }
    return found;
  }

  private @Nullable WordClasses plain(String form) {
    WordClasses found = forms.get(form);
    found = found != null ? found : articled(form);
    found = found != null ? found : bound(form);
    return found != null ? found : owned(form);
  }

  private @Nullable WordClasses articled(String form) {
    String stem = Clitics.afterArticle(form);
    return stem == null ? null : only(forms.get(stem), ARTICLED);
  }

  private @Nullable WordClasses bound(String form) {
    if (form.length() < 4) {
      return null;
    }
    char first = form.charAt(0);
    String rest = form.substring(1);
    if (first == 'س') {
      return only(forms.get(rest), Set.of(WordClass.PRESENT));
    }
    String object = Clitics.afterPreposition(form);
    if (object == null) {
      return null;
    }
    WordClasses noun = object.startsWith("ال") ? articled(object) : only(forms.get(object), NOUNS);
    noun = noun != null ? noun : only(owned(object), NOUNS);
    boolean purpose = noun == null && first == 'ل';
    return purpose ? only(forms.get(rest), Set.of(WordClass.PRESENT)) : noun;
  }

  private @Nullable WordClasses owned(String form) {
    for (String pronoun : PRONOUNS) {
      int length = form.length() - pronoun.length();
      if (length < 3 || !form.endsWith(pronoun)) {
        continue;
      }
      String stem = form.substring(0, length);
      WordClasses found =
          stem.endsWith("ت") ? forms.get(stem.substring(0, length - 1) + "ه") : null;
      found = only(found != null ? found : forms.get(stem), OWNED);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** What is left of the classes, the likeliest that is left first; null when none is. */
  private static @Nullable WordClasses only(@Nullable WordClasses classes, Set<WordClass> kept) {
    if (classes == null || kept.containsAll(classes.all())) {
      return classes;
    }
    EnumSet<WordClass> left = EnumSet.noneOf(WordClass.class);
    left.addAll(classes.all());
    left.retainAll(kept);
    if (left.isEmpty()) {
      return null;
    }
    boolean same = classes.first() != null && left.contains(classes.first());
    return new WordClasses(same ? classes.first() : left.iterator().next(), left);
  }
}
