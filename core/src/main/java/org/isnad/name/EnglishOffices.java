package org.isnad.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.name.OfficePhrase.Time;
import org.isnad.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds the offices of an English text that stand for their holders.
 *
 * <ul>
 *   <li>an adjective of a country, or a body, and a title: "the Belarusian leader", "the UN
 *       secretary-general"; with "former" before or between
 *   <li>a possessive and a title: "France's prime minister"
 *   <li>a title with "of": "the president of France"
 *   <li>"the president-elect" by itself
 *   <li>not without "the" or a possessive ("was foreign minister of"), not where it is told of
 *       somebody ("became the prime minister of"), and not beside a name
 * </ul>
 */
final class EnglishOffices {

  /** So many words a title has at most: minister of foreign affairs. */
  private static final int LONGEST = 5;

  private final Document document;
  private final KnowledgeBase knowledge;
  private final NameAt names;

  EnglishOffices(Document document, KnowledgeBase knowledge, NameAt names) {
    this.document = document;
    this.knowledge = knowledge;
    this.names = names;
  }

  /** Returns them in the order of the text. */
  List<OfficePhrase> find() {
    List<OfficePhrase> found = new ArrayList<>();
    for (int i = 0; i < document.size(); i++) {
      Mention mention = names.starting(i);
      OfficePhrase phrase = mention == null ? elect(i) : around(mention);
      if (phrase != null && !names.isBeside(phrase.end()) && !names.isBehind(phrase.first())) {
        found.add(phrase);
      }
    }
    return found;
  }

  private @Nullable OfficePhrase around(Mention mention) {
    String place = names.placeOf(mention);
    if (place == null) {
      return null;
    }
    int end = mention.endToken();
    boolean possessive = form(end).equals("'s") || form(end).equals("’s");
    OfficePhrase phrase = title(possessive ? end + 1 : end, mention, place);
    boolean adjective = mention.demonym() || place.startsWith("org:") || isAcronym(mention);
    if (phrase != null && (possessive || adjective)) {
      boolean told = possessive && isTelling(form(phrase.first() - 1));
      return !told && (possessive || isDefinite(phrase.first())) ? timed(phrase) : null;
    }
    return mention.demonym() ? null : owned(mention, place);
  }

  /** US secretary of state: an acronym stands for the adjective. */
  private boolean isAcronym(Mention mention) {
    return Forms.isCapitals(document.words(mention.firstToken(), mention.endToken()));
  }

  /** The longest title that begins at a token, behind the country. */
  private @Nullable OfficePhrase title(int at, Mention mention, String place) {
    int first = isFormer(form(at)) ? at + 1 : at;
    for (int words = LONGEST; words > 0; words--) {
      Role role = role(first, first + words, place);
      if (role != null) {
        Time time = isElect(first + words - 1) ? Time.ELECT : first > at ? Time.FORMER : Time.NOW;
        return new OfficePhrase(mention.firstToken(), first + words, role, place, time);
      }
    }
    return null;
  }

  /** "the president of France", "the prime minister of the United Kingdom". */
  private @Nullable OfficePhrase owned(Mention mention, String place) {
    int of = mention.firstToken() - 1;
    of = form(of).equals("the") ? of - 1 : of;
    if (!form(of).equals("of")) {
      return null;
    }
    for (int words = LONGEST; words > 0; words--) {
      Role role = role(of - words, of, place);
      if (role != null) {
        OfficePhrase phrase =
            new OfficePhrase(of - words, mention.endToken(), role, place, Time.NOW);
        return isDefinite(phrase.first()) ? timed(phrase) : null;
      }
    }
    return null;
  }

  private @Nullable Role role(int first, int end, String place) {
    if (first < 0
        || end > document.size()
        || first >= end
        || !(knowledge.mayBeginRole(form(first)) || isElect(first))
        || !isOneLine(first, end)) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    for (int i = first; i < end; i++) {
      words.append(i > first ? " " : "").append(form(i));
    }
    String title = words.toString();
    if (title.equals("secretary of state") && !place.equals("iso:US")) {
      return null; // in other lands a deputy, of whom there are many
    }
    boolean elect = title.endsWith("-elect");
    Optional<Role> role = knowledge.role(elect ? title.substring(0, title.length() - 6) : title);
    return role.orElse(null);
  }

  private boolean isOneLine(int first, int end) {
    return document.paragraphOf(first) == document.paragraphOf(end - 1);
  }

  /** "the president-elect" by itself. */
  private @Nullable OfficePhrase elect(int token) {
    Role role = isElect(token) ? role(token, token + 1, "") : null;
    return role == null || !isDefinite(token)
        ? null
        : new OfficePhrase(token, token + 1, role, "", Time.ELECT);
  }

  private boolean isElect(int token) {
    return form(token).endsWith("-elect");
  }

  private OfficePhrase timed(OfficePhrase phrase) {
    boolean former = isFormer(form(phrase.first() - 1));
    return former ? phrase.at(Time.FORMER, phrase.end()).from(phrase.first() - 1) : phrase;
  }

  private static boolean isFormer(String form) {
    return switch (form) {
      case "former", "ex", "late", "previous", "ousted", "then" -> true;
      default -> false;
    };
  }

  /** "the", "the former", at the beginning of a line; not "is the", "as the". */
  private boolean isDefinite(int first) {
    int at = isFormer(form(first - 1)) ? first - 2 : first - 1;
    boolean start = at < 0 || document.paragraphOf(at) != document.paragraphOf(first);
    if (start) {
      return true;
    }
    return form(at).equals("the") && !isTelling(form(at - 1));
  }

  private static boolean isTelling(String form) {
    return switch (form) {
      case "is",
          "was",
          "as",
          "became",
          "become",
          "becomes",
          "becoming",
          "be",
          "been",
          "being",
          "named",
          "elected",
          "appointed",
          "remains",
          "remained",
          "for" ->
          true;
      default -> false;
    };
  }

  private String form(int i) {
    return i >= 0 && i < document.size() ? document.form(i) : "";
  }
}
