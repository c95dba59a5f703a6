package org.isnad.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.base.Fold;
import org.isnad.base.WordList;

/**
 * Knows furniture among the paragraphs of a page by its words: "You may also like", «اقرأ أيضا»,
 * "Advertisement", «طباعة».
 *
 * <p>Such words open sentences of news as well ("More from the front came at dawn"), so only short
 * lines are looked at, and short lines that end as a sentence does are let be.
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

  /** The longest line, in words, that can be furniture by its beginning. */
  private static final int LONGEST = 14;

  /** The longest phrase in the list, in words. */
  private static final int PHRASE = 7;

  private static final Set<String> CUT = new HashSet<>();
  private static final Set<String> DROP = new HashSet<>();
  private static final Set<String> WHOLE = new HashSet<>();
  private static final Set<String> CUT_ANY = new HashSet<>();
  private static final Set<String> DROP_ANY = new HashSet<>();
  private static final Set<String> CREDIT = new HashSet<>();

  static {
    Map<String, Set<String>> lists = new HashMap<>();
    lists.put("cut start", CUT);
    lists.put("drop start", DROP);
    lists.put("drop whole", WHOLE);
    lists.put("cut any", CUT_ANY);
    lists.put("drop any", DROP_ANY);
    lists.put("drop end", CREDIT);
    for (WordList.Row row : WordList.of(PageLines.class, "page-lines.tsv").rows()) {
      Set<String> list = lists.get(row.get("act") + " " + row.get("place"));
      if (list == null) {
        throw new IllegalStateException(row.where() + ": want one of " + lists.keySet() + "");
      }
      list.add(bare(row.get("line"), Integer.MAX_VALUE));
    }
  }

  private PageLines() {}

  /** Says what the words of a block do. */
  static Act act(Block block) {
    String line = bare(block.text, LONGEST);
    if (block.words > LONGEST) {
      return opening(line);
    }
    if (WHOLE.contains(line)) {
      return Act.DROP;
    }
    boolean open = !block.isSentence() || block.text.endsWith(":") || block.text.endsWith("…") || block.text.endsWith("...");
    int end = -1;
    for (int words = 0; words < PHRASE && end < line.length(); words++) {
      int space = line.indexOf(' ', end + 1);
      end = space < 0 ? line.length() : space;
      String start = line.substring(0, end);
      if (CUT_ANY.contains(start)) {
        return Act.CUT;
      }
      if (CUT.contains(start) && (open || end == line.length())) {
        return Act.CUT;
      }
      if (DROP.contains(start) && isMarked(block, open, end == line.length(), start)) {
        return Act.DROP;
      }
    }
    return Act.KEEP;
  }

  private static Act opening(String line) {
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
    }
    return Act.KEEP;
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

  /** A word that opens sentences too counts only before a colon, in a link or in no sentence. */
  private static boolean isMarked(Block block, boolean open, boolean whole, String start) {
    boolean colon = block.text.length() > start.length() && block.text.indexOf(':') >= 0 && block.text.indexOf(':') <= start.length() + 2;
    return whole || colon || block.isLinks(50) || (open && start.indexOf(' ') > 0);
  }

  /** Returns folded words, one space between, anything but letters and digits left out. */
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
