package org.isnad.find;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.base.Fold;
import org.isnad.lexicon.Act;
import org.isnad.statement.Statement;

/** Where a question can seek. */
public enum Field {
  /** Who said it, by any of their names. */
  SPEAKER(Kind.NAME, true, "المتحدث", "who said it"),
  /** Through whom it is known. */
  VIA(Kind.NAME, true, "عبر", "through whom it is known: agency, outlet, document"),
  /** Who or what is mentioned in it. */
  ABOUT(Kind.NAME, false, "عن", "who or what is mentioned"),
  /** Words of the content. */
  SAID(Kind.WORDS, true, "قوله", "words of what was said, without cue and speaker"),
  /** Words of the headline. */
  TITLE(Kind.WORDS, false, "العنوان", "words of the headline"),
  /** Who published it. */
  OUTLET(Kind.NAME, false, "المصدر", "who published it"),
  /** What kind of saying. */
  ACT(Kind.VALUE, true, "الفعل", "say, deny, accuse, …"),
  /** Direct or not. */
  KIND(Kind.VALUE, true, "النوع", "direct, indirect or mixed"),
  /** Whether it was said at all. */
  POLARITY(Kind.VALUE, true, "النفي", "affirmed or negated"),
  /** The language of the article. */
  LANG(Kind.VALUE, false, "اللغة", "ar, en or und"),
  /** First day. */
  SINCE(Kind.DAY, false, "منذ", "this day or later, YYYY-MM-DD"),
  /** Last day. */
  UNTIL(Kind.DAY, false, "حتى", "this day or earlier"),
  /** This day. */
  DAY(Kind.DAY, false, "يوم", "this day"),
  /** The page's id. */
  PAGE(Kind.VALUE, false, "الصفحة", "the page with this id");

  /** What stands behind the colon. */
  enum Kind {
    NAME,
    WORDS,
    VALUE,
    DAY
  }

  private final Kind kind;
  private final boolean ofStatement;
  private final String arabic;
  private final String about;

  Field(Kind kind, boolean ofStatement, String arabic, String about) {
    this.kind = kind;
    this.ofStatement = ofStatement;
    this.arabic = arabic;
    this.about = about;
  }

  /** Returns its name in a question: {@code speaker}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns its name in an Arabic question. */
  public String arabic() {
    return arabic;
  }

  /** Returns, for people, what it seeks. */
  public String about() {
    return about;
  }

  Kind kind() {
    return kind;
  }

  /** Says whether only statements have it. */
  boolean isOfStatement() {
    return ofStatement;
  }

  /** Returns the field's name in the index. */
  String key() {
    return word();
  }

  /** Returns the values it takes; nothing when any. */
  List<String> choices() {
    return switch (this) {
      case ACT -> words(Act.values());
      case KIND -> words(Statement.Kind.values());
      case POLARITY -> words(Statement.Polarity.values());
      case LANG -> List.of("ar", "en", "und");
      default -> List.of();
    };
  }

  private static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** Returns the field that is called so in either language, nothing when none is. */
  public static Optional<Field> of(String word) {
    String folded = Fold.fold(word);
    return Arrays.stream(values())
        .filter(field -> field.word().equals(folded) || Fold.fold(field.arabic).equals(folded))
        .findFirst();
  }
}
