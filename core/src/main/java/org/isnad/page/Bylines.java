package org.isnad.page;

import java.util.List;
import org.isnad.page.Article.Author;

/**
 * Reads a line that says who made the article.
 *
 * <pre>
 * line    = clause { (";" | "." | nothing) clause }
 * clause  = before [":"] people          تقرير رامي كيوان من أستانا ومها بدران من لندن
 *         | people after [trail] [from]  ناتالي درويش و كريم سعادة ساهما في التقرير
 *           { and person from }          Anna Reed reported from Cairo and Joe Lum from Rome
 * </pre>
 *
 * <p>The words {@code before} («بقلم», "Reporting by"), {@code after} («ساهم», "contributed to this
 * report") and {@code trail} («في التقرير») are data. A place serves all persons since the last
 * place. The whole line must read so, and each person must look like a name; else it is no byline.
 */
final class Bylines {

  private static final int LONGEST = 90;

  private final Words words;
  private final People people;

  private Bylines(Words words) {
    this.words = words;
    this.people = new People(words);
  }

  /** Returns the people that {@code line} credits, in order; none when it is no byline. */
  static List<Author> read(String line) {
    return line.length() > 1000 ? List.of() : read(Words.of(apart(line)));
  }

  /** The same, of the line of a block. */
  static List<Author> read(Block block) {
    return isGlued(block.text) || block.text.length() > 1000
        ? read(block.text)
        : read(block.pieces());
  }

  private static List<Author> read(Words words) {
    if (words.size() == 0 || words.size() > LONGEST) {
      return List.of();
    }
    Bylines scan = new Bylines(words);
    return scan.line() ? List.copyOf(scan.people.authors) : List.of();
  }

  /** Parts a label from the name that pages glue to it: "ByAnna Reed". */
  private static String apart(String line) {
    return isGlued(line) ? "By " + line.substring(2) : line;
  }

  private static boolean isGlued(String line) {
    return line.length() > 3
        && (line.startsWith("By") || line.startsWith("by"))
        && Character.isUpperCase(line.charAt(2))
        && Character.isLowerCase(line.charAt(3));
  }

  /**
   * Returns the people that a name field gives and nothing else, in order: «منى صالح وخالد ناصر»,
   * "Maria & Kate"; none when it gives anything else. A name has at least {@code least} words.
   */
  static List<Author> names(String field, int least) {
    Words words = Words.of(field.length() > 300 ? "" : field);
    Bylines scan = new Bylines(words);
    scan.people.skip("([\"'-–—:");
    boolean read = words.size() > 0 && scan.people.people(Author.Part.BY, least);
    scan.people.skip(".;؛)]|•·\"'-–—/،,*:");
    return read && scan.people.at == words.size() ? List.copyOf(scan.people.authors) : List.of();
  }

  /** Says whether {@code line} is a byline. */
  static boolean isByline(String line) {
    return !read(line).isEmpty();
  }

  private boolean line() {
    people.skip("([\"'-–—");
    while (people.at < words.size()) {
      if (!clause()) {
        return false;
      }
      people.skip(".;؛)]|•·\"'-–—/،");
    }
    return true;
  }

  private boolean clause() {
    int first = people.authors.size();
    people.unplaced = first;
    Phrases.Hit before = people.before();
    if (before != null) {
      return led(before);
    }
    return people.people(Author.Part.CONTRIBUTING, 2) && after(first);
  }

  /** A clause that begins with its word: «بقلم …», "Reporting by …". */
  private boolean led(Phrases.Hit before) {
    int first = people.at;
    people.at = before.end();
    boolean marked = words.isMark(people.at) && ":-–—/|".contains(words.form(people.at));
    people.skip(":-–—/|");
    Author.Part part = BylineWords.part(before.row());
    int already = people.authors.size();
    if (words.form(people.at).equals("من") || words.form(people.at).equals("from")) {
      return placeFirst(part);
    }
    boolean plain = isPlain(words.form(first), people.at - first - (marked ? 1 : 0), marked);
    if (!plain && isDefinite(people.at)) {
      return false;
    }
    int least = plain && !words.form(first).equals("by") ? 1 : 2;
    return people.people(part, least) && (plain || isBorneOut(already));
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

  /**
   * Says whether somebody has a common first name or a known city, or each of several has a place:
   * «تقرير … من … و… من …».
   */
  private boolean isBorneOut(int from) {
    int placed = 0;
    for (Author author : people.authors.subList(from, people.authors.size())) {
      String place = author.place();
      placed += place == null ? 0 : 1;
      Words name = Words.of(author.name());
      boolean arabic = name.form(0).charAt(0) > 0x250;
      if ((arabic && NameShape.isBorneOut(name, 0)) || (place != null && isCity(place))) {
        return true;
      }
    }
    return placed > 1 && placed == people.authors.size() - from;
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
    int from = people.at + 1;
    int end = Math.max(Places.end(words, from), from + 1);
    if (!words.isWord(from)) {
      return false;
    }
    people.at = end;
    int first = people.authors.size();
    int name = people.at;
    if (!people.people(part, 2) || !NameShape.isBorneOut(words, name)) {
      return false;
    }
    people.place(first, words.written(from, end));
    return true;
  }

  /** What stands behind the people: "contributed to this report from Cairo". */
  private boolean after(int first) {
    Phrases.Hit after = BylineWords.AFTER.at(words, people.at);
    if (after == null) {
      return false;
    }
    people.at = after.end();
    for (int i = first; i < people.authors.size(); i++) {
      Author author = people.authors.get(i);
      people.authors.set(
          i, new Author(author.name(), author.place(), BylineWords.part(after.row())));
    }
    people.trail();
    people.unplaced = first;
    people.from();
    people.trail();
    return othersWithPlaces(BylineWords.part(after.row()))
        && (people.at == words.size() || words.isMark(people.at));
  }

  /** "A reported from Cairo, B from Rome and C from Tunis": each of the others has a place. */
  private boolean othersWithPlaces(Author.Part part) {
    while (people.and()) {
      people.unplaced = people.authors.size();
      if (!people.person(part, 2)) {
        return people.house();
      }
      people.from();
      if (people.authors.get(people.authors.size() - 1).place() == null) {
        return false;
      }
    }
    return true;
  }
}
