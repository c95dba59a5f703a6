package org.isnad.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands round every view.
 *
 * @param words the interface's words
 * @param theme one of light, auto (as the system has it) and its opposite, as the style knows them
 * @param room which of the desk's rooms it is, for the menu; empty outside of them
 * @param title of the page
 * @param address path and query, to come back to
 * @param mark what every form carries
 * @param assets where style and script lie
 * @param data the page as linked data, null without any
 */
public record Frame(
    Words words,
    String theme,
    String room,
    String title,
    String address,
    String mark,
    Assets assets,
    @Nullable String data) {

  /** Returns the words under a key. */
  public String say(String key) {
    return words.say(key);
  }

  /** Returns the rooms of the desk, in the order of the menu. */
  public List<String> rooms() {
    return List.of("today", "find", "watch", "speakers", "starred", "add");
  }

  /** Returns where a room is. */
  public String roomAddress(String name) {
    return switch (name) {
      case "today" -> "/";
      case "starred" -> "/?starred=1";
      default -> "/" + name;
    };
  }

  /** Returns what the switch of themes leads to: light, dark, as the system has it. */
  public String otherTheme() {
    return switch (theme) {
      case "dark" -> "light";
      case "light" -> "auto";
      default -> "dark";
    };
  }

  /** Says whether the page shows something: one that says what went wrong has no other form. */
  public boolean isFound() {
    return !title.equals(words.say("fault.title"));
  }

  /**
   * Returns the address of what the page shows in another form; null where there is none.
   *
   * @param ending such as {@code .csv}
   */
  public @Nullable String twin(String ending) {
    int mark = address.indexOf('?');
    String path = mark < 0 ? address : address.substring(0, mark);
    String query = mark < 0 ? "" : address.substring(mark);
    if (path.equals("/")) {
      return (query.contains("starred=") ? "/starred" : "/today") + ending;
    }
    boolean one = path.lastIndexOf('/') > 0 && path.indexOf('/', 1) == path.lastIndexOf('/');
    boolean listed = path.equals("/find") || (one && isTwinned(path));
    return listed ? path + ending + (path.equals("/find") ? query : "") : null;
  }

  private static boolean isTwinned(String path) {
    return path.startsWith("/article/")
        || path.startsWith("/statement/")
        || path.startsWith("/speaker/")
        || path.startsWith("/watch/");
  }

  /** Returns this frame with linked data in it. */
  Frame with(String json) {
    return new Frame(words, theme, room, title, address, mark, assets, json);
  }
}
