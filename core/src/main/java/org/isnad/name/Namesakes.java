package org.isnad.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.isnad.base.Fold;
import org.isnad.text.Document;
import org.isnad.text.Token;

/**
 * Tells where a word that is known as a name is the family name of somebody else.
 *
 * <ul>
 *   <li>right behind a given name: «ناصر التركماني», "Peter London", "Claire Macron"; in Arabic,
 *       where a verb of going comes before its subject and its goal, not behind such a verb: «زار
 *       فهد القاهرة»
 *   <li>a place right behind a title of courtesy: "Dr. Boston"
 *   <li>by itself where the article has such a bearer: "Houston was born in Dublin"; but a place is
 *       a place behind a preposition, behind "is", and beside another place
 * </ul>
 */
final class Namesakes {

  /** So many words may stand between a verb of going and its goal. */
  private static final int GOING = 6;

  private final Document document;
  private final Predicate<String> given;
  private final IntPredicate isPlaced;
  private final Set<String> surnames = new HashSet<>();

  /**
   * Tells of one document.
   *
   * @param given whether a folded word is a given name
   * @param isPlaced whether the word before a token is one that stands before a place
   */
  Namesakes(Document document, Predicate<String> given, IntPredicate isPlaced) {
    this.document = document;
    this.given = given;
    this.isPlaced = isPlaced;
  }

  /**
   * Says whether the token is the family name of somebody whose given name stands before it, who is
   * called otherwise than {@code own}; notes the family name.
   */
  boolean isBehindGivenName(int token, List<String> own, boolean place) {
    if (!isBeside(token) || !mayBeSurname(token)) {
      return false;
    }
    Token before = document.token(token - 1);
    boolean person =
        (isGiven(before.form()) && isWrittenAsName(before) && !own.contains(before.form()))
            || (place && isCourtesy(before.form()));
    if (!person || (place && isGoal(token))) {
      return false;
    }
    surnames.add(document.form(token));
    return true;
  }

  /** Says whether a word by itself is more likely somebody's family name, noted before. */
  boolean isSurnameAlone(int token, boolean besidePlace) {
    return surnames.contains(document.form(token))
        && !besidePlace
        && !isPlaced.test(token)
        && !(token > 0 && isCopula(document.form(token - 1)));
  }

  /** Says whether somebody here has a family name that is known otherwise. */
  boolean areThere() {
    return !surnames.isEmpty();
  }

  /** A word right before the token in its paragraph, with nothing but a blank between. */
  private boolean isBeside(int token) {
    return token > 0
        && document.paragraphOf(token) == document.paragraphOf(token - 1)
        && document.token(token - 1).isWord()
        && document.token(token).start() - document.token(token - 1).end() == 1;
  }

  /** «بالقاهرة», «والقاهرة»: what bears a preposition or conjunction is no family name. */
  private boolean mayBeSurname(int token) {
    String form = document.form(token);
    boolean arabic = Fold.isArabic(form.charAt(0));
    return !arabic || !(form.startsWith("وال") || form.startsWith("بال") || form.startsWith("لل"));
  }

  /** ليلى, وليلى. */
  private boolean isGiven(String form) {
    return given.test(form) || (form.startsWith("و") && given.test(form.substring(1)));
  }

  private boolean isWrittenAsName(Token token) {
    return !Character.isLowerCase(document.text().charAt(token.start()));
  }

  /** زار فهد القاهرة, غادر الملك سلمان الرياض. */
  private boolean isGoal(int token) {
    int from = Math.max(document.paragraphs().get(document.paragraphOf(token)).range().first(), 0);
    for (int i = token - 1; i >= Math.max(from, token - GOING); i--) {
      if (isGoing(document.form(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGoing(String form) {
    String verb = form.startsWith("و") && form.length() > 3 ? form.substring(1) : form;
    return switch (verb) {
      case "زار",
          "زارت",
          "يزور",
          "تزور",
          "سيزور",
          "غادر",
          "غادرت",
          "يغادر",
          "تغادر",
          "وصل",
          "صل",
          "وصلت",
          "يصل",
          "دخل",
          "دخلت",
          "بلغ",
          "قصد",
          "وجه",
          "مثل",
          "هزم",
          "واجه" ->
          true;
      default -> false;
    };
  }

  private static boolean isCourtesy(String form) {
    return switch (form) {
      case "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof." -> true;
      default -> false;
    };
  }

  private static boolean isCopula(String form) {
    return switch (form) {
      case "is", "was", "هي", "وهي" -> true;
      default -> false;
    };
  }
}
