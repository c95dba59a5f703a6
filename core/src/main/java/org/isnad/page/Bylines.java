package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.WordList;
import org.isnad.page.Article.Author;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line that says who made the article.
 *
 * <pre>
 * line    = clause { (";" | "." | nothing) clause }
 * clause  = before [":"] people          تقرير كير سيمونز من أستانا ومات بودنار من لندن
 *         | people after [trail] [from]  ناتاشا ليبيديفا و كارلو أنجر ساهما في التقرير
 * people  = person { and person } [from] [trail]
 * and     = "," | "،" | "and" | "&" | "و", free or bound
 * from    = ("from" | "in" | "من" | "في") place
 * </pre>
 *
 * <p>The words {@code before} («بقلم», "Reporting by"), {@code after} («ساهم», "contributed to this
 * report") and {@code trail} («في التقرير») are data. A place serves all persons since the last
 * place. The whole line must read so, and each person must look like a name; else it is no byline.
 */
final class Bylines {

  private static final int LONGEST = 90;

  private static final List<WordList.Row> ROWS = WordList.of(Bylines.class, "bylines.tsv").rows();
  private static final Phrases BEFORE = phrases("before");
  private static final Phrases AFTER = phrases("after");
  private static final Phrases TRAIL = phrases("trail");

  private final Words words;
  private final List<Author> authors = new ArrayList<>();
  private int at;

  /** Where in {@link #authors} the persons begin who have no place yet. */
  private int unplaced;

  private Bylines(Words words) {
    this.words = words;
  }

  private static Phrases phrases(String place) {
    return Phrases.of(
        ROWS.stream().filter(row -> row.get("place").equals(place)).toList(), "forms");
  }

  /** Returns the people that {@code line} credits, in order; none when it is no byline. */
  static List<Author> read(String line) {
    Words words = Words.of(line.length() > 1000 ? "" : line);
    if (words.size() == 0 || words.size() > LONGEST) {
      return List.of();
    }
    Bylines scan = new Bylines(words);
    return scan.line() ? List.copyOf(scan.authors) : List.of();
  }

  /** Says whether {@code line} is a byline. */
  static boolean isByline(String line) {
    return !read(line).isEmpty();
  }

  private boolean line() {
    skip("([\"'");
    while (at < words.size()) {
      if (!clause()) {
        return false;
      }
      skip(".;؛)]|•·\"'-–—/،");
    }
    return true;
  }

  private void skip(String marks) {
    while (words.isMark(at) && marks.contains(words.form(at))) {
      at++;
    }
  }

  private boolean clause() {
    int first = authors.size();
    unplaced = first;
    Phrases.Hit before = before();
    if (before != null) {
      return led(before);
    }
    return people(Author.Part.CONTRIBUTING, 2) && after(first);
  }

  private Phrases.@Nullable Hit before() {
    Phrases.Hit hit = BEFORE.at(words, at);
    boolean bound = hit == null && words.form(at).startsWith("و");
    return bound ? BEFORE.at(words, at, words.form(at).substring(1)) : hit;
  }

  /** A clause that begins with its word: «بقلم …», "Reporting by …". */
  private boolean led(Phrases.Hit before) {
    int first = at;
    at = before.end();
    boolean marked = words.isMark(at) && ":-–—/|".contains(words.form(at));
    skip(":-–—/|");
    Author.Part part = part(before.row());
    int people = authors.size();
    if (words.form(at).equals("من") || words.form(at).equals("from")) {
      return placeFirst(part);
    }
    boolean plain = isPlain(words.form(first), at - first - (marked ? 1 : 0), marked);
    if (!plain && isDefinite(at)) {
      return false;
    }
    int name = at;
    return people(part, plain && !words.form(first).equals("by") ? 1 : 2)
        && (plain || isBorneOut(name, people));
  }

  /**
   * Says whether the leading words can lead nothing but names: several («ساهم في التقرير»), «بقلم»,
   * "by", or a deed of the trade before a colon («تصوير: …»). A report or a talk can be about
   * anything: «تقرير: تهديدات …».
   */
  private static boolean isPlain(String form, int length, boolean marked) {
    return switch (form) {
      case "بقلم", "by" -> true;
      case "تصوير", "عدسه", "بعدسه", "اعداد", "ترجمه", "تحرير", "كتب", "كتبت", "بمشاركه" ->
          marked || length > 1;
      default -> length > 1 || (marked && form.charAt(0) < 0x250);
    };
  }

  /** Says whether the first person has a common first name, or a known city. */
  private boolean isBorneOut(int name, int person) {
    String place = authors.get(person).place();
    return (words.form(name).charAt(0) > 0x250 && NameShape.isBorneOut(words, name))
        || (place != null && isCity(place));
  }

  private static boolean isCity(String place) {
    Words city = Words.of(place);
    return Places.end(city, 0) > 0;
  }

  /** A common noun with its article begins no name: «تقرير المنظمة», but «كتبت الزهراء علي:». */
  private boolean isDefinite(int i) {
    return words.form(i).startsWith("ال");
  }

  /** «ساهم في التقرير من القاهرة فلان»: the place stands before the people. */
  private boolean placeFirst(Author.Part part) {
    int from = at + 1;
    int end = Math.max(Places.end(words, from), from + 1);
    if (!words.isWord(from)) {
      return false;
    }
    at = end;
    int first = authors.size();
    int name = at;
    if (!people(part, 2) || !NameShape.isBorneOut(words, name)) {
      return false;
    }
    place(first, words.written(from, end));
    return true;
  }

  /** What stands behind the people: "contributed to this report from Cairo". */
  private boolean after(int first) {
    Phrases.Hit after = AFTER.at(words, at);
    if (after == null) {
      return false;
    }
    at = after.end();
    for (int i = first; i < authors.size(); i++) {
      Author author = authors.get(i);
      authors.set(i, new Author(author.name(), author.place(), part(after.row())));
    }
    trail();
    unplaced = first;
    from();
    trail();
    return at == words.size() || words.isMark(at);
  }

  private void trail() {
    Phrases.Hit trail = TRAIL.at(words, at);
    if (trail != null) {
      at = trail.end();
    }
  }

  private static Author.Part part(WordList.Row row) {
    return switch (row.get("part")) {
      case "by" -> Author.Part.BY;
      case "contributing" -> Author.Part.CONTRIBUTING;
      case "editing" -> Author.Part.EDITING;
      case "translating" -> Author.Part.TRANSLATING;
      case "photo" -> Author.Part.PHOTO;
      default ->
          throw new IllegalStateException(
              row.where()
                  + ": part «"
                  + row.get("part")
                  + "», want by, contributing, editing, translating or photo");
    };
  }

  private boolean people(Author.Part part, int leastWords) {
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
  private boolean person(Author.Part part, int leastWords) {
    int first = at;
    int end = first;
    String bound = "";
    if (boundHere) {
      bound = words.form(first);
      boundHere = false;
    }
    while (end < words.size() && !endsName(first, end)) {
      end++;
    }
    if (!NameShape.fits(words, first, end, leastWords) || Places.isPlace(words, first, end)) {
      return false;
    }
    int start = words.words().get(first).start() + (bound.isEmpty() ? 0 : 1);
    String name = words.text().substring(start, words.words().get(end - 1).end()).strip();
    authors.add(new Author(name, null, part));
    at = end;
    return true;
  }

  /** Whether the piece at {@link #at} is a name whose first letter is a bound «و». */
  private boolean boundHere;

  private boolean endsName(int first, int i) {
    if (!words.isWord(i) || isAnd(i) || isFrom(i)) {
      return true;
    }
    if (i == first) {
      return false;
    }
    return AFTER.at(words, i) != null
        || TRAIL.at(words, i) != null
        || BEFORE.at(words, i) != null
        || (NameShape.hasBoundWaw(words.form(i)) && i + 1 < words.size());
  }

  private boolean isAnd(int i) {
    return switch (words.form(i)) {
      case "and", "و", "&" -> true;
      default -> false;
    };
  }

  private boolean isFrom(int i) {
    return switch (words.form(i)) {
      case "from", "in", "من", "في", "for" -> true;
      default -> false;
    };
  }

  private boolean isComma(int i) {
    return words.form(i).equals(",") || words.form(i).equals("،") || words.form(i).equals("/");
  }

  /** Takes a coordination: a comma, «و» or "and", both together, or a «و» bound to the name. */
  private boolean and() {
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
  private boolean house() {
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

  private void from() {
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
        || (i > first && (TRAIL.at(words, i) != null || BEFORE.at(words, i) != null));
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

  private void place(int from, String place) {
    for (int i = from; i < authors.size(); i++) {
      Author author = authors.get(i);
      if (author.place() == null) {
        authors.set(i, new Author(author.name(), place, author.part()));
      }
    }
  }
}
