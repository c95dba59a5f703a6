package org.isnad.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.base.Span;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the words of a block stand in the decoded page, tags and entities between them.
 *
 * <p>The parser could keep the place of every node, but that makes it half as slow again for all of
 * the page, and only the article's own paragraphs are asked for. They come in page order, so one
 * walk over the source from text to text, passing over tags, comments and scripts, finds them all.
 * What is not found is left without a place.
 */
final class RawWords {

  /** Elements whose content is never text of the article; the walk goes past their end. */
  private static final String[] PASSED = {
    "script", "style", "noscript", "template", "iframe", "object", "svg", "math", "button",
    "select", "textarea", "canvas", "audio", "video", "title", "xmp", "noembed", "noframes"
  };

  /** The most searches that may fail before the rest is given up; each may cost a whole walk. */
  private static final int FAILURES = 12;

  /** The most gaps of words that are shown nowhere (a hidden element, say) inside one block. */
  private static final int GAPS = 6;

  /** The most gaps that are looked over on one page. */
  private static final int RESUMES = 1000;

  /** The widest such gap, in UTF-16 units. */
  private static final int GAP = 30_000;

  /** The longest entity, in UTF-16 units. */
  private static final int ENTITY = 34;

  private final Markup markup;
  private final String page;

  /** The entities of the page that were read; the same few come again and again. */
  private final Map<String, Entity> entities = new HashMap<>();

  private boolean hidden;
  private int cursor;
  private int failures;
  private int resumes;

  /** The unit after the last one that matched. */
  private int matchedEnd;

  /** Where the last entity that was asked for begins, for it is asked for more than once. */
  private int entityAt = -1;

  private @Nullable Entity entityThere;

  /**
   * A character reference.
   *
   * @param length its UTF-16 units
   * @param shown what it shows, without blanks; empty when it shows nothing, or only itself
   * @param blank whether it shows nothing: a hard space, say
   */
  private record Entity(int length, String shown, boolean blank) {}

  /** Walks over a page, passing over what is never shown; {@code hidden} tells that some is. */
  RawWords(Markup markup, boolean hidden) {
    this(markup);
    this.hidden = hidden;
  }

  RawWords(Markup markup) {
    this.markup = markup;
    this.page = markup.text();
  }

  /**
   * Returns the place of {@code words}, searched from the last place found; null if there is none.
   */
  @Nullable Span find(String words) {
    if (failures >= FAILURES || words.isEmpty()) {
      return null;
    }
    char first = words.charAt(0);
    for (int at = nextText(cursor); at < page.length(); at = nextText(pastText(at))) {
      char c = page.charAt(at);
      if ((c == first || c == '&' || first == ' ') && match(at, words)) {
        cursor = matchedEnd;
        return markup.raw(at, matchedEnd);
      }
    }
    failures++;
    return null;
  }

  /**
   * Returns the first unit at or after {@code from} that shows, outside tags; the length if none.
   */
  private int nextText(int from) {
    int at = from;
    while (at < page.length()) {
      char c = page.charAt(at);
      if (c == '<' && isTag(at)) {
        at = pastTag(at);
      } else if (Running.isSkipped(c)) {
        at++;
      } else {
        int blank = c == '&' ? blankEntity(at) : 0;
        if (blank == 0) {
          return at;
        }
        at += blank;
      }
    }
    return page.length();
  }

  private int pastText(int at) {
    int open = page.indexOf('<', at + 1);
    return open < 0 ? page.length() : open;
  }

  private boolean isTag(int at) {
    char next = at + 1 < page.length() ? page.charAt(at + 1) : ' ';
    return (next >= 'a' && next <= 'z')
        || (next >= 'A' && next <= 'Z')
        || next == '/'
        || next == '!'
        || next == '?';
  }

  private int pastTag(int at) {
    if (page.startsWith("<!--", at)) {
      int end = page.indexOf("-->", at + 4);
      return end < 0 ? page.length() : end + 3;
    }
    int inside = past('>', at + 1);
    String name = passed(at + 1);
    return name == null || (hidden && Tags.isStandIn(name)) ? inside : pastElement(name, inside);
  }

  /** Returns the name of the element to be passed that stands at {@code at}, null if none. */
  private @Nullable String passed(int at) {
    if ("stnioambcvxSTNIOAMBCVX".indexOf(page.charAt(at)) < 0) {
      return null; // as most tags
    }
    char first = Character.toLowerCase(page.charAt(at));
    for (String name : PASSED) {
      int end = at + name.length();
      if (name.charAt(0) == first
          && page.regionMatches(true, at, name, 0, name.length())
          && (end == page.length() || !Character.isLetter(page.charAt(end)))) {
        return name;
      }
    }
    return null;
  }

  private int pastElement(String name, int inside) {
    int at = page.indexOf("</", inside);
    while (at >= 0 && !page.regionMatches(true, at + 2, name, 0, name.length())) {
      at = page.indexOf("</", at + 2);
    }
    return at < 0 ? page.length() : past('>', at);
  }

  private int past(char mark, int from) {
    int at = page.indexOf(mark, from);
    return at < 0 ? page.length() : at + 1;
  }

  /** Says whether the words stand from {@code start} on, and keeps where they end. */
  private boolean match(int start, String words) {
    int at = start;
    int gaps = 0;
    matchedEnd = start;
    for (int i = 0; i < words.length(); i++) {
      char want = words.charAt(i);
      if (want == ' ') {
        continue;
      }
      at = nextText(at);
      int length = length(at, words, i);
      if (length == 0) {
        int resumed = i < 12 || ++gaps > GAPS || ++resumes > RESUMES ? -1 : resume(at, words, i);
        if (resumed < 0) {
          return false;
        }
        at = resumed;
        length = length(at, words, i);
      }
      i += units - 1;
      at += length;
      matchedEnd = at;
    }
    return true;
  }

  /** The units of the words that the last {@link #length} covered. */
  private int units;

  /**
   * Returns the units of the page at {@code at} that stand for the words at {@code i}; 0 if none.
   */
  private int length(int at, String words, int i) {
    units = 1;
    if (at >= page.length()) {
      return 0;
    }
    char c = page.charAt(at);
    Entity entity = c == '&' ? entity(at) : null;
    if (entity == null || entity.shown().isEmpty()) {
      return c == words.charAt(i) ? 1 : 0;
    }
    units = entity.shown().length();
    return words.startsWith(entity.shown(), i) ? entity.length() : 0;
  }

  /** Looks for the next words behind a gap; returns where they begin, -1 when they do not come. */
  private int resume(int from, String words, int i) {
    String ahead = words.substring(i, Math.min(words.length(), i + 12));
    int most = Math.min(page.length(), from + GAP);
    int before = from;
    for (int at = nextText(pastText(from)); at < most; at = nextText(pastText(at))) {
      if (leavesBlock(before, at)) {
        return -1;
      }
      before = at;
      int probe = at;
      int k = 0;
      while (k < ahead.length()) {
        if (ahead.charAt(k) != ' ') {
          probe = nextText(probe);
          int length = length(probe, ahead, k);
          if (length == 0) {
            break;
          }
          probe += length;
          k += units;
        } else {
          k++;
        }
      }
      if (k >= ahead.length()) {
        return at;
      }
    }
    return -1;
  }

  /** Says whether a block ends or begins between two units; a gap lies inside one. */
  private boolean leavesBlock(int from, int to) {
    for (int at = page.indexOf('<', from); at >= 0 && at < to; at = page.indexOf('<', at + 1)) {
      int name = at + 1 < to && page.charAt(at + 1) == '/' ? at + 2 : at + 1;
      int end = name;
      while (end < to && Character.isLetterOrDigit(page.charAt(end))) {
        end++;
      }
      String tag = page.substring(name, end).toLowerCase(Locale.ROOT);
      if (Tags.of(tag) == Tags.BLOCK) {
        return true;
      }
    }
    return false;
  }

  /** Returns the entity that begins at {@code at}, null when none does. */
  private @Nullable Entity entity(int at) {
    if (at != entityAt) {
      String written = written(at);
      entityThere = written == null ? null : entities.computeIfAbsent(written, RawWords::read);
      entityAt = at;
    }
    return entityThere;
  }

  /** Returns the entity at {@code at} as written, its semicolon included; null when none is. */
  private @Nullable String written(int at) {
    int escaped = Escapes.end(page, at);
    if (escaped > at) {
      return page.substring(at, escaped);
    }
    int end = at + 1;
    while (end < page.length() && end < at + ENTITY && isEntityLetter(page.charAt(end))) {
      end++;
    }
    if (end == at + 1) {
      return null;
    }
    boolean closed = end < page.length() && page.charAt(end) == ';';
    return page.substring(at, closed ? end + 1 : end);
  }

  private static boolean isEntityLetter(char c) {
    return c == '#' || (c < 128 && Character.isLetterOrDigit(c));
  }

  private static Entity read(String written) {
    boolean escaped = Escapes.end(written, 0) == written.length();
    String meant =
        escaped
            ? Escapes.shown(written, 0, written.length())
            : Parser.unescapeEntities(written, false);
    boolean itself = meant.equals(written);
    String shown = itself ? "" : Running.clean(meant);
    return new Entity(written.length(), shown, !itself && shown.isEmpty());
  }

  /** Returns the length of an entity that shows nothing, a hard space say; 0 when there is none. */
  private int blankEntity(int at) {
    Entity entity = entity(at);
    return entity != null && entity.blank() ? entity.length() : 0;
  }
}
