package org.isnad.page;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Turns dates as pages write them into ISO 8601.
 *
 * <ul>
 *   <li>a day alone: «الخميس 3 تشرين الثاني/نوفمبر 2022» → 2022-11-03
 *   <li>with a time: "Nov. 3, 2022 2:30 pm" → 2022-11-03T14:30
 *   <li>with an offset only when one is written: "Thu, 03 Nov 2022 14:30:00 GMT" →
 *       2022-11-03T14:30:00Z
 *   <li>null when it is not plain: "03/11/2022" (which is the day?), «3 نوفمبر» (of which year?),
 *       two different days
 * </ul>
 */
final class Dates {

  /** The longest string that is read, in UTF-16 units. */
  private static final int LONGEST = 200;

  /** The longest time of day, in UTF-16 units. */
  private static final int CLOCK = 24;

  private Dates() {}

  /**
   * What a line says of its article's times.
   *
   * @param published ISO 8601, null when not said
   * @param modified the same, of the last change
   * @param labelled whether a word says which it is («نشر في», "Updated")
   */
  record Stamp(@Nullable String published, @Nullable String modified, boolean labelled) {}

  /** Returns the one date in {@code text} as ISO 8601, null when there is none or it is unclear. */
  static @Nullable String iso(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    return iso(DateScan.of(Words.of(text)));
  }

  private static @Nullable String iso(DateScan scan) {
    if (scan.unclear || scan.days.size() != 1) {
      return null;
    }
    String day = scan.days.get(0).toString();
    if (scan.times.size() != 1) {
      return day;
    }
    LocalTime time = scan.times.get(0);
    String clock = DateScan.two(time.getHour()) + ":" + DateScan.two(time.getMinute());
    String seconds = scan.seconds ? ":" + DateScan.two(time.getSecond()) : "";
    String zone = scan.zones.size() == 1 ? scan.zones.get(0) : "";
    return day + "T" + clock + seconds + (zone.equals("+00:00") ? "Z" : zone);
  }

  /**
   * Returns what a line says that is a date and nothing else: «آخر تحديث: 3 نوفمبر 2022»; null when
   * it is no such line.
   */
  static @Nullable Stamp ofLine(String line) {
    return line.length() > LONGEST ? null : ofLine(line, Words.of(line));
  }

  /** The same, of the line of a block. */
  static @Nullable Stamp ofLine(Block block) {
    return block.text.length() > LONGEST ? null : ofLine(block.text, block.pieces());
  }

  private static @Nullable Stamp ofLine(String line, Words words) {
    int cut = secondLabel(words);
    Stamp first = stamp(new Words(line, words.words().subList(0, cut)));
    if (first == null || cut == words.size()) {
      return first;
    }
    Stamp second = stamp(new Words(line, words.words().subList(cut, words.size())));
    return second == null
        ? null
        : new Stamp(
            first.published() == null ? second.published() : first.published(),
            first.modified() == null ? second.modified() : first.modified(),
            true);
  }

  /**
   * Returns what a line of a page's head says that shows one date among few other words: "By Anna
   * Reed, updated May 3, 2024"; null when it shows none or several.
   */
  static @Nullable Stamp within(String line) {
    Stamp whole = ofLine(line);
    if (whole != null || line.length() > LONGEST) {
      return whole;
    }
    DateScan scan = DateScan.of(Words.of(line));
    String iso = iso(scan);
    boolean modified = scan.labels.contains("modified") && !scan.labels.contains("published");
    return iso == null
        ? null
        : new Stamp(modified ? null : iso, modified ? iso : null, !scan.labels.isEmpty());
  }

  /** Says whether a line names a day of the week with its date, as the mast of a page does. */
  static boolean isWithWeekday(String line) {
    return line.length() <= LONGEST && DateScan.of(Words.of(line)).hasWeekday();
  }

  /** Says whether a line is a time of day and nothing else: "21:15", «9:30 مساء». */
  static boolean isClock(Block block) {
    if (block.text.length() > CLOCK) {
      return false;
    }
    DateScan scan = DateScan.of(block.pieces());
    return scan.times.size() == 1 && scan.days.isEmpty() && scan.strangers == 0 && !scan.unclear;
  }

  /** Where a line goes on to its second date: "Published … Updated …". */
  private static int secondLabel(Words words) {
    for (int i = 2; i < words.size(); i++) {
      boolean label =
          switch (words.form(i)) {
            case "updated", "modified", "اخر", "تحديث", "التحديث" -> true;
            case "last" ->
                words.form(i + 1).equals("updated") || words.form(i + 1).equals("modified");
            default -> false;
          };
      if (label) {
        return i;
      }
    }
    return words.size();
  }

  private static @Nullable Stamp stamp(Words words) {
    DateScan scan = DateScan.of(words);
    String iso = iso(scan);
    if (iso == null || scan.strangers > 0 || words.size() > 40) {
      return null;
    }
    boolean modified = scan.labels.contains("modified");
    return new Stamp(modified ? null : iso, modified ? iso : null, !scan.labels.isEmpty());
  }
}
