package org.isnad.name;

import java.util.List;
import java.util.function.Predicate;
import org.isnad.base.EntityType;
import org.isnad.base.Fold;
import org.isnad.lexicon.ArabicLexicon;
import org.isnad.lexicon.WordClasses;
import org.isnad.text.Document;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** What stands at a token: a known name, or what looks like an unknown one. */
final class NameAt {

  private final Document document;
  private final Predicate<String> given;
  private final @Nullable Mention[] at;

  NameAt(Document document, List<Mention> mentions, Predicate<String> given) {
    this.document = document;
    this.given = given;
    this.at = new Mention[document.size()];
    for (Mention mention : mentions) {
      for (int i = mention.firstToken(); i < mention.endToken(); i++) {
        at[i] = mention;
      }
    }
  }

  /** Returns the known name that begins at a token. */
  @Nullable Mention starting(int token) {
    Mention mention = token < at.length ? at[token] : null;
    return mention != null && mention.firstToken() == token ? mention : null;
  }

  /** Returns the id of the country or body whose offices a mention can tell, null for others. */
  @Nullable String placeOf(Mention mention) {
    boolean place =
        mention.type() == EntityType.COUNTRY || mention.type() == EntityType.ORGANISATION;
    return place ? mention.id() : null;
  }

  /**
   * Says whether a name, known or not, stands at a token, or behind a comma there: «الرئيس، فلان»,
   * "the president, Anna Smith".
   */
  boolean isBeside(int token) {
    if (token >= document.size() || !isNear(token)) {
      return false;
    }
    boolean comma = isComma(token) && token + 1 < document.size();
    return isName(token) || (comma && isName(token + 1));
  }

  /**
   * Says whether a name stands right before a token, with or without a comma and "the" between:
   * «فلان رئيس الوزراء», "Anna Smith, the president".
   */
  boolean isBehind(int first) {
    int before = first - 1;
    before -= before >= 0 && document.form(before).equals("the") ? 1 : 0;
    before -= before >= 0 && isComma(before) ? 1 : 0;
    boolean near = before >= 0 && document.paragraphOf(before) == document.paragraphOf(first);
    return near && (person(before) || (before < first - 1 && isLatinName(before)));
  }

  private boolean isComma(int token) {
    String form = document.form(token);
    return form.equals(",") || form.equals("،");
  }

  private boolean isNear(int token) {
    return token == 0 || document.paragraphOf(token) == document.paragraphOf(token - 1);
  }

  private boolean isName(int token) {
    String form = document.form(token);
    if (person(token) || form.isEmpty()) {
      return person(token);
    }
    return Fold.isArabic(form.charAt(0)) ? isArabicName(token) : isLatinName(token);
  }

  /** A given name, or a word that no list holds: most often a rare name. */
  private boolean isArabicName(int token) {
    String form = document.form(token);
    WordClasses classes = ArabicLexicon.load().word(form).classes();
    return given.test(form) || (!classes.isKnown() && at[token] == null);
  }

  private boolean isLatinName(int token) {
    Token word = document.token(token);
    return word.isWord() && Character.isUpperCase(document.text().charAt(word.start()));
  }

  private boolean person(int token) {
    Mention mention = at[token];
    return mention != null && mention.type() == EntityType.PERSON;
  }
}
