package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.base.Fold;
import org.isnad.base.WordList;
import org.isnad.page.Article.Author;
import org.jspecify.annotations.Nullable;

/**
 * Reads a name that a page declares in a field of its own: {@code author} in JSON-LD, a meta
 * element, a label.
 *
 * <ul>
 *   <li>people first: «بقلم منى صالح», "Anna Reed and Joe Lum", "Anna Reed, Senior Editor"
 *   <li>failing people, a desk, a team or a name of one word as it is written: "Lamp Staff", "Maria
 *       & Kate", "harbourwatch"; the page says so itself
 *   <li>never an address, a template that was not filled, who runs the machine ("admin", «المشرف»)
 *       or an agency, which is credited
 * </ul>
 */
final class Declared {

  /** The longest house, in words. */
  private static final int WORDS = 6;

  private static final Set<String> NOBODY = nobody();

  private Declared() {}

  private static Set<String> nobody() {
    List<String> forms = new ArrayList<>();
    for (WordList.Row row : WordList.of(Declared.class, "name-words.tsv").rows()) {
      if (row.get("kind").equals("nobody")) {
        row.all("forms", '|').forEach(form -> forms.add(Fold.fold(form)));
      }
    }
    return Set.copyOf(forms);
  }

  /** Returns the people that a field names, each with two words at least; none when it is else. */
  static List<Author> people(String field) {
    if (isNobody(field)) {
      return List.of();
    }
    int behalf = field.indexOf(" on behalf of");
    String names = behalf > 0 ? field.substring(0, behalf) : field;
    List<Author> read = Bylines.read(names);
    if (read.isEmpty()) {
      read = Bylines.names(names, 2);
    }
    if (read.isEmpty()) {
      Dateline filed = Datelines.ofLine(field);
      read = filed == null ? List.of() : filed.authors();
    }
    return read;
  }

  /** Returns whom a field names when it names no people: a house, a team, a name of one word. */
  static List<Author> houses(String field) {
    if (isNobody(field)) {
      return List.of();
    }
    List<Author> single = Bylines.names(field, 1);
    String name = single.isEmpty() ? house(field) : null;
    return name == null ? single : List.of(new Author(name, null, Author.Part.BY));
  }

  private static @Nullable String house(String field) {
    String behind = BylineWords.behindBy(field);
    Words words = Words.of(behind == null ? field : behind);
    boolean fits = words.wordCount() <= WORDS && words.isWord(0) && !Running.endsSentence(field);
    return fits && NameShape.isHouse(words) ? words.written(0, words.size()) : null;
  }

  /** Says whether a field names a group of people, as beside people: "Lamp Editors". */
  static boolean isTeam(String field) {
    Words words = Words.of(field);
    return NameShape.isTeam(words.form(0)) || NameShape.isTeam(words.form(words.size() - 1));
  }

  /** Says whether a field holds no name: an address, a template, the one who runs the machine. */
  static boolean isNobody(String field) {
    if (Metadata.isAddress(field) || isDomain(field) || field.length() > 200) {
      return true;
    }
    for (int i = 0; i < field.length(); i++) {
      if ("@{}<>=\\%#".indexOf(field.charAt(i)) >= 0) {
        return true;
      }
    }
    Words words = Words.of(field);
    for (int i = 0; i < words.size(); i++) {
      if (NOBODY.contains(words.form(i))) {
        return true;
      }
    }
    return words.size() == 0 || Credits.ofLine(field) != null;
  }

  /** One piece with a dot before a short end of small letters: "lamp.example". */
  private static boolean isDomain(String field) {
    String name = field.strip();
    int dot = name.lastIndexOf('.');
    if (dot <= 0 || name.indexOf(' ') >= 0) {
      return false;
    }
    return switch (name.substring(dot + 1)) {
      case "com",
          "net",
          "org",
          "info",
          "co",
          "io",
          "ai",
          "tv",
          "me",
          "news",
          "ae",
          "sa",
          "eg",
          "jo",
          "lb",
          "iq",
          "ma",
          "tn",
          "dz",
          "uk",
          "us",
          "de",
          "fr" ->
          true;
      default -> false;
    };
  }
}
