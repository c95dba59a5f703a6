package org.isnad.name;

import java.util.HashMap;
import java.util.Map;
import org.isnad.base.Fold;
import org.isnad.text.Clitics;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand before names: قناة before broadcasters, مدينة before towns, في before either
 * place; "newspaper", "the town of", "in".
 */
final class Heads {

  private final Map<String, Guard> guards = new HashMap<>();

  private Heads() {}

  /** Reads the list in the jar. */
  static Heads load() {
    Heads heads = new Heads();
    Table table = Table.of("heads.tsv");
    int kind = table.column("kind");
    int forms = table.column("forms");
    while (table.next()) {
      Guard guard = table.cell(kind).equals("head") ? Guard.NAMED : Guard.PLACED;
      for (String form : table.all(forms)) {
        heads.guards.put(Fold.fold(form), guard);
      }
    }
    return heads;
  }

  /** Returns what the word before a name makes of it, null when it is no such word. */
  @Nullable Guard of(String form) {
    Guard guard = bare(form);
    String rest = Clitics.afterConjunction(form);
    guard = guard == null && rest != null ? bare(rest) : guard;
    rest = Clitics.afterPreposition(rest == null ? form : rest);
    return guard == null && rest != null ? bare(rest) : guard;
  }

  /** Says whether a folded word is a title that a bare first name follows: الملك سلمان. */
  static boolean isHonorific(String word) {
    return switch (word) {
      case "الملك",
          "الملكه",
          "السلطان",
          "الامير",
          "الشيخ",
          "الامام",
          "king",
          "queen",
          "prince",
          "sheikh",
          "sultan",
          "pope",
          "البابا" ->
          true;
      default -> false;
    };
  }

  /** Says whether a folded English word is a title with which a name may begin: Lord Hill. */
  static boolean isTitle(String word) {
    return isHonorific(word)
        || switch (word) {
          case "the", "sir", "lord", "lady", "dame", "baron", "baroness", "count", "saint", "st" ->
              true;
          default -> false;
        };
  }

  /** Says whether a folded word counts bearers of one name: محمد السادس, Charles III, بوش الابن. */
  static boolean isOrdinal(String word) {
    return switch (word) {
      case "الاول",
          "الثاني",
          "الثانيه",
          "الثالث",
          "الرابع",
          "الخامس",
          "السادس",
          "السابع",
          "الثامن",
          "الابن",
          "الاب",
          "ii",
          "iii",
          "iv",
          "v",
          "vi",
          "xiv",
          "xvi",
          "jr.",
          "jr" ->
          true;
      default -> false;
    };
  }

  private @Nullable Guard bare(String form) {
    Guard guard = guards.get(form);
    if (guard != null) {
      return guard;
    }
    String stem = Clitics.afterArticle(form);
    return stem == null ? null : guards.get(stem);
  }
}
