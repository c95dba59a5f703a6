package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.WordList;
import org.isnad.page.Article.Author;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Reads the names in an element that says it holds the author's. Beside the name it often holds a
 * label, a date, a post and a life, each in an element of its own: {@code By <a>Anna Reed</a>
 * <i>Editor</i> <time>May 3</time>}. So the element is read piece by piece, and only up to what
 * follows the last name.
 */
final class Signature implements NodeFilter {

  /** The most nodes of an element that are looked at, and the most pieces. */
  private static final int MOST = 60;

  private static final int PIECES = 16;

  /** The pieces of a long element that may be names. */
  private static final int FIRST = 4;

  /** The longest piece, in UTF-16 units. */
  private static final int LONGEST = 200;

  private final List<String> pieces = new ArrayList<>();
  private int nodes;

  private Signature() {}

  /**
   * Returns the people that an element names, none when it names nobody.
   *
   * @param least the fewest words of a name; with one, a house counts too
   */
  static List<Author> of(Element element, int least) {
    Signature signature = new Signature();
    element.filter(signature);
    signature.cut();
    List<Author> whole = signature.whole(least);
    return whole.isEmpty() ? signature.people(least) : whole;
  }

  /** Of an element that goes on to tell a life or a story, only the first pieces can be names. */
  private void cut() {
    int length = 0;
    for (String piece : pieces) {
      length += piece.length();
    }
    if (length > LONGEST && pieces.size() > FIRST) {
      pieces.subList(FIRST, pieces.size()).clear();
    }
  }

  /** The pieces together may be a byline: "By <b>Anna</b> <b>Reed</b>, Cairo". */
  private List<Author> whole(int least) {
    String line = String.join(" ", pieces);
    if (line.length() > LONGEST || least < 2) {
      return List.of();
    }
    return Declared.people(line).stream().filter(a -> a.part() == Author.Part.BY).toList();
  }

  private List<Author> people(int least) {
    List<Author> found = new ArrayList<>();
    boolean joined = true;
    for (String piece : pieces) {
      Words words = Words.of(piece);
      Label label = label(words);
      if (label == Label.OTHER) {
        return found; // "Reviewed by", «تحرير»: who follows did not write it
      }
      if (label == Label.WRITTEN || isJoint(words)) {
        joined = true;
        continue;
      }
      List<Author> named = joined ? named(piece, least) : List.of();
      if (!named.isEmpty()) {
        found.addAll(named);
        joined = false;
      } else if (!found.isEmpty()) {
        return found;
      } else if (least < 2 && !DateScan.hasDate(piece)) {
        joined = false; // a house that stands behind other words is their object
      }
    }
    return found;
  }

  private enum Label {
    WRITTEN,
    OTHER,
    NONE
  }

  private static Label label(Words words) {
    int end = words.size();
    while (end > 0 && words.isMark(end - 1)) {
      end--;
    }
    WordList.Row row = BylineWords.BEFORE.whole(words, 0, end);
    if (BylineWords.BESIDE.at(words, 0) != null) {
      return Label.OTHER;
    }
    if (row == null) {
      return Label.NONE;
    }
    return BylineWords.part(row) == Author.Part.BY ? Label.WRITTEN : Label.OTHER;
  }

  /** Says whether a piece only joins two names: ",", "and", «و». */
  private static boolean isJoint(Words words) {
    for (int i = 0; i < words.size(); i++) {
      boolean and =
          switch (words.form(i)) {
            case "and", "و" -> true;
            default -> false;
          };
      if (!and && !"&,،/:".contains(words.form(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<Author> named(String piece, int least) {
    if (piece.length() > LONGEST || DateScan.hasDate(piece)) {
      return List.of();
    }
    List<Author> people =
        Declared.people(piece).stream().filter(a -> a.part() == Author.Part.BY).toList();
    return people.isEmpty() && least < 2 ? Declared.houses(piece) : people;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (++nodes > MOST || pieces.size() >= PIECES) {
      return FilterResult.STOP;
    }
    if (node instanceof TextNode text) {
      String words = Running.clean(text.getWholeText());
      if (!words.isEmpty()) {
        pieces.add(words);
      }
      return FilterResult.CONTINUE;
    }
    boolean silent = node instanceof Element inner && isSilent(inner);
    return silent ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
  }

  private static boolean isSilent(Element element) {
    return switch (Tags.of(element.normalName())) {
      case SKIPPED, PICTURE, CLUE -> true;
      case INLINE, BLOCK, BREAK, LINK, BOLD -> false;
    };
  }
}
