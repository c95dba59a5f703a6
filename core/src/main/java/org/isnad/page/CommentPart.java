package org.isnad.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.base.WordList;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * What an element inside a comment thread is, by schema.org, by its tag, and by its class and id
 * names: {@code li#comment-12.comment.depth-2} is one comment, {@code b.fn} a name, {@code
 * div.indented} holds replies.
 */
enum CommentPart {
  /** One comment, its replies in it or not. */
  ITEM,
  /** One comment if it holds a name or a time, else only the words of one. */
  SIGNED,
  /** Who wrote it. */
  NAME,
  /** When. */
  TIME,
  /** Its words. */
  TEXT,
  /** Replies to the comment before. */
  INDENT,
  /** A reply, or the button to write one. */
  REPLY,
  /** A form, a button or a picture: passed over with all that is in it. */
  PASSED,
  /** Nothing that is known. */
  NONE;

  /** The longest class or id attribute that is looked at, in UTF-16 units. */
  private static final int LONGEST = 400;

  private static final Map<String, CommentPart> NAMES = load();

  private static Map<String, CommentPart> load() {
    Map<String, CommentPart> names = new HashMap<>();
    for (WordList.Row row : WordList.of(CommentPart.class, "comment-names.tsv").rows()) {
      names.put(row.get("name"), valueOf(row.get("part").toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(names);
  }

  /**
   * Returns what {@code element} is; of several things the text, else the first in the order of
   * this list.
   */
  static CommentPart of(Element element) {
    CommentPart byTag =
        switch (element.normalName()) {
          case "cite" -> NAME;
          case "time" -> TIME;
          case "label" -> PASSED;
          default -> NONE;
        };
    if (element.attributesSize() == 0) {
      return byTag;
    }
    Attributes attributes = element.attributes();
    CommentPart said = first(byTag, bySchema(attributes));
    CommentPart byClass = ofNames(attributes.get("class"));
    said = byTag == NONE && byClass == TEXT ? TEXT : first(said, byClass);
    return said == TEXT ? said : first(said, ofNames(attributes.get("id")));
  }

  private static CommentPart first(CommentPart one, CommentPart other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** Returns what schema.org's marks say of an element with these attributes. */
  static CommentPart bySchema(Attributes attributes) {
    String type = attributes.get("itemtype");
    if (type.endsWith("/Comment") || type.endsWith("/UserComments")) {
      return ITEM;
    }
    return switch (attributes.get("itemprop")) {
      case "author", "creator", "name" -> NAME;
      case "dateCreated", "datePublished", "commentTime" -> TIME;
      case "text", "commentText" -> TEXT;
      default -> NONE;
    };
  }

  /** Returns what a class or id attribute says. */
  static CommentPart ofNames(String names) {
    CommentPart part = NONE;
    int end = Math.min(names.length(), LONGEST);
    int from = 0;
    for (int i = 0; i <= end; i++) {
      if (i == end || names.charAt(i) <= ' ') {
        CommentPart next = i > from ? ofName(names.substring(from, i)) : NONE;
        part = next == TEXT || part == TEXT ? TEXT : first(part, next);
        from = i + 1;
      }
    }
    return part;
  }

  private static CommentPart ofName(String name) {
    String words = words(name);
    CommentPart whole = NAMES.get(words);
    if (whole != null) {
      return whole;
    }
    int last = words.lastIndexOf('-');
    if (last < 0) {
      return NONE;
    }
    int pair = words.lastIndexOf('-', last - 1);
    CommentPart two = pair < 0 ? null : NAMES.get(words.substring(pair + 1));
    return two != null ? two : NAMES.getOrDefault(words.substring(last + 1), NONE);
  }

  /** The words of a name in small letters, a hyphen between: {@code commentAuthor_12}. */
  private static String words(String name) {
    StringBuilder words = new StringBuilder(name.length());
    boolean apart = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean capital = c >= 'A' && c <= 'Z';
      if (!capital && !(c >= 'a' && c <= 'z')) {
        apart = true;
        continue;
      }
      boolean hump = capital && i > 0 && name.charAt(i - 1) >= 'a' && name.charAt(i - 1) <= 'z';
      if ((apart || hump) && words.length() > 0) {
        words.append('-');
      }
      words.append(capital ? (char) (c + 32) : c);
      apart = false;
    }
    return words.toString();
  }

  /** Returns the level that a class attribute gives, {@code depth-2} → 2; -1 when it gives none. */
  static int level(Element element) {
    String names = element.className();
    for (String word : new String[] {"depth", "level", "indent"}) {
      int at = names.indexOf(word);
      int digit = at + word.length();
      if (at >= 0 && digit < names.length() && "-_".indexOf(names.charAt(digit)) >= 0) {
        digit++;
      }
      if (at >= 0
          && digit < names.length()
          && names.charAt(digit) >= '0'
          && names.charAt(digit) <= '9') {
        boolean two = digit + 1 < names.length() && Character.isDigit(names.charAt(digit + 1));
        return two ? -1 : names.charAt(digit) - '0';
      }
    }
    return -1;
  }
}
