package org.isnad.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.base.WordList;
import org.isnad.base.WordSet;

/**
 * The small words that shape an Arabic clause, by class. Every question takes a folded form.
 *
 * <p>The classes stand in {@code ar/function-words.tsv}; a word may be in several.
 */
public final class ArabicWords {

  private static final Map<String, WordSet> CLASSES = load();
  private static final WordSet PREPOSITIONS = words("preposition");
  private static final WordSet TIMES = words("time");
  private static final WordSet ENDS = words("ends");
  private static final WordSet OCCASIONS = words("occasion");
  private static final WordSet PRESS = words("press");
  private static final WordSet ACTIONS = words("action");
  private static final WordSet WAW_NAMES = words("waw-name");
  private static final WordSet YA_NAMES = words("ya-name");
  private static final WordSet GLOSSES = words("gloss");
  private static final WordSet ANONYMITY = words("anonymity");
  private static final WordSet NO_CUES = words("no-cue");
  private static final WordSet REPORTS = words("report");
  private static final WordSet HEADINGS = words("heading");
  private static final WordSet NOT_STATES = words("not-state");
  private static final WordSet IMPERSONAL = words("impersonal");
  private static final WordSet ADJECTIVES = words("adjective");
  private static final WordSet MEDIA = words("medium");
  private static final WordSet ACCOUNTS = words("account");
  private static final WordSet POSTS = words("post");
  private static final WordSet CARRIED = words("carried");
  private static final WordSet ISSUED = words("issued");
  private static final WordSet NO_AUTHORITIES = words("no-authority");
  private static final WordSet TALKS = words("talk");
  private static final WordSet ISSUABLE = words("issuable");
  private static final WordSet MASCULINE_LANDS = words("masculine-land");

  private ArabicWords() {}

  private static Map<String, WordSet> load() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (WordList.Row row : WordList.of(ArabicWords.class, "ar/function-words.tsv").rows()) {
      classes.computeIfAbsent(row.get("class"), c -> new HashSet<>()).add(row.get("word"));
    }
    return WordSet.of(classes);
  }

  private static WordSet words(String name) {
    WordSet words = CLASSES.get(name);
    if (words == null) {
      throw new IllegalStateException("ar/function-words.tsv has no words of class «" + name + "»");
    }
    return words;
  }

  /** في، من، عقب: a preposition that stands free. */
  public static boolean isPreposition(String form) {
    return PREPOSITIONS.contains(form);
  }

  /** اليوم، أمس، الاثنين، بدوره: an adverb of the saying, never part of the speaker's name. */
  public static boolean isTime(String form) {
    return TIMES.contains(form);
  }

  /** قد، لكن، عندما: a particle that no noun phrase holds. */
  public static boolean endsPhrase(String form) {
    return ENDS.contains(form);
  }

  /**
   * مؤتمر، بيان، ختام: where something is said; «مسؤول في مؤتمر» is no official of a conference.
   */
  public static boolean isOccasion(String form) {
    return OCCASIONS.contains(form);
  }

  /** صحفيين، وسائل: those spoken to. */
  public static boolean isPress(String form) {
    return PRESS.contains(form) || (form.startsWith("ال") && PRESS.contains(form.substring(2)));
  }

  /** عاجل، بالصور، تقرير: a heading before a colon that is no speaker. */
  public static boolean isHeading(String form) {
    return HEADINGS.contains(form);
  }

  /** السابق، الرسمي: an adjective that qualifies a title and is no name. */
  public static boolean isAdjective(String form) {
    return ADJECTIVES.contains(form);
  }

  /** في بيان، في رسالة: what one writes or records in order to say something. */
  public static boolean isMedium(String form) {
    return MEDIA.contains(form);
  }

  /** بيان، أرقام: a document that speaks for whoever put it out. */
  public static boolean isIssuable(String form) {
    return ISSUABLE.contains(form);
  }

  /** حسابها، موقعه: a place on the net where somebody speaks. */
  public static boolean isAccount(String form) {
    return ACCOUNTS.contains(form);
  }

  /** تويتر: a net that carries posts, itself no outlet that says anything. */
  public static boolean isNetwork(String form) {
    return POSTS.contains(form);
  }

  /**
   * نقلته، بثها: a verb whose object, before it, is what was said, and whose subject carries it.
   */
  public static boolean isCarried(String form) {
    return CARRIED.contains(form);
  }

  /** أصدر، نشرت: a verb that puts out a document. */
  public static boolean isIssued(String form) {
    return ISSUED.contains(form);
  }

  /** اتصال، حوار، أسئلة: a talk, whose other side is who was spoken to. */
  public static boolean isTalk(String form) {
    return TALKS.contains(form);
  }

  /** «حسب الحاجة», «وفق معايير»: what is done by it, and says nothing. */
  public static boolean isNoAuthority(String form) {
    return NO_AUTHORITIES.contains(form);
  }

  /** في إشارة، في خطوة: what the writer adds to somebody's words. */
  public static boolean isGloss(String form) {
    return GLOSSES.contains(form);
  }

  /** العراق، لبنان: a land or city that a masculine verb may speak of; all others are feminine. */
  public static boolean isMasculineLand(String form) {
    return MASCULINE_LANDS.contains(form)
        || (form.length() > 4
            && form.charAt(0) == 'و'
            && MASCULINE_LANDS.contains(form.substring(1)));
  }

  /** هويته، اسمها: what a source that is not to be named hides. */
  public static boolean isAnonymity(String form) {
    return ANONYMITY.contains(form);
  }

  /** نادي، يوميا: a form that is spelt like a verb of saying and is hardly ever one. */
  public static boolean isNoCue(String form) {
    return NO_CUES.contains(form);
  }

  /** بيان، تقرير: a document that says something, unlike a plan or a law that something follows. */
  public static boolean isReport(String form) {
    return REPORTS.contains(form);
  }

  /** A name that begins with ي of its own: يوسف. */
  public static boolean isNameWithYa(String form) {
    return YA_NAMES.contains(form);
  }

  /**
   * A verbal noun by its pattern: إفعال (إصدار), استفعال (استخدام), افتعال (ارتكاب), انفعال
   * (انسحاب), تفعيل (تحقيق), with or without ta marbuta.
   */
  public static boolean isVerbalNoun(String form) {
    int length = form.endsWith("ه") ? form.length() - 1 : form.length();
    if (length < 4) {
      return false;
    }
    char first = form.charAt(0);
    boolean alef = first == 'ا' && form.charAt(length - 2) == 'ا' && length >= 5;
    boolean second = first == 'ت' && form.charAt(length - 2) == 'ي' && length == 5;
    boolean hollow = first == 'ا' && form.length() == length + 1 && length == 4;
    return alef || second || hollow;
  }

  /** متحدثة، مطلعة: looks like a participle of saying, and is an adjective or a noun of office. */
  public static boolean isNotState(String form) {
    return NOT_STATES.contains(form);
  }

  /** يذكر، يتوقع: a present that, without a subject, is the passive of the paper's own voice. */
  public static boolean isImpersonal(String form) {
    return IMPERSONAL.contains(form);
  }

  /** A name that begins with و of its own. */
  public static boolean isNameWithWaw(String form) {
    return WAW_NAMES.contains(form);
  }

  /**
   * A noun of action without the article, which begins a reported noun phrase: «أكد الوزير التزام
   * بلاده», «أعلنت الحركة مسؤوليتها».
   *
   * <p>Known ones stand in the file; others are seen by their pattern: است…ا… (استنكار), and the
   * pronouns ها، هم، هما on a noun of five letters or more (عزمها).
   */
  public static boolean isAction(String form) {
    if (ACTIONS.contains(form)) {
      return true;
    }
    int length = form.length();
    boolean tenth = length >= 6 && form.startsWith("است") && form.charAt(length - 2) == 'ا';
    boolean owned =
        length >= 5 && (form.endsWith("ها") || form.endsWith("هم") || form.endsWith("هما"));
    return tenth || (owned && !form.startsWith("ال"));
  }
}
