package org.isnad.statement;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.EnglishWord;
import org.isnad.name.Cast;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Which role of the article leads to which name, so that "the senator" finds hers.
 *
 * <ul>
 *   <li>a role before a name: [former Ohio governor] Anna Smith
 *   <li>one in apposition behind it: Anna Smith, [a senator] from Harbour City
 *   <li>one that a name stands behind: [the mayor] of Harbour City, John Brown
 * </ul>
 */
final class EnglishRoles {

  /** An apposition is looked through so far. */
  private static final int REACH = 9;

  private final EnglishText text;
  private final Map<String, Cast.Member> holders = new HashMap<>();

  EnglishRoles(EnglishText text) {
    this.text = text;
  }

  /** Returns who has the role that a head noun names, null when nobody has. */
  Cast.@Nullable Member holder(String head) {
    return holders.get(longForm(head));
  }

  /** Remembers the roles that stand beside a name. */
  void note(EnglishNames.Name name, Cast.Member member) {
    before(name.bare(), member);
    apposed(name.end(), member);
    described(name.first() - 1, member);
  }

  private void before(int bare, Cast.Member member) {
    int i = bare - 1;
    while (i >= 0 && i > bare - 4 && text.isNominal(i)) {
      if (text.is(i, EnglishWord.Kind.ROLE) || text.is(i, EnglishWord.Kind.HONORIFIC)) {
        holders.put(longForm(text.document.form(i)), member);
        return;
      }
      i--;
    }
  }

  private void apposed(int comma, Cast.Member member) {
    int i = comma + 1;
    if (!text.is(comma, ",") || text.inQuotation(i) || !text.is(i, EnglishWord.Kind.DETERMINER)) {
      return;
    }
    put(head(i + 1, comma + REACH), member);
  }

  private void described(int comma, Cast.Member member) {
    int i = comma - 1;
    if (!text.is(comma, ",")) {
      return;
    }
    while (i > 0 && i > comma - REACH && !opens(i)) {
      if (!text.isNominal(i) && !text.is(i, EnglishWord.Kind.PREPOSITION)) {
        return;
      }
      i--;
    }
    put(head(i + 1, comma), member);
  }

  private boolean opens(int i) {
    return text.is(i, EnglishWord.Kind.DETERMINER) || text.isPossessive(i);
  }

  /** The last of the words that follow without a break, -1 when none does. */
  private int head(int from, int limit) {
    int i = from;
    while (i < limit && text.isNominal(i) && !text.inQuotation(i)) {
      i++;
    }
    return i > from && !text.isPossessive(i) ? i - 1 : -1;
  }

  private void put(int head, Cast.Member member) {
    boolean once = text.is(head - 1, "former") || text.is(head - 1, "then");
    if (head >= 0
        && !once
        && text.is(head, EnglishWord.Kind.ROLE)
        && !text.document.form(head).endsWith("s")) {
      holders.put(longForm(text.document.form(head)), member);
    }
  }

  private static String longForm(String role) {
    return switch (role) {
      case "sen.", "sen" -> "senator";
      case "gov.", "gov" -> "governor";
      case "rep.", "rep", "representative" -> "congressman";
      case "gen.", "gen" -> "general";
      default -> role;
    };
  }

  /** Returns the role that opens a sentence, with its article: [The mayor] was clear. Else null. */
  Document.@Nullable Range opening(Document.Range unit) {
    int head = unit.first() + 1;
    while (head < unit.end() && head < unit.first() + 5 && text.isNominal(head)) {
      if (text.is(head, EnglishWord.Kind.ROLE) && !text.isPossessive(head + 1)) {
        return text.is(unit.first(), "the") ? new Document.Range(unit.first(), head + 1) : null;
      }
      head++;
    }
    return null;
  }
}
