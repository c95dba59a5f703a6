package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.EntityType;
import org.isnad.base.Traits;
import org.isnad.lexicon.EnglishWord;
import org.isnad.text.Document;

/**
 * Finds names by their capitals.
 *
 * <ul>
 *   <li>a run of capitals, with initials and particles inside: Anna M. van der Berg
 *   <li>honorifics and roles in front are told apart from it: [Republican Sen.] Anna Smith
 *   <li>an organisation may reach over "of": the Department of Justice
 * </ul>
 */
final class EnglishNames {

  /**
   * A name in the text.
   *
   * @param first its first token, honorific or role counted in
   * @param bare the first token of the name proper
   * @param end the token after the last
   * @param traits what agreement can see of it
   */
  record Name(int first, int bare, int end, Traits traits) {
    /** Returns the number of words of the name proper. */
    int size() {
      return end - bare;
    }
  }

  private final EnglishText text;

  EnglishNames(EnglishText text) {
    this.text = text;
  }

  /** Returns the names of a range of tokens, in order; quotations are looked into as well. */
  List<Name> in(Document.Range range) {
    List<Name> names = new ArrayList<>();
    int i = range.first();
    while (i < range.end()) {
      if (text.isName(i)) {
        int end = runEnd(i, range.end());
        Name name = name(range.first(), i, end);
        if (name != null) {
          names.add(name);
        }
        i = end;
      } else {
        i++;
      }
    }
    return names;
  }

  /** Returns the end of the run of capitals that begins at {@code first}. */
  int runEnd(int first, int limit) {
    int i = first + 1;
    boolean group = text.is(first, EnglishWord.Kind.GROUP);
    while (i < limit) {
      boolean suffix =
          text.isWord(i)
              && text.isCapital(i)
              && text.document.form(i).length() <= 2
              && !text.isFunction(i);
      if (text.isName(i) || suffix) {
        group |= text.is(i, EnglishWord.Kind.GROUP);
        i++;
      } else if (isInitialDot(i)) {
        i++;
      } else if (isParticle(i) && i + 1 < limit && text.isName(i + 1)) {
        i += 2;
      } else if (isParticle(i) && isParticle(i + 1) && i + 2 < limit && text.isName(i + 2)) {
        i += 3;
      } else if (group && text.is(i, "of") && i + 1 < limit && text.isName(i + 1)) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  /** The dot of an initial that the tokens left apart: John Q. Public. */
  private boolean isInitialDot(int i) {
    return text.is(i, ".")
        && text.document.form(i - 1).length() == 1
        && text.token(i).start() == text.token(i - 1).end()
        && text.isName(i + 1);
  }

  private boolean isParticle(int i) {
    return switch (text.document.form(i)) {
      case "de",
          "la",
          "van",
          "von",
          "der",
          "den",
          "bin",
          "ibn",
          "al",
          "el",
          "del",
          "du",
          "da",
          "dos" ->
          true;
      default -> false;
    };
  }

  private @org.jspecify.annotations.Nullable Name name(int unitFirst, int first, int end) {
    int bare = isFormer(first) && first + 1 < end ? first + 1 : first;
    Traits.Gender gender = Traits.Gender.UNKNOWN;
    for (int i = first; i < end - 1; i++) {
      boolean title = text.is(i, EnglishWord.Kind.HONORIFIC) || text.is(i, EnglishWord.Kind.ROLE);
      if (title) {
        gender = genderOfTitle(text.document.form(i), gender);
        bare = i + 1;
      }
    }
    boolean group = isGroup(bare, end);
    if (group) {
      bare = first;
    }
    boolean oneWordAtStart = end == first + 1 && first == unitFirst;
    boolean common =
        end == first + 1 && (text.word(first).classes() != 0 || text.word(first).verb() != null);
    if (bare >= end || (oneWordAtStart && common)) {
      return null;
    }
    if (!group && gender == Traits.Gender.UNKNOWN && end > bare + 1) {
      gender =
          text.is(bare, EnglishWord.Kind.MASCULINE)
              ? Traits.Gender.MASCULINE
              : text.is(bare, EnglishWord.Kind.FEMININE)
                  ? Traits.Gender.FEMININE
                  : Traits.Gender.UNKNOWN;
    }
    EntityType type = group ? EntityType.ORGANISATION : EntityType.PERSON;
    return new Name(first, bare, end, new Traits(gender, Traits.Plurality.SINGULAR, type));
  }

  /** An adjective of office that only the sentence's start gives its capital: Former Ohio. */
  private boolean isFormer(int i) {
    return text.is(i, "former") || text.is(i, "then") || text.is(i, "acting");
  }

  private boolean isGroup(int bare, int end) {
    for (int i = bare; i < end; i++) {
      if (text.is(i, EnglishWord.Kind.GROUP)) {
        return true;
      }
    }
    int length = text.token(bare).end() - text.token(bare).start();
    return end == bare + 1 && length > 1 && length <= 6 && text.isAllCapitals(bare);
  }

  /** Mr., spokesman tell a man; Mrs., Ms., congresswoman a woman. */
  static Traits.Gender genderOfTitle(String form, Traits.Gender otherwise) {
    return switch (form) {
      case "mr", "mr.", "sir", "king", "prince", "father" -> Traits.Gender.MASCULINE;
      case "mrs", "mrs.", "ms", "ms.", "queen", "princess", "sister", "mother" ->
          Traits.Gender.FEMININE;
      default ->
          form.endsWith("woman")
              ? Traits.Gender.FEMININE
              : form.endsWith("man") && form.length() > 5 ? Traits.Gender.MASCULINE : otherwise;
    };
  }

  /** Returns the folded words of a name, without initials, honorifics and "Jr.". */
  List<String> key(int bare, int end) {
    List<String> key = new ArrayList<>(end - bare);
    for (int i = bare; i < end; i++) {
      String form = text.document.form(i);
      boolean initial = form.length() <= 2 && (form.endsWith(".") || form.length() == 1);
      if (text.isWord(i) && !initial && !form.equals("jr.") && !form.equals("jr")) {
        key.add(form);
      }
    }
    return key.isEmpty() ? List.of(text.document.form(bare)) : key;
  }
}
