package org.isnad.find;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.base.Fold;
import org.jspecify.annotations.Nullable;

/** Reads a question from left to right, once; so long and so deep as a person would write it. */
final class QuestionParser {

  private static final int LONGEST = 2000;
  private static final int DEEPEST = 20;
  private static final int MOST_PARTS = 200;

  /** A prefix of fewer letters would gather half the index. */
  private static final int SHORTEST_PREFIX = 2;

  private static final String OPENING = "\"“„«‹";
  private static final String CLOSING = "\"”“»›";

  private final String text;
  private int at;
  private int depth;
  private int parts;

  QuestionParser(String text) {
    this.text = text;
  }

  Sought parse() {
    if (text.length() > LONGEST) {
      throw new QuestionFailure(
          text.substring(0, 40) + "…",
          LONGEST,
          "it has " + text.length() + " signs, want " + LONGEST + " or fewer");
    }
    skip();
    if (at == text.length()) {
      return new Sought.Anything();
    }
    Sought sought = any();
    if (at < text.length()) {
      throw failure(at, "')' closes nothing: want '(' before it, or marks round it");
    }
    return sought;
  }

  private QuestionFailure failure(int where, String reason) {
    return new QuestionFailure(text, where, reason);
  }

  private void skip() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || Fold.isInvisible(c);
  }

  private Sought any() {
    if (++depth > DEEPEST) {
      throw failure(at, "brackets within brackets, want " + DEEPEST + " deep or less");
    }
    List<Sought> all = new ArrayList<>();
    do {
      all.add(all());
    } while (taken("OR"));
    depth--;
    return all.size() == 1 ? all.get(0) : new Sought.Any(all);
  }

  private Sought all() {
    List<Sought> all = new ArrayList<>();
    skip();
    while (at < text.length() && text.charAt(at) != ')' && !isNext("OR")) {
      if (!taken("AND")) {
        all.add(one());
      }
      skip();
    }
    if (all.isEmpty()) {
      throw failure(at, "nothing is sought here: want a word");
    }
    return all.size() == 1 ? all.get(0) : new Sought.All(all);
  }

  private boolean isNext(String operator) {
    int end = at + operator.length();
    return text.startsWith(operator, at)
        && (end == text.length() || isSpace(text.charAt(end)) || text.charAt(end) == '(');
  }

  private boolean taken(String operator) {
    skip();
    if (!isNext(operator)) {
      return false;
    }
    at += operator.length();
    return true;
  }

  private Sought one() {
    if (++parts > MOST_PARTS) {
      throw failure(at, "it seeks too much at once, want " + MOST_PARTS + " parts or fewer");
    }
    boolean minus = text.charAt(at) == '-' && at + 1 < text.length() && !spaceAfter();
    if (minus) {
      at++;
    }
    if (minus || taken("NOT")) {
      skip();
      if (at == text.length() || text.charAt(at) == ')') {
        throw failure(at, "nothing stands behind NOT: want a word");
      }
      depth++;
      if (depth > DEEPEST) {
        throw failure(at, "NOT within NOT, want " + DEEPEST + " deep or less");
      }
      Sought part = one();
      depth--;
      return new Sought.Not(part);
    }
    return text.charAt(at) == '(' ? bracket() : term();
  }

  private boolean spaceAfter() {
    return isSpace(text.charAt(at + 1));
  }

  private Sought bracket() {
    int open = at++;
    Sought inner = any();
    skip();
    if (at == text.length()) {
      throw failure(open, "'(' is never closed: want ')'");
    }
    at++;
    return inner;
  }

  private Sought term() {
    int start = at;
    if (OPENING.indexOf(text.charAt(at)) >= 0) {
      return text(null, start);
    }
    int end = wordEnd();
    int colon = text.indexOf(':', start);
    if (colon > start && colon < end) {
      String name = text.substring(start, colon);
      Optional<Field> field = Field.of(name);
      if (field.isPresent()) {
        at = colon + 1;
        return in(field.get(), start);
      }
      if (Character.isLetter(name.charAt(0))) {
        throw failure(
            start,
            "no field is called '" + name + "', want " + fields() + "; or marks round the words");
      }
    }
    return text(null, start);
  }

  private static String fields() {
    return Arrays.stream(Field.values()).map(Field::word).collect(Collectors.joining(", "));
  }

  private int wordEnd() {
    int end = at;
    while (end < text.length()
        && !isSpace(text.charAt(end))
        && text.charAt(end) != ')'
        && text.charAt(end) != '('
        && OPENING.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private Sought in(Field field, int start) {
    if (at == text.length() || isSpace(text.charAt(at)) || text.charAt(at) == ')') {
      throw failure(start, field.word() + ": has no value, want " + field.about());
    }
    return switch (field.kind()) {
      case NAME, WORDS -> text(field, start);
      case VALUE -> value(field, start);
      case DAY -> days(field, start);
    };
  }

  private Sought value(Field field, int start) {
    String value = Fold.fold(raw().words());
    if (!field.choices().isEmpty() && !field.choices().contains(value)) {
      throw failure(
          start, field.word() + ": is '" + value + "', want " + String.join(", ", field.choices()));
    }
    return new Sought.Value(field, value);
  }

  private Sought days(Field field, int start) {
    String value = Fold.fold(raw().words());
    try {
      LocalDate day = LocalDate.parse(value);
      return new Sought.Days(field == Field.UNTIL ? null : day, field == Field.SINCE ? null : day);
    } catch (DateTimeParseException e) {
      throw failure(start, field.word() + ": is '" + value + "', want a day such as 2026-01-31");
    }
  }

  /** Words as they stand in the question. */
  private record Raw(String words, boolean quoted) {}

  private Raw raw() {
    int mark = OPENING.indexOf(text.charAt(at));
    if (mark >= 0) {
      int open = at;
      int close = closing(mark);
      if (close < 0) {
        throw failure(open, "the quotation mark is never closed: want " + CLOSING.charAt(mark));
      }
      at = close + 1;
      return new Raw(text.substring(open + 1, close), true);
    }
    int start = at;
    at = Math.max(wordEnd(), start + 1);
    return new Raw(text.substring(start, at), false);
  }

  private int closing(int mark) {
    for (int i = at + 1; i < text.length(); i++) {
      if (text.charAt(i) == CLOSING.charAt(mark) || (mark == 1 && text.charAt(i) == '"')) {
        return i;
      }
    }
    return -1;
  }

  private Sought text(@Nullable Field field, int start) {
    Raw raw = raw();
    boolean prefix = !raw.quoted() && raw.words().endsWith("*");
    List<Word> words = Words.of(raw.words());
    if (words.isEmpty()) {
      throw failure(start, "'" + raw.words() + "' holds no word: want letters or digits");
    }
    if (prefix && words.get(words.size() - 1).form().length() < SHORTEST_PREFIX) {
      throw failure(start, "'" + raw.words() + "' is too short, want two letters before *");
    }
    return new Sought.Text(field, words, raw.quoted(), prefix);
  }
}
