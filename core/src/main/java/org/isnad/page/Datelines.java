package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.page.Article.Author;
import org.jspecify.annotations.Nullable;

/**
 * Reads datelines.
 *
 * <pre>
 * line      = part { mark part }                      عين اليوم – جاكرتا   واس - الرياض   محمد سالم (صنعاء)
 * paragraph = part { mark part } mark prose           CAIRO (Reuters) - Two …   القاهرة - أ ف ب: قتل …
 * part      = city | agency | outlet | desk | date | name | name "من" city
 * mark      = "-" | "–" | "—" | "ـ" | ":" | "/" | "|" | "," | "،" | "(" | ")"
 * </pre>
 *
 * <p>A line is a dateline when it has at least two parts, one of them known, and every other looks
 * like a name or, beside an agency, like a city. Before prose it must besides end with a colon or a
 * dash and hold an agency, an outlet or a person beside the city; a lone city counts in capitals
 * (LONDON —) or before an Arabic dash («القاهرة – »), never before a colon: «طهران: لن نفاوض».
 */
final class Datelines {

  private enum Sort {
    PLACE,
    AGENCY,
    OUTLET,
    DESK,
    DATE,
    NAME,
    UNKNOWN
  }

  /** A stretch between marks; {@code from} is where «من» stands in it, -1 if nowhere. */
  private record Part(int first, int end, Sort sort, int from) {}

  private static final int MOST_PARTS = 6;

  private final Words words;
  private final List<Part> parts = new ArrayList<>();
  private int at;

  private Datelines(Words words) {
    this.words = words;
  }

  /** Returns the dateline that {@code line} is and nothing else, null when it is none. */
  static @Nullable Dateline ofLine(String line) {
    if (line.length() > 120) {
      return null;
    }
    Words words = Words.of(line);
    boolean labelled = Credits.isLabelled(words);
    Datelines scan = new Datelines(words);
    scan.at = labelled ? 2 : 0;
    scan.parts(true);
    boolean whole = scan.at == words.size() && scan.isFiled() && !(labelled && scan.isBlind());
    return whole ? scan.result(line.length()) : null;
  }

  /** Behind «المصدر:» what no list knows is a paper, and no place: «المصدر: نافذة - وكالات». */
  private boolean isBlind() {
    return has(Sort.UNKNOWN) || has(Sort.NAME);
  }

  /** Returns the dateline that {@code paragraph} begins with, null when it begins with none. */
  static @Nullable Dateline ofParagraph(String paragraph) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), 120));
    Datelines scan = new Datelines(Words.of(head));
    Dateline wire = scan.wire();
    if (wire != null) {
      return wire;
    }
    scan.parts(false);
    if (scan.parts.isEmpty() || scan.at == scan.words.size() || !scan.stopsHere()) {
      return null;
    }
    return scan.result(scan.words.words().get(scan.at).start());
  }

  /**
   * The English wires' own form, which needs no list: a city in capitals, perhaps its country,
   * perhaps the agency in brackets, one of the two at least, and a dash: "OSTEN, Zerovia
   * (Northwire) —".
   */
  private @Nullable Dateline wire() {
    int city = partEnd(0);
    boolean capitals = city > 0 && city <= 4 && isInCapitals(words.written(0, city));
    int i = city;
    if (capitals && words.form(i).equals(",") && isShort(i + 1)) {
      i = partEnd(i + 1);
    }
    int agency = words.form(i).equals("(") && isShort(i + 1) ? i + 1 : -1;
    int end = agency < 0 ? i : partEnd(agency) + 1;
    boolean closed = agency < 0 ? i > city : words.form(end - 1).equals(")");
    if (!capitals || !closed || !isDash(words.form(end)) || end + 1 >= words.size()) {
      return null;
    }
    String credit = agency < 0 ? null : words.written(agency, end - 1);
    int prose = words.words().get(end + 1).start();
    return new Dateline(words.written(0, city), credit, null, List.of(), prose);
  }

  private boolean isShort(int first) {
    int end = partEnd(first);
    boolean day = DateScan.isDayOrMonth(words, first, end);
    return end > first && end - first <= 3 && (day || NameShape.fits(words, first, end, 1));
  }

  private static boolean isInCapitals(String written) {
    return written.length() > 2
        && written.equals(written.toUpperCase(java.util.Locale.ROOT))
        && !written.equals(written.toLowerCase(java.util.Locale.ROOT));
  }

  /** Takes parts as long as they can be told; before prose each must end at a mark. */
  private void parts(boolean whole) {
    at = firstWord(at);
    while (at < words.size() && parts.size() < MOST_PARTS) {
      int end = partEnd(at);
      if (!whole && end == words.size()) {
        return;
      }
      Part part = part(at, end);
      boolean tooLong = end - at > NameShape.MOST_WORDS + 2;
      boolean blind = part.sort() == Sort.UNKNOWN && !isAside(part);
      if (tooLong || blind || (!whole && part.sort() == Sort.NAME && !beforeKnown(end))) {
        return;
      }
      parts.add(part);
      at = pastMarks(end);
    }
  }

  /** Passes over opening marks, and the arrows of a gallery that stick to the line. */
  private int firstWord(int from) {
    int i = from;
    while (words.isMark(i) || words.form(i).equals("next") || words.form(i).equals("previous")) {
      i++;
    }
    return i;
  }

  /** Two parts, or one that says whence: «"الاقتصادية" من الرياض». */
  private boolean isFiled() {
    return parts.size() >= 2 || (parts.size() == 1 && parts.get(0).from() >= 0);
  }

  /** A short stretch that may be a lesser city or a region: «العرضيات – واس», "KYIV, Ukraine". */
  private boolean isAside(Part part) {
    return part.end() - part.first() <= 2 && NameShape.fits(words, part.first(), part.end(), 1);
  }

  /** Before prose, a name counts only with a known part before or after it. */
  private boolean beforeKnown(int end) {
    for (Part part : parts) {
      if (part.sort() == Sort.PLACE || part.sort() == Sort.AGENCY || part.sort() == Sort.OUTLET) {
        return true;
      }
    }
    int next = pastMarks(end);
    int stop = partEnd(next);
    return Places.isPlace(words, next, stop) || Credits.isName(words, next, stop);
  }

  private int partEnd(int i) {
    int end = i;
    while (end < words.size() && !words.isMark(end)) {
      end++;
    }
    return end;
  }

  /** Passes over what parts two parts: one dash, colon or the like, with brackets and marks. */
  private int pastMarks(int i) {
    int next = i;
    int strong = 0;
    while (words.isMark(next)) {
      if (!isAround(words.form(next))) {
        boolean doubled = next > i && isDash(words.form(next)) && isDash(words.form(next - 1));
        strong += doubled ? 0 : SEPARATORS.contains(words.form(next)) ? 1 : 2;
      }
      next++;
    }
    return strong > 1 || (strong == 0 && i > 0 && next < words.size() && !bracketed(i, next))
        ? words.size() + 1
        : next;
  }

  private static final String SEPARATORS = "-–—:/|,،";

  /** Marks that may stand around a part: «الشرق الأوسط», (رويترز). */
  private static boolean isAround(String mark) {
    return "()[]{}«»\"“”".contains(mark);
  }

  private boolean bracketed(int from, int end) {
    for (int i = from; i < end; i++) {
      if ("()[]".contains(words.form(i))) {
        return true;
      }
    }
    return false;
  }

  private Part part(int first, int end) {
    Credits.Kind credit = Credits.kind(words, first, end);
    if (credit != null) {
      Sort sort =
          switch (credit) {
            case AGENCY -> Sort.AGENCY;
            case OUTLET -> Sort.OUTLET;
            case DESK -> Sort.DESK;
          };
      return new Part(first, end, sort, -1);
    }
    if (Places.isPlace(words, first, end)) {
      return new Part(first, end, Sort.PLACE, -1);
    }
    for (int i = first + 1; i < end - 1; i++) {
      if (words.form(i).equals("من") && Places.isPlace(words, i + 1, end)) {
        boolean house = Credits.isName(words, first, i);
        if (house || isName(first, i)) {
          return new Part(first, end, house ? Sort.OUTLET : Sort.NAME, i);
        }
      }
    }
    if (DateScan.isDayOrMonth(words, first, end)) {
      return new Part(first, end, Sort.DATE, -1);
    }
    boolean name = isName(first, end);
    return new Part(first, end, name ? Sort.NAME : Sort.UNKNOWN, -1);
  }

  private boolean isName(int first, int end) {
    return NameShape.fits(words, first, end, 2) && NameShape.isBorneOut(words, first);
  }

  /** Says whether the mark before the prose can end a dateline. */
  private boolean stopsHere() {
    String mark = words.form(at - 1);
    boolean closed = mark.equals(":") || isDash(mark) || mark.equals(")");
    if (!closed || !words.isMark(at - 1)) {
      return false;
    }
    boolean house = has(Sort.AGENCY) || has(Sort.OUTLET);
    if (has(Sort.PLACE) && (house || has(Sort.NAME))) {
      return true;
    }
    if (has(Sort.NAME)) {
      return house || has(Sort.DESK);
    }
    if (parts.get(0).sort() == Sort.UNKNOWN) {
      return has(Sort.AGENCY) && parts.size() == 2;
    }
    return parts.size() == 1 && parts.get(0).sort() == Sort.PLACE && isDash(mark) && standsOut();
  }

  /** A lone city: in capitals, or in Arabic with space about the dash. */
  private boolean standsOut() {
    Part city = parts.get(0);
    String written = words.written(city.first(), city.end());
    int dash = words.words().get(city.end()).start();
    boolean spaced = Words.isSpace(words.text().charAt(dash - 1));
    boolean capitals = written.equals(written.toUpperCase(java.util.Locale.ROOT));
    return spaced && capitals;
  }

  private static boolean isDash(String mark) {
    return mark.equals("-") || mark.equals("–") || mark.equals("—");
  }

  private boolean has(Sort sort) {
    return parts.stream().anyMatch(part -> part.sort() == sort);
  }

  private @Nullable Dateline result(int end) {
    String credit = null;
    String outlet = null;
    String place = null;
    List<Author> authors = new ArrayList<>();
    boolean agency = has(Sort.AGENCY);
    for (Part part : parts) {
      int stop = part.from() < 0 ? part.end() : part.from();
      String written = words.written(part.first(), stop);
      if (part.from() >= 0) {
        place = words.written(part.from() + 1, part.end());
      }
      switch (part.sort()) {
        case PLACE -> {
          if (place == null) {
            place = written;
          } else if (!agency && !has(Sort.OUTLET)) {
            return null; // two cities alone are no dateline: «تونس - الجزائر»
          }
        }
        case AGENCY -> credit = credit == null ? written : credit;
        case OUTLET -> outlet = outlet == null ? written : outlet;
        case NAME -> authors.add(new Author(written, null, Author.Part.BY));
        case UNKNOWN -> {
          if (place == null && !agency && !isPair()) {
            return null;
          }
          place = place == null ? written : place;
        }
        case DESK, DATE -> {}
      }
    }
    if (place == null && outlet != null && isCity(outlet) && (agency || !authors.isEmpty())) {
      place = outlet; // «الرياض – واس»: a paper's name that is a city's too
      outlet = null;
    }
    if (place == null && credit == null && outlet == null) {
      return null;
    }
    return new Dateline(place, credit, outlet, withPlace(authors, place), end);
  }

  /** A place that no list knows and a person, a dash between: «ساحل الرمان - خالد ناصر». */
  private boolean isPair() {
    boolean arabic = words.form(parts.get(0).first()).charAt(0) > 0x250;
    return arabic
        && parts.size() == 2
        && parts.get(1).sort() == Sort.NAME
        && isDash(words.form(parts.get(0).end()));
  }

  private static boolean isCity(String written) {
    Words name = Words.of(written);
    return Places.isPlace(name, 0, name.size());
  }

  private static List<Author> withPlace(List<Author> authors, @Nullable String place) {
    return authors.stream().map(a -> new Author(a.name(), place, a.part())).toList();
  }
}
