package org.isnad.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.base.WordList;
import org.isnad.base.WordList.Row;

/** Titles of office by their folded words. */
final class Roles {

  private final Map<String, Role> byWords = new HashMap<>();
  private final Map<String, List<String>> covered = new HashMap<>();

  /** The first and last words of titles, without article: most words need no lookup. */
  private final Set<String> firsts = new HashSet<>();

  private final Set<String> lasts = new HashSet<>();

  private Roles() {}

  static Roles load() {
    Roles roles = new Roles();
    for (Row row : WordList.of(Roles.class, "leaders.tsv").rows()) {
      roles.add(row);
      roles.covered.put(row.get("class"), row.all("covers", '|'));
    }
    List<Row> titles = WordList.of(Roles.class, "roles.tsv").rows();
    titles.forEach(roles::add);
    titles.forEach(roles::addIndefinite);
    for (String words : roles.byWords.keySet()) {
      roles.firsts.add(bare(words.substring(0, (words + " ").indexOf(' '))));
      roles.lasts.add(bare(words.substring(words.lastIndexOf(' ') + 1)));
    }
    return roles;
  }

  /** Exactly these words, or these without their articles: الوزير is looked up as وزير. */
  Optional<Role> named(String folded) {
    Role role = byWords.get(folded);
    return Optional.ofNullable(role != null ? role : byWords.get(indefinite(folded)));
  }

  /** Says whether a title begins with a word, with or without article. */
  boolean mayBegin(String word) {
    return firsts.contains(bare(word));
  }

  /** Says whether a title ends with a word, with or without article. */
  boolean mayEnd(String word) {
    return lasts.contains(bare(word));
  }

  private static String bare(String word) {
    return Forms.isDefinite(word) ? word.substring(2) : word;
  }

  /** Returns the classes that a class stands for, itself if it is a plain one. */
  List<String> covered(String roleClass) {
    return covered.getOrDefault(roleClass, List.of(roleClass));
  }

  private void add(Row row) {
    forms(row).forEach((form, role) -> byWords.putIfAbsent(form, role));
  }

  private void addIndefinite(Row row) {
    forms(row).forEach((form, role) -> byWords.putIfAbsent(indefinite(form), role));
  }

  private static Map<String, Role> forms(Row row) {
    Role role =
        new Role(row.get("class"), row.get("name_ar_m"), row.get("name_en"), row.get("scope"));
    Map<String, Role> forms = new HashMap<>();
    for (String column : List.of("name_ar_m", "name_ar_f", "forms_ar", "name_en", "forms_en")) {
      for (String form : row.all(column, '|')) {
        forms.put(String.join(" ", Forms.words(form)), role);
      }
    }
    return forms;
  }

  private static String indefinite(String folded) {
    return String.join(" ", Forms.indefinite(Forms.words(folded)));
  }
}
