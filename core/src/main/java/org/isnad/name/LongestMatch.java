package org.isnad.name;

import org.isnad.base.Fold;
import org.isnad.text.Document;
import org.isnad.text.Token;

/**
 * The longest name that begins at a token.
 *
 * <p>An Arabic token is read whole, then without what may be bound to its front, and the reading
 * that takes in most tokens wins, of equals the one that cuts off least:
 *
 * <ul>
 *   <li>whole: «القاهرة»
 *   <li>without و or ف: «وبوتين» → بوتين
 *   <li>without ب, ل or ك: «بالقاهرة» → القاهرة, «وبموسكو» → موسكو
 *   <li>«لل» as ل + ال: «للأمم المتحدة» → الأمم المتحدة; or as ل before ل: «للبنان» → لبنان
 * </ul>
 *
 * <p>An English token must begin with a capital, or hold one after a hyphen (al-Qaeda); of a
 * compound the first part may be a name: "US-led", "Iran-backed".
 */
final class LongestMatch {

  /** Decides whether a name may end in a state, given the tokens that it takes in. */
  interface Ends {
    /** Says whether the tokens {@code [first, end)} that led to {@code state} are a name. */
    boolean mayEnd(int state, int first, int end);
  }

  /** What is left of a word must be this long when something was cut off. */
  private static final int SHORTEST_STEM = 3;

  private final Trie trie;
  private final Document document;
  private final Ends ends;
  private int state;
  private int end;
  private int cut;

  LongestMatch(Trie trie, Document document, Ends ends) {
    this.trie = trie;
    this.document = document;
    this.ends = ends;
  }

  /** Returns the state of the name that was found last. */
  int state() {
    return state;
  }

  /** Returns the index after the last token of the name that was found last. */
  int end() {
    return end;
  }

  /** Returns the number of units of its first token that it takes in, -1 for all. */
  int cut() {
    return cut;
  }

  /** Looks for a name from token {@code first} on, before {@code limit}; says whether there is. */
  boolean at(int first, int limit) {
    end = first;
    cut = -1;
    Token token = document.token(first);
    if (!token.isWord()) {
      return false;
    }
    String form = token.form();
    if (form.isEmpty()) {
      return false;
    }
    if (Fold.isArabic(form.charAt(0))) {
      arabic(form, first, limit);
    } else if (isCapital(token)) {
      latin(token, first, limit);
    }
    return end > first;
  }

  private void arabic(String form, int first, int limit) {
    int length = form.length();
    int hash = Trie.hash(form, Math.min(3, length), length);
    int from3 = hash;
    int from2 = length > 2 ? Trie.step(from3, form.charAt(2)) : 0;
    int from1 = length > 1 ? Trie.step(length > 2 ? from2 : 0, form.charAt(1)) : 0;
    int from0 = Trie.step(from1, form.charAt(0));
    read(Trie.START, form, 0, from0, first, limit);
    if (length <= SHORTEST_STEM) {
      return;
    }
    char c = form.charAt(0);
    if (c == 'و' || c == 'ف') {
      read(Trie.START, form, 1, from1, first, limit);
      afterPreposition(form, 1, from2, from3, first, limit);
    } else {
      afterPreposition(form, 0, from1, from2, first, limit);
    }
  }

  private void afterPreposition(String form, int at, int next, int second, int first, int limit) {
    char c = form.charAt(at);
    if ((c != 'ب' && c != 'ل' && c != 'ك') || form.length() - at - 1 < SHORTEST_STEM) {
      return;
    }
    read(Trie.START, form, at + 1, next, first, limit);
    if (c == 'ل' && form.charAt(at + 1) == 'ل') {
      read(Trie.START_DEFINITE, form, at + 2, second, first, limit);
    }
  }

  private void read(int root, String form, int from, int hash, int first, int limit) {
    follow(trie.next(root, form, from, form.length(), hash), first, limit);
  }

  /** Goes on over whole tokens as far as the automaton does, and keeps the last name seen. */
  private void follow(int reached, int first, int limit) {
    int at = reached;
    int next = first + 1;
    while (at != Trie.NONE) {
      if (next > end && ends.mayEnd(at, first, next)) {
        state = at;
        end = next;
      }
      at = next < limit ? trie.next(at, document.form(next)) : Trie.NONE;
      next++;
    }
  }

  private void latin(Token token, int first, int limit) {
    String form = token.form();
    follow(trie.next(Trie.START, form), first, limit);
    if (end == first) {
      int hyphen = form.indexOf('-');
      if (hyphen > 1 && document.text().charAt(token.start() + hyphen) == '-') {
        int hash = Trie.hash(form, 0, hyphen);
        follow(trie.next(Trie.START, form, 0, hyphen, hash), first, first + 1);
        cut = end > first ? hyphen : -1;
      }
    }
  }

  /** A capital at the front or after the first hyphen: Reuters, al-Qaeda; small words are many. */
  private boolean isCapital(Token token) {
    String text = document.text();
    if (!Character.isLowerCase(text.charAt(token.start()))) {
      return true;
    }
    int hyphen = token.form().indexOf('-');
    int after = token.start() + hyphen + 1;
    return hyphen > 0 && after < token.end() && Character.isUpperCase(text.charAt(after));
  }
}
