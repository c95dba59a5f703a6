package org.isnad.page;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.base.Fold;
import org.isnad.base.WordList;

/**
 * Knows furniture among the paragraphs of a page by its words: what {@link CommentForms} knows in
 * any text, and what stands on pages only: "You may also like", «طباعة», a cookie notice, the
 * credit of a picture.
 *
 * <p>Such words open sentences of news as well ("More from the front came at dawn"), so only short
 * lines are looked at, and most lines that end as a sentence does are let be.
 */
final class PageLines {

  /** What a line does to the article. */
  enum Act {
    /** Nothing. */
    KEEP,
    /** It is left out. */
    DROP,
    /** It and all that follows is left out. */
    CUT
  }

  /** The most words of a headline that are compared. */
  static final int TITLE = 60;

  /** The longest line, in words, that can be furniture by its beginning. */
  private static final int LONGEST = 14;

  /** The longest line, in words, that {@link CommentForms} is asked about. */
  private static final int ASKED = 30;

  /** The longest phrase in the list, in words. */
  private static final int PHRASE = 7;

  /** The longest line, in words, that can be a date or a credit. */
  private static final int SIGNATURE = 14;

  /** The longest line, in words, that can be a byline: it may name several people and places. */
  static final int BYLINE = 40;

  private static final Map<String, Set<String>> LISTS = load();
  private static final Set<String> CUT = list("cut start");
  private static final Set<String> CUT_ANY = list("cut any");
  private static final Set<String> DROP = list("drop start");
  private static final Set<String> DROP_ANY = list("drop any");
  private static final Set<String> WHOLE = list("drop whole");
  private static final Set<String> CREDIT = list("drop end");

  /** The first words of all of these but the credits. */
  private static final Set<String> FIRST = first();

  private PageLines() {}

  private static Set<String> first() {
    Set<String> first = new HashSet<>();
    for (Set<String> list : List.of(CUT, CUT_ANY, DROP, DROP_ANY, WHOLE)) {
      for (String line : list) {
        int space = line.indexOf(' ');
        first.add(space < 0 ? line : line.substring(0, space));
      }
    }
    return first;
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> lists = new LinkedHashMap<>();
    for (WordList.Row row : WordList.of(PageLines.class, "page-lines.tsv").rows()) {
      lists
          .computeIfAbsent(row.get("act") + " " + row.get("place"), key -> new TreeSet<>())
          .add(bare(row.get("line"), Integer.MAX_VALUE));
    }
    return lists;
  }

  private static Set<String> list(String name) {
    return Set.copyOf(LISTS.getOrDefault(name, Set.of()));
  }

  /** Says what the words of a block do. */
  static Act act(Block block) {
    if (isCredited(block) || PageWords.isCounter(block)) {
      return Act.DROP;
    }
    Act asked = block.words <= ASKED ? asked(block) : Act.KEEP;
    if (asked != Act.KEEP) {
      return asked;
    }
    if (!FIRST.contains(bare(block.text, 1))) {
      return Act.KEEP; // as most lines
    }
    String line = bare(block.text, LONGEST);
    return WHOLE.contains(line) ? Act.DROP : opening(block, line);
  }

  private static Act opening(Block block, String line) {
    boolean isShort = block.words <= LONGEST;
    int end = -1;
    for (int words = 0; words < PHRASE && end < line.length(); words++) {
      int space = line.indexOf(' ', end + 1);
      end = space < 0 ? line.length() : space;
      String start = line.substring(0, end);
      if (CUT_ANY.contains(start)) {
        return Act.CUT;
      }
      if (DROP_ANY.contains(start)) {
        return Act.DROP;
      }
      boolean whole = end == line.length();
      if (isShort && CUT.contains(start) && (whole || isOpen(block))) {
        return Act.CUT;
      }
      if (isShort && DROP.contains(start) && (whole || isMarked(block, start))) {
        return Act.DROP;
      }
    }
    return Act.KEEP;
  }

  /** Says whether a line goes on below it, or breaks off, and so is no sentence. */
  private static boolean isOpen(Block block) {
    return !block.isSentence()
        || block.text.endsWith(":")
        || block.text.endsWith("…")
        || block.text.endsWith("...");
  }

  /** A word that opens sentences too counts only before a colon, in a link or in no sentence. */
  private static boolean isMarked(Block block, String start) {
    int colon = block.text.indexOf(':');
    return (colon >= 0 && colon <= start.length() + 2)
        || block.isLinks(50)
        || (isOpen(block) && start.indexOf(' ') > 0);
  }

  /** Says whether a line begins as one that asks the reader to go elsewhere. */
  static boolean invites(Block block) {
    String line = bare(block.text, PHRASE);
    for (int end = line.indexOf(' '); end >= 0; end = line.indexOf(' ', end + 1)) {
      if (DROP.contains(line.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  private static Act asked(Block block) {
    CommentForms.Found found = CommentForms.of(block.text);
    if (found == null) {
      return Act.KEEP;
    }
    return switch (found.sort()) {
      case FORM, COMMENTS, RELATED -> Act.CUT;
      case FIELD -> Act.KEEP;
      case TAGS, SHARE, PROMO, NEWSLETTER, LEGAL -> Act.DROP;
    };
  }

  /** Says whether a block is a line that only tells who, when or for whom: a byline, a date. */
  static boolean isSignature(Block block) {
    Boolean known = block.signature;
    if (known == null) {
      known = readsAsSignature(block);
      block.signature = known;
    }
    return known;
  }

  private static boolean readsAsSignature(Block block) {
    boolean stamp =
        block.words <= SIGNATURE && (Dates.ofLine(block) != null || Credits.ofLine(block) != null);
    return stamp || (block.words <= BYLINE && !Bylines.read(block).isEmpty());
  }

  /**
   * Says whether the words right after a picture are its caption: they are few and end with whom
   * the picture is from, "Smith/Getty Images", «(رويترز)».
   */
  static boolean isCredited(Block block) {
    if (block.words > 40) {
      return false;
    }
    if (block.text.indexOf('©') >= 0) {
      return block.words <= 25;
    }
    if (!block.afterPicture) {
      return false;
    }
    String line = bare(block.text, Integer.MAX_VALUE);
    int from = line.length();
    for (int words = 0; words < 3 && from > 0; words++) {
      from = Math.max(0, line.lastIndexOf(' ', from - 1));
      if (CREDIT.contains(line.substring(from).strip())) {
        return true;
      }
    }
    return false;
  }

  /** Says whether the first letter or digit of a text, folded, is this one. */
  static boolean begins(String text, char letter) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        char f = Fold.fold(c);
        return (f == 0 ? c : f) == letter;
      }
    }
    return false;
  }

  /**
   * Returns the folded words of a text, one space between, at most so many; anything but letters
   * and digits is left out.
   */
  static String bare(String text, int most) {
    StringBuilder bare = new StringBuilder();
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char f = Fold.fold(c);
      if (Character.isLetterOrDigit(c)) {
        if (!inWord && ++words > most) {
          break;
        }
        if (!inWord && bare.length() > 0) {
          bare.append(' ');
        }
        inWord = true;
        bare.append(f == 0 ? c : f);
      } else if (f != 0 && f != '\'') {
        inWord = false;
      }
    }
    return bare.toString();
  }
}
