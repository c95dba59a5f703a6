package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.page.Article.Author;
import org.jspecify.annotations.Nullable;

/**
 * Reads the people of a byline, one after the other.
 *
 * <pre>
 * people  = person { and person } [from] [trail]
 * and     = "," | "،" | "and" | "&amp;" | "و", free or bound
 * from    = ("from" | "in" | "من" | "في") place
 * </pre>
 *
 * <p>A place serves all persons since the last place. «في» leads known cities only, since it leads
 * so much else.
 */
final class People {

  private final Words words;

  /** Who was read so far. */
  final List<Author> authors = new ArrayList<>();

  /** The piece that is read next. */
  int at;

  /** Where in {@link #authors} the persons begin who have no place yet. */
  int unplaced;

  /** Whether the piece at {@link #at} is a name whose first letter is a bound «و». */
  private boolean boundHere;

  People(Words words) {
    this.words = words;
  }

  /** Passes over the marks given. */
  void skip(String marks) {
    while (words.isMark(at) && marks.contains(words.form(at))) {
      at++;
    }
  }

  /** Returns the leading words that stand here, perhaps behind a bound «و»; null when none do. */
  Phrases.@Nullable Hit before() {
    Phrases.Hit hit = BylineWords.BEFORE.at(words, at);
    boolean bound = hit == null && words.form(at).startsWith("و");
    return bound ? BylineWords.BEFORE.at(words, at, words.form(at).substring(1)) : hit;
  }

  /** Passes over «في التقرير», "to this report". */
  void trail() {
    Phrases.Hit trail = BylineWords.TRAIL.at(words, at);
    if (trail != null) {
      at = trail.end();
    }
  }

  /** Takes in one person or several; says whether there were any, and nothing half read. */
  boolean people(Author.Part part, int leastWords) {
    if (!person(part, leastWords)) {
      return false;
    }
    while (true) {
      from();
      trail();
      int here = at;
      if (!and()) {
        return true;
      }
      if (!person(part, leastWords)) {
        if (house()) {
          continue;
        }
        at = here;
        return !words.isWord(at) && !isComma(at);
      }
    }
  }

  /** A name, up to whatever cannot belong to it. */
  boolean person(Author.Part part, int leastWords) {
    int first = at;
    int end = first;
    String bound = "";
    if (boundHere) {
      bound = words.form(first);
      boundHere = false;
    }
    int tooLong = first + NameShape.MOST_WORDS + 1; // no name, wherever it would end
    while (end < words.size() && end < tooLong && !endsName(first, end)) {
      end++;
    }
    boolean alone = BylineWords.BEFORE.whole(words, first, end) != null; // «بقلم» is no name
    if (alone
        || !NameShape.fits(words, first, end, leastWords)
        || Places.isPlace(words, first, end)) {
      return false;
    }
    int start = words.words().get(first).start() + (bound.isEmpty() ? 0 : 1);
    String name = words.text().substring(start, words.words().get(end - 1).end()).strip();
    authors.add(new Author(name, null, part));
    at = end;
    return true;
  }

  private boolean endsName(int first, int i) {
    if (!words.isWord(i) || isAnd(i) || isFrom(i)) {
      return true;
    }
    if (i == first) {
      return false;
    }
    return BylineWords.AFTER.at(words, i) != null
        || BylineWords.TRAIL.at(words, i) != null
        || BylineWords.BEFORE.at(words, i) != null
        || (NameShape.hasBoundWaw(words.form(i)) && joins(first, i));
  }

  /**
   * Whether a word in «و» joins another name: not behind a single word when a single word it would
   * leave: «سارة ويندل» is one person, «منى وسالم نصر» two.
   */
  private boolean joins(int first, int i) {
    boolean namesFollow = words.isWord(i + 1) && !isFrom(i + 1) && !isAnd(i + 1) && !isBound(i + 1);
    return i > first + 1 ? i + 1 < words.size() : namesFollow || words.form(i).startsWith("وو");
  }

  private boolean isBound(int i) {
    return NameShape.hasBoundWaw(words.form(i));
  }

  private boolean isAnd(int i) {
    return switch (words.form(i)) {
      case "and", "و", "&" -> true;
      default -> false;
    };
  }

  /** Says whether a word leads a place. */
  boolean isFrom(int i) {
    return switch (words.form(i)) {
      case "from", "in", "من", "في", "for" -> true;
      default -> false;
    };
  }

  private boolean isComma(int i) {
    return words.form(i).equals(",") || words.form(i).equals("،") || words.form(i).equals("/");
  }

  /** Takes a coordination: a comma, «و» or "and", both together, or a «و» bound to the name. */
  boolean and() {
    int first = at;
    if (isComma(at)) {
      at++;
    }
    if (isAnd(at)) {
      at++;
    } else if (words.isWord(at) && NameShape.hasBoundWaw(words.form(at)) && before() == null) {
      boundHere = true;
      return true;
    }
    return at > first;
  }

  /**
   * A post or a house among the people is passed over: ", Political Editor", ", BBC News"; a known
   * city is their place: ", Washington".
   */
  boolean house() {
    int end = at;
    boolean title = false;
    while (words.isWord(end) && !isAnd(end)) {
      title |= NameShape.isTitle(words.form(end));
      end++;
    }
    if (Places.isPlace(words, at, end)) {
      place(unplaced, words.written(at, end));
      at = end;
      return true;
    }
    boolean credit = Credits.isName(words, at, end);
    boolean initials = end > at && words.written(at, end).length() <= 4;
    if (end == at || !(title || credit || initials)) {
      return false;
    }
    at = end;
    return true;
  }

  /** Takes in a place, for all who have none yet: «من لندن», "in Cairo", "(Rome)". */
  void from() {
    if (!isFrom(at) && !words.form(at).equals("(")) {
      return;
    }
    boolean bracket = words.form(at).equals("(");
    boolean sure = words.form(at).equals("من") || words.form(at).equals("from");
    int first = at + 1;
    int known = Places.end(words, first);
    int end = known > 0 ? known : first;
    while (known < 0 && end < words.size() && end - first < 4 && !endsPlace(first, end)) {
      end++;
    }
    boolean arabic = words.form(at).equals("في");
    if (end == first || (known < 0 && (arabic || bracket || !fitsPlace(first, end, sure)))) {
      return;
    }
    at = end;
    moreCities();
    place(unplaced, words.written(first, at));
    unplaced = authors.size();
    if (bracket) {
      skip(")");
    }
  }

  private boolean endsPlace(int first, int i) {
    return !words.isWord(i)
        || isAnd(i)
        || isFrom(i)
        || (i > first && NameShape.hasBoundWaw(words.form(i)))
        || (i > first
            && (BylineWords.TRAIL.at(words, i) != null || BylineWords.BEFORE.at(words, i) != null));
  }

  private boolean fitsPlace(int first, int end, boolean sure) {
    return (sure || words.form(first - 1).equals("in")) && NameShape.fits(words, first, end, 1);
  }

  /** "in London and Paris", «من لندن وباريس»: a second known city before anything else. */
  private void moreCities() {
    int next = isAnd(at) ? at + 1 : at;
    boolean bound = next == at && NameShape.hasBoundWaw(words.form(at));
    String form = bound ? words.form(at).substring(1) : words.form(next);
    int end = next > at || bound ? Places.end(words, next, form) : -1;
    if (end > 0 && (end == words.size() || words.isMark(end))) {
      at = end;
    }
  }

  /** Gives a place to those from index {@code from} on who have none. */
  void place(int from, String place) {
    for (int i = from; i < authors.size(); i++) {
      Author author = authors.get(i);
      if (author.place() == null) {
        authors.set(i, new Author(author.name(), place, author.part()));
      }
    }
  }
}
