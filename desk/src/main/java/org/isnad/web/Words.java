package org.isnad.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.base.WordList;
import org.isnad.lexicon.Act;
import org.isnad.statement.Statement;

/**
 * The words of the interface in one language, from {@code words.tsv}.
 *
 * <p>Digits are ASCII in both languages, so that a number on a page is the number in a file.
 */
public final class Words {

  private static final String FILE = "words.tsv";

  private final String language;
  private final Map<String, String> words;

  private Words(String language, Map<String, String> words) {
    this.language = language;
    this.words = Map.copyOf(words);
  }

  /**
   * Reads the words of a language.
   *
   * @param language {@code ar} or {@code en}
   */
  public static Words of(String language) {
    Map<String, String> words = new HashMap<>();
    for (WordList.Row row : WordList.of(Words.class, FILE).rows()) {
      String word = row.get(language);
      if (!word.isEmpty()) {
        words.put(row.get("key"), word);
      }
    }
    return new Words(language, words);
  }

  /** Returns {@code ar} or {@code en}. */
  public String language() {
    return language;
  }

  /** Returns {@code rtl} or {@code ltr}. */
  public String direction() {
    return language.equals("ar") ? "rtl" : "ltr";
  }

  /**
   * Returns the words under a key.
   *
   * @throws IllegalArgumentException when there are none
   */
  public String say(String key) {
    String found = words.get(key);
    if (found == null) {
      throw new IllegalArgumentException(FILE + " has no «" + key + "» in " + language);
    }
    return found;
  }

  /** Returns the words under a key with {@code what} in the place of {@code {}}. */
  public String say(String key, String what) {
    return say(key).replace("{}", what);
  }

  /** Says whether there are words under a key. */
  public boolean has(String key) {
    return words.containsKey(key);
  }

  /**
   * Returns a count with its noun in the form that the language asks for (CLDR plural rules).
   *
   * @param key the noun, such as {@code statements}
   */
  public String count(String key, long number) {
    String form = key + "." + form(number);
    String words = has(form) ? say(form) : say(key + ".other");
    return words.replace("{}", String.valueOf(number));
  }

  private String form(long number) {
    if (!language.equals("ar")) {
      return number == 1 ? "one" : "other";
    }
    long hundredth = number % 100;
    if (number < 3) {
      return number == 0 ? "zero" : number == 1 ? "one" : "two";
    }
    return hundredth >= 3 && hundredth <= 10 ? "few" : hundredth >= 11 ? "many" : "other";
  }

  /** Returns a choice of a field of a question, in words. */
  public String choice(String field, String value) {
    String key = field.equals("act") ? "act." + value + ".affirmed" : "value." + value;
    return has(key) ? say(key) : value;
  }

  /** Returns what somebody did with their words: "denied", «لا تأكيد». */
  public String act(Act act, Statement.Polarity polarity) {
    return say("act." + act.word() + "." + polarity.name().toLowerCase(Locale.ROOT));
  }

  /** Returns a day as people write it: 9 November 2026, 9 نوفمبر 2026 */
  public String day(String day) {
    if (day.length() != 10) {
      return day;
    }
    String month = say("month." + day.substring(5, 7));
    String number = day.charAt(8) == '0' ? day.substring(9) : day.substring(8);
    return number + " " + month + " " + day.substring(0, 4);
  }

  /** Returns the days from one to another. */
  public String days(String first, String last) {
    return first.equals(last) ? day(first) : day(first) + " – " + day(last);
  }

  /** Returns a time, ISO 8601, as people write it; a day alone stays a day. */
  public String time(String time) {
    if (time.length() < 16 || time.charAt(10) != 'T') {
      return day(time.length() > 10 ? time.substring(0, 10) : time);
    }
    String zone = time.endsWith("Z") ? " UTC" : "";
    return day(time.substring(0, 10)) + say("list") + time.substring(11, 16) + zone;
  }

  /** Returns a share of a hundred, at least one figure of it: 12 %, 0.4 %. */
  public String share(int part, int all) {
    if (all == 0) {
      return "–";
    }
    long tenths = Math.round(1000.0 * part / all);
    boolean whole = tenths % 10 == 0 || tenths >= 100;
    return whole ? (tenths + 5) / 10 + "%" : tenths / 10 + "." + tenths % 10 + "%";
  }
}
