package org.isnad.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads a live blog: many short entries, each under the time at which it was written.
 *
 * <p>A line that is a time and nothing else («22:40», "5 minutes ago") is the stamp of an entry.
 * The entry is the largest box with no other stamp in it; where all stamps stand in one box, it
 * goes from its stamp, or the heading right above, to the next. Entries stay in the order of the
 * page, newest first or last: their times tell.
 *
 * <p>Schedules and timelines look the same. A page is a live blog only when it says so:by
 * schema.org's type; or, when it has two entries or more, by a name in its markup or in its
 * headline («تغطية مباشرة», "live updates").
 */
final class Live {

  /** The longest stamp, in words. */
  private static final int STAMP = 9;

  /** The longest stamp of other words around a marked time, in words. */
  private static final int MARKED = 4;

  /** The fewest entries of a live blog. */
  private static final int FEWEST = 2;

  /** The fewest words of an entry. */
  private static final int SHORTEST = 4;

  /** An entry: the numbers of its blocks among the body's, {@code [from, to)}, and its time. */
  private record Found(int from, int to, @Nullable String time, @Nullable String shown) {}

  private final Outline outline;
  private final List<Block> body;
  private final Map<Integer, String> marked;
  private final boolean[] stamps;
  private final int[] stampsBefore;
  private final List<Found> found = new ArrayList<>();

  private Live(Outline outline, List<Block> all) {
    this.outline = outline;
    this.marked = marked(outline);
    int size = outline.blocks.size();
    this.stamps = new boolean[size];
    this.stampsBefore = new int[size + 1];
    int top = Math.max(0, all.get(0).index - STAMP);
    for (int i = 0; i < size; i++) {
      boolean near = i >= top && i <= all.get(all.size() - 1).index;
      stamps[i] = near && isStamp(outline.blocks.get(i));
      stampsBefore[i + 1] = stampsBefore[i] + (stamps[i] ? 1 : 0);
    }
    this.body = all.stream().filter(block -> !stamps[block.index]).toList();
  }

  /** Returns the live blog that a page is, null when it is none. */
  static @Nullable Live of(
      Outline outline, JsonLd jsonLd, Titles.@Nullable Title title, List<Block> body) {
    boolean declared = jsonLd.isA("LiveBlogPosting") || outline.clues.live;
    boolean named = outline.clues.namedLive || (title != null && PageWords.isLive(title.text()));
    if (body.isEmpty() || !(declared || named)) {
      return null;
    }
    Live live = new Live(outline, body);
    live.find();
    return declared || live.found.size() >= FEWEST ? live : null;
  }

  /** Returns the blocks of the body without the stamps. */
  List<Block> body() {
    return body;
  }

  /** Returns the times of the elements that give one to the minute, by the block they stand in. */
  private static Map<Integer, String> marked(Outline outline) {
    Map<Integer, String> marked = new HashMap<>();
    for (Clues.Signed signed : outline.clues.times) {
      String value = signed.element().attr("datetime");
      String time = Times.iso(value.isEmpty() ? signed.element().attr("content") : value);
      if (time != null && time.indexOf('T') > 0) {
        marked.putIfAbsent(signed.block(), time);
      }
    }
    return marked;
  }

  private boolean isStamp(Block block) {
    if (block.words > STAMP || block.quote || block.isSentence()) {
      return false;
    }
    return Dates.isClock(block)
        || PageWords.isAge(block.text)
        || (block.words <= MARKED && marked.containsKey(block.index))
        || toTheMinute(block.text) != null;
  }

  /** Returns the time that a line is, if it has an hour and no label: "Updated" is the page's. */
  private static @Nullable String toTheMinute(String line) {
    Dates.Stamp stamp = Dates.ofLine(line);
    String time = stamp == null || stamp.labelled() ? null : stamp.published();
    return time == null || time.indexOf('T') < 0 ? null : time;
  }

  /** Finds the entries by their boxes; where few have one, between the stamps. */
  private void find() {
    int boxed = 0;
    for (int i = 0; i < stamps.length; i++) {
      Box box = stamps[i] ? alone(outline.blocks.get(i).box) : null;
      boxed += box != null && isEntry(indexOf(box.from), indexOf(box.to)) ? 1 : 0;
    }
    boolean flat = boxed < FEWEST && stampsBefore[stamps.length] > boxed;
    for (int i = 0; i < stamps.length; i++) {
      if (stamps[i]) {
        entry(i, flat ? null : alone(outline.blocks.get(i).box), flat);
      }
    }
  }

  private void entry(int stamp, @Nullable Box box, boolean flat) {
    int from = flat || box == null ? headed(stamp) : indexOf(box.from);
    int to = flat ? flatEnd(stamp) : box == null ? from : indexOf(box.to);
    if (isEntry(from, to)) {
      String shown = outline.blocks.get(stamp).text;
      String time = marked.get(stamp);
      found.add(new Found(from, to, time != null ? time : toTheMinute(shown), shown));
    }
  }

  /** Returns the largest box around one that holds no more than its stamp, null if none does. */
  private @Nullable Box alone(Box inner) {
    Box alone = null;
    for (Box box = inner;
        box != null && stampsBefore[box.to] - stampsBefore[box.from] == 1;
        box = box.parent) {
      alone = box;
    }
    return alone;
  }

  /** Returns the number, among the body's blocks, of the first one at or behind a block. */
  private int indexOf(int block) {
    int low = 0;
    int high = body.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (body.get(mid).index < block) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  private boolean isEntry(int from, int to) {
    int words = 0;
    for (int i = from; i < to && words < SHORTEST; i++) {
      words += body.get(i).words;
    }
    return words >= SHORTEST;
  }

  /** Returns where the entry of a stamp begins when nothing surrounds it. */
  private int headed(int stamp) {
    int at = indexOf(stamp);
    boolean heading = at > 0 && body.get(at - 1).isHeading() && body.get(at - 1).index == stamp - 1;
    return heading ? at - 1 : at;
  }

  /** Returns where it ends: before the next stamp, or before the heading of that. */
  private int flatEnd(int stamp) {
    int next = stamp + 1;
    while (next < stamps.length && !stamps[next]) {
      next++;
    }
    return next == stamps.length ? body.size() : headed(next);
  }

  /** Returns the entries with their places in the text, given the paragraphs of the body in it. */
  List<Article.Entry> entries(List<Article.Paragraph> paragraphs) {
    List<Article.Entry> entries = new ArrayList<>();
    int headline = paragraphs.size() - body.size();
    for (Found each : found) {
      int start = paragraphs.get(headline + each.from).span().start();
      int end = paragraphs.get(headline + each.to - 1).span().end();
      entries.add(new Article.Entry(new Span(start, end), each.time, each.shown));
    }
    return entries;
  }
}
