package org.isnad.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates that a page shows its readers. Those of the article stand near its headline; a
 * date elsewhere is the mast's, a comment's or another article's. The ladder, from the top:
 *
 * <ol>
 *   <li>below the headline, a line that says so: «نشر في 3 مايو 2024»
 *   <li>below it, a time element, a bare date, a time told from now beside a time written out
 *   <li>above it, a time element, or a bare date without the day of the week; with that, it is the
 *       mast's date of today
 *   <li>behind the body, a line that says so, or the only date there
 * </ol>
 *
 * <p>A time that says it is the last change («آخر تحديث») is that and nothing else.
 */
final class ShownDates {

  /** The longest line that shows a date, in words. */
  private static final int LINE = 24;

  /** The longest line above the headline that does, in words. */
  private static final int SHORT = 8;

  /** The blocks below the headline in which a date may stand. */
  private static final int FRONT = 40;

  /** The blocks at the top of the page in which a mast stands. */
  private static final int MAST = 60;

  private final Outline outline;
  private final Furniture furniture;
  private final Near near;
  private final @Nullable String fetched;
  private @Nullable String modified;
  private @Nullable String published;

  ShownDates(Outline outline, Furniture furniture, Near near, @Nullable String fetched) {
    this.outline = outline;
    this.furniture = furniture;
    this.near = near;
    this.fetched = fetched;
    look();
  }

  /** Returns when the article was published as the page shows it, null when it does not. */
  @Nullable String published() {
    return published;
  }

  /** Returns when it was last changed as the page shows it, null when it does not. */
  @Nullable String modified() {
    return modified;
  }

  private void look() {
    int top = near.title();
    int end = Math.min(near.first(), top + FRONT);
    String bare = null;
    for (int i = top; i <= end && i < outline.blocks.size(); i++) {
      Block block = outline.blocks.get(i);
      Dates.Stamp stamp = block.words <= LINE ? stamp(block) : null;
      if (stamp != null) {
        modified = modified == null ? stamp.modified() : modified;
        String time = stamp.published();
        if (stamp.labelled()) {
          published = published == null ? time : published;
        } else {
          bare = bare == null ? time : bare;
        }
      }
    }
    published = finer(published, top, end + 1);
    published = published != null ? published : element(top, near.first() + 1);
    published = published != null ? published : bare;
    published = published != null ? published : relative(top, end);
    published = published != null ? published : element(near.above(), top);
    published = published != null ? published : above();
    published = published != null ? published : behind();
  }

  /** A line of the head may hold other words; any other is a date and nothing else. */
  private Dates.@Nullable Stamp stamp(Block block) {
    boolean head = furniture.isHead(block) || block.words <= SHORT;
    return head ? Dates.within(block.text) : Dates.ofLine(block);
  }

  /** A time element of the same day knows the hour as well. */
  private @Nullable String finer(@Nullable String day, int from, int to) {
    String time = day == null || day.length() > 10 ? null : element(from, to);
    return time != null && day != null && time.startsWith(day) ? time : day;
  }

  /** Returns the first time element of some blocks that is not in a line about the last change. */
  private @Nullable String element(int from, int to) {
    for (Clues.Signed signed : outline.clues.times) {
      boolean changed = signed.element().attr("itemprop").contains("Modified");
      if (from <= signed.block() && signed.block() <= to && !changed && !isModified(signed)) {
        String time = time(signed.element());
        if (time != null) {
          return time;
        }
      }
    }
    return null;
  }

  private boolean isModified(Clues.Signed signed) {
    if (signed.block() >= outline.blocks.size()) {
      return false;
    }
    Block block = outline.blocks.get(signed.block());
    Dates.Stamp stamp = block.words <= LINE ? Dates.within(block.text) : null;
    return stamp != null && stamp.published() == null;
  }

  /** Returns the time of an element that holds one, null when it holds none. */
  static @Nullable String time(Element element) {
    for (String name : new String[] {"datetime", "content", "title"}) {
      String time = Metadata.iso(element.attr(name));
      if (time != null) {
        return time;
      }
    }
    return Metadata.iso(Running.clean(element.text()));
  }

  /** A time told from now, beside when the page was fetched or the day of its mast. */
  private @Nullable String relative(int from, int end) {
    for (int i = from; i <= end && i < outline.blocks.size(); i++) {
      Block block = outline.blocks.get(i);
      Ago ago = block.words <= SHORT ? Ago.ofLine(block.text) : null;
      if (ago != null) {
        String now = fetched != null ? fetched : mast();
        return now == null ? null : ago.from(now);
      }
    }
    return null;
  }

  private @Nullable String mast() {
    for (int i = 0; i < Math.min(near.title(), MAST); i++) {
      Block block = outline.blocks.get(i);
      if (block.words <= SHORT && Dates.isWithWeekday(block.text)) {
        return Dates.iso(block.text);
      }
    }
    return null;
  }

  private @Nullable String above() {
    for (int i = near.title() - 1; i >= near.above(); i--) {
      Block block = outline.blocks.get(i);
      boolean fits = block.words <= SHORT && (!furniture.isJunk(block) || furniture.isHead(block));
      Dates.Stamp stamp = fits ? Dates.within(block.text) : null;
      if (stamp != null && stamp.published() != null) {
        boolean sure = stamp.labelled() || !Dates.isWithWeekday(block.text);
        return sure ? stamp.published() : null;
      }
    }
    return null;
  }

  /** Behind the body, a line that says so, or the only date there: others are other articles'. */
  private @Nullable String behind() {
    String only = null;
    int dates = 0;
    for (int i = near.last(); i < near.end() && i < outline.blocks.size(); i++) {
      Block block = outline.blocks.get(i);
      Dates.Stamp stamp = block.words <= LINE ? Dates.within(block.text) : null;
      boolean junk = furniture.isJunk(block) && !furniture.isHead(block);
      if (stamp == null || stamp.published() == null) {
        continue;
      }
      if (stamp.labelled() && !junk) {
        return stamp.published();
      }
      dates++;
      only = junk || i == near.last() || Dates.ofLine(block) == null ? only : stamp.published();
    }
    return dates == 1 ? only : null;
  }
}
