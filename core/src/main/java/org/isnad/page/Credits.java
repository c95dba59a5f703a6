package org.isnad.page;

import org.isnad.base.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Agencies, outlets and desks as bylines, datelines and credit lines write them.
 *
 * <p>An agency carries other people's words and is credited («رويترز», "AFP", «وكالات»); an outlet
 * is a paper's own name in its own dateline («لندن: «الشرق الأوسط»»); a desk is neither
 * («متابعات»).
 */
final class Credits {

  private static final Phrases KNOWN =
      Phrases.of(WordList.of(Credits.class, "credits.tsv").rows(), "forms");

  /** The longest line of credits, in UTF-16 units. */
  private static final int LONGEST = 120;

  private Credits() {}

  /** What a name in a credit is. */
  enum Kind {
    /** A news agency, or agencies in general. */
    AGENCY,
    /** A paper, broadcaster or site. */
    OUTLET,
    /** A department or a manner of working. */
    DESK
  }

  /** Returns what the pieces {@code [first, end)} name, null when they name none of these. */
  static @Nullable Kind kind(Words words, int first, int end) {
    WordList.Row row = KNOWN.whole(words, first, end);
    if (row != null) {
      return kind(row);
    }
    return isAgencyByShape(words, first, end) ? Kind.AGENCY : null;
  }

  /**
   * An agency that no list knows, by how agencies are called: «وكالة أنباء البحيرة», «وكالة البحيرة
   * للأنباء», «البحيرة برس», "Lake News Agency".
   */
  private static boolean isAgencyByShape(Words words, int first, int end) {
    int size = end - first;
    if (size < 2 || size > 5) {
      return false;
    }
    for (int i = first; i < end; i++) {
      if (words.isMark(i)) {
        return false;
      }
    }
    String last = words.form(end - 1);
    boolean office = words.form(first).equals("وكاله");
    boolean news = words.form(first + 1).equals("انباء") || words.form(first + 1).equals("الانباء");
    boolean press = last.equals("برس") && size <= 3;
    boolean english = last.equals("agency") && words.form(end - 2).equals("news");
    return (office && (last.equals("للانباء") || (news && size > 2))) || press || english;
  }

  private static Kind kind(WordList.Row row) {
    return switch (row.get("kind")) {
      case "agency" -> Kind.AGENCY;
      case "outlet" -> Kind.OUTLET;
      case "desk" -> Kind.DESK;
      default ->
          throw new IllegalStateException(
              row.where() + ": kind «" + row.get("kind") + "», want agency, outlet or desk");
    };
  }

  /** Says whether the pieces {@code [first, end)} name an agency, an outlet or a desk. */
  static boolean isName(Words words, int first, int end) {
    return kind(words, first, end) != null;
  }

  /**
   * Returns whom a line credits that does nothing else, as written: «(رويترز)», «المصدر: وكالات»,
   * "Source: AP / AFP"; null when the line is none such. Behind «المصدر:» an outlet counts too, of
   * several names the agency that is known, and any name of three words at most.
   */
  static @Nullable String ofLine(String line) {
    return line.length() > LONGEST ? null : ofLine(Words.of(line));
  }

  /** The same, of the line of a block. */
  static @Nullable String ofLine(Block block) {
    return block.text.length() > LONGEST ? null : ofLine(block.pieces());
  }

  private static @Nullable String ofLine(Words words) {
    boolean labelled = isLabelled(words);
    int first = pastMarks(words, labelled ? 1 : 0);
    int end = words.size();
    while (end > first && words.isMark(end - 1)) {
      end--;
    }
    if (areCredits(words, first, end, labelled) || isAgencyByShape(words, first, end)) {
      return words.written(first, end);
    }
    if (!labelled || end - first > 7) {
      return null;
    }
    String agency = agencyIn(words, first, end);
    boolean name = end - first <= 3 && NameShape.isPlain(words, first, end);
    return agency == null && name ? words.written(first, end) : agency;
  }

  /** Says whether a line begins with «المصدر:», "Source:". */
  static boolean isLabelled(Words words) {
    return isLabel(words.form(0)) && words.form(1).equals(":");
  }

  private static boolean isLabel(String form) {
    return switch (form) {
      case "المصدر", "مصدر", "المصادر", "source", "sources", "credit" -> true;
      default -> false;
    };
  }

  private static @Nullable String agencyIn(Words words, int first, int end) {
    for (int i = first; i < end; i++) {
      Phrases.Hit hit = KNOWN.at(words, i);
      if (hit != null && hit.end() <= end && kind(hit.row()) == Kind.AGENCY) {
        return words.written(i, hit.end());
      }
    }
    return null;
  }

  private static int pastMarks(Words words, int i) {
    int at = i;
    while (words.isMark(at)) {
      at++;
    }
    return at;
  }

  /** One credit or several, with marks, «و» or "and" between: «واس، رويترز», "AP and AFP". */
  private static boolean areCredits(Words words, int first, int end, boolean outletsToo) {
    int at = first;
    while (at < end) {
      Phrases.Hit hit = KNOWN.at(words, at);
      if (hit == null && words.form(at).startsWith("و") && at > first) {
        hit = KNOWN.at(words, at, words.form(at).substring(1));
      }
      if (hit == null || hit.end() > end) {
        return false;
      }
      Kind kind = kind(hit.row());
      if (kind == Kind.DESK || (kind == Kind.OUTLET && !outletsToo)) {
        return false;
      }
      at = pastMarks(words, hit.end());
      if (at < end && (words.form(at).equals("and") || words.form(at).equals("و"))) {
        at++;
      }
    }
    return end > first;
  }

  /** Returns the agency in brackets that ends a paragraph, as written: «… وأصيب آخر. (أ ف ب)». */
  static @Nullable String atEnd(String paragraph) {
    String end = paragraph.substring(Math.max(0, paragraph.length() - 60)).stripTrailing();
    if (end.endsWith(".")) {
      end = end.substring(0, end.length() - 1);
    }
    int open = end.lastIndexOf('(');
    if (open < 0 || !end.endsWith(")")) {
      return null;
    }
    Words words = Words.of(end.substring(open + 1, end.length() - 1));
    return kind(words, 0, words.size()) == Kind.AGENCY ? words.written(0, words.size()) : null;
  }
}
