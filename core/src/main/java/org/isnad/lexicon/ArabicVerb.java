package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Fold;
import org.isnad.base.Traits;
import org.isnad.base.Traits.Gender;
import org.isnad.base.Traits.Plurality;
import org.isnad.lexicon.CueForm.Tense;

/**
 * Makes the forms of an Arabic verb from two of them: the past and the present of he, written
 * without vowels but with their hamzas.
 *
 * <p>The third person is made, for news report what others say, and the first of the plural, for
 * those who speak in quotation marks report what they say themselves (نؤكد، طالبنا). News are
 * written without vowels, so a form and its passive are the same letters in most verbs (ذَكر،
 * ذُكر); a passive is made only where the letters differ. The rules, in the order of the code:
 *
 * <ol>
 *   <li><b>Sound</b>, and all that is not named below, past: قال's endings on the bare stem. أعلن:
 *       أعلنت، أعلنا، أعلنتا، أعلنوا، أعلنّ. Final hamza melts with the alef of two and may sit on
 *       waw before the plural: تنبأ: تنبآ، تنبأوا، تنبؤوا.
 *   <li><b>Hollow</b> (last letter but one a plain alef): the alef falls before the consonant
 *       ending. قال: قالت، قالوا، but قلن; أفاد: أفدن.
 *   <li><b>Doubled</b> (written with a shadda at the end): the twin comes back before the consonant
 *       ending. ردّ: ردت، ردوا، but رددن.
 *   <li><b>Defective</b> (ends in ى or ا): the weak letter falls before ت and وا, and is ي or و
 *       before the others. نفى: نفت، نفيا، نفتا، نفوا، نفين; دعا: دعت، دعوا، دعتا، دعوا، دعون.
 *   <li><b>Present</b>: ي turns to ت for she; ان for two, ون for they, ن for the women, and with
 *       the final ن gone after لم and لن. يؤكد: تؤكد، يؤكدان، تؤكدان، يؤكدون، يؤكدن، يؤكدا، يؤكدوا.
 *       Hollow: يقول: يقلن, and after لم يقل. Defective: ينفي: ينفيان، ينفون، ينفين, after لم ينف;
 *       يتمنى: يتمنيان، يتمنون، يتمنين. Doubled: يرد: يرددن. Initial و needs no rule, as the
 *       present is given (وصف، يصف).
 *   <li><b>Passive</b> past: hollow قال: قيل, أفاد: أفيد; the long vowel of طالب and تداول turns to
 *       و: طولب، تدوول; hamza in the middle sits on ي: سئل; final ا is ي: دعي.
 *   <li><b>Passive</b> present: the long vowel is ا: يقول: يقال, يفيد: يفاد; final ي and و are ى:
 *       يدعى; initial و comes back: يصف: يوصف.
 *   <li><b>Object pronouns</b> on the active forms of he, she and they: ذكره، ذكرته، ذكروه، يذكرها،
 *       يذكرونهم; ى before them is ا: نفاه.
 * </ol>
 *
 * <p>Strings are joined by {@code concat}: each {@code +} would cost a millisecond on a cold start.
 */
final class ArabicVerb {

  private static final char SHADDA = '\u0651';
  private static final String[] OBJECTS = {"ه", "ها", "هم", "هما", "هن", "نا"};

  private final String past;
  private final String present;
  private final boolean doubled;
  private final boolean hollow;
  private final boolean defective;
  private final List<Form> forms = new ArrayList<>();

  /**
   * One form.
   *
   * @param form folded
   * @param tense past or present
   * @param passive whether it is passive
   * @param subject gender and number of the subject
   * @param object whether an object pronoun stands on it
   */
  record Form(String form, Tense tense, boolean passive, Traits subject, boolean object) {}

  private ArabicVerb(String lemma, String present) {
    this.doubled = lemma.charAt(lemma.length() - 1) == SHADDA;
    this.past = doubled ? lemma.substring(0, lemma.length() - 1) : lemma;
    this.present = present;
    char last = past.charAt(past.length() - 1);
    this.defective = last == 'ى' || last == 'ا';
    this.hollow = !defective && past.length() > 2 && past.charAt(past.length() - 2) == 'ا';
  }

  /**
   * Returns all forms of a verb.
   *
   * @param lemma the past of he, with a final shadda when the root is doubled
   * @param present the present of he
   * @param objects whether forms with object pronouns are wanted
   */
  static List<Form> forms(String lemma, String present, boolean objects) {
    ArabicVerb verb = new ArabicVerb(lemma, present);
    verb.past();
    verb.present();
    verb.passive();
    if (objects) {
      verb.objects();
    }
    return verb.forms;
  }

  private void past() {
    String bare = Fold.fold(past);
    String beforeVowel = Fold.fold(defective ? weak() : hamzaAtEnd(past) ? cut(past) : past);
    String beforeTa = defective ? cut(bare) : bare;
    String beforeNun = bare;
    if (defective) {
      beforeNun = beforeVowel;
    } else if (hollow) {
      beforeNun = withoutLongVowel(bare);
    } else if (doubled) {
      beforeNun = bare.concat(bare.substring(bare.length() - 1));
    }
    add("", bare, "", Tense.PAST, Subject.HE);
    add("", beforeTa, "ت", Tense.PAST, Subject.SHE);
    add("", beforeVowel, "ا", Tense.PAST, Subject.TWO);
    add("", beforeTa, "تا", Tense.PAST, Subject.TWO_WOMEN);
    add("", beforeTa, "وا", Tense.PAST, Subject.THEY);
    if (hamzaAtEnd(past)) {
      add("", beforeVowel, "ووا", Tense.PAST, Subject.THEY);
    }
    women("", beforeNun, Tense.PAST);
    if (!beforeNun.endsWith("ن")) {
      add("", beforeNun, "نا", Tense.PAST, Subject.WE);
    }
  }

  private void present() {
    String stem = Fold.fold(present.substring(1));
    char last = present.charAt(present.length() - 1);
    boolean weakEnd = isWeak(last);
    String beforeWaw = weakEnd ? cut(stem) : stem;
    String beforeAlef = stem;
    String beforeNun = stem;
    if (hamzaAtEnd(present)) {
      beforeAlef = cut(stem);
      beforeWaw = cut(stem).concat("و");
    } else if (hollow) {
      beforeNun = withoutLongVowel(stem);
    } else if (doubled) {
      beforeNun = stem.concat(stem.substring(stem.length() - 1));
    }
    add("ي", stem, "", Tense.PRESENT, Subject.HE);
    add("ت", stem, "", Tense.PRESENT, Subject.SHE);
    add("ن", stem, "", Tense.PRESENT, Subject.WE);
    add("ي", beforeAlef, "ان", Tense.PRESENT, Subject.TWO);
    add("ت", beforeAlef, "ان", Tense.PRESENT, Subject.TWO_WOMEN);
    add("ي", beforeWaw, "ون", Tense.PRESENT, Subject.THEY);
    women("ي", beforeNun, Tense.PRESENT);
    if (weakEnd || hollow) {
      String clipped = weakEnd ? beforeWaw : beforeNun;
      add("ي", clipped, "", Tense.PRESENT, Subject.HE);
      add("ت", clipped, "", Tense.PRESENT, Subject.SHE);
    }
    add("ي", beforeAlef, "ا", Tense.PRESENT, Subject.TWO);
    add("ت", beforeAlef, "ا", Tense.PRESENT, Subject.TWO_WOMEN);
    add("ي", beforeWaw, "وا", Tense.PRESENT, Subject.THEY);
  }

  private void passive() {
    String passivePast = Fold.fold(passivePast());
    if (!passivePast.equals(Fold.fold(past))) {
      addPassive("", passivePast, "", Tense.PAST, Subject.HE);
      addPassive("", passivePast, "ت", Tense.PAST, Subject.SHE);
    }
    String stem = Fold.fold(passivePresent());
    if (!stem.equals(Fold.fold(present.substring(1)))) {
      addPassive("ي", stem, "", Tense.PRESENT, Subject.HE);
      addPassive("ت", stem, "", Tense.PRESENT, Subject.SHE);
    }
  }

  private String passivePast() {
    int n = past.length();
    if (hollow) {
      return with(past, n - 2, "ي");
    }
    if (n == 4 && past.charAt(1) == 'ا') {
      return with(past, 1, "و");
    }
    if (n == 5 && past.charAt(0) == 'ت' && past.charAt(2) == 'ا') {
      return with(past, 2, "و");
    }
    if (n == 3 && past.charAt(1) == 'أ' && !defective) {
      return with(past, 1, "ئ");
    }
    return defective ? with(past, n - 1, "ي") : past;
  }

  private String passivePresent() {
    String stem = present.substring(1);
    int n = stem.length();
    if (hollow) {
      return with(stem, n - 2, "ا");
    }
    if (past.length() == 3 && past.charAt(0) == 'و' && n == 2) {
      return "و".concat(stem);
    }
    return stem.charAt(n - 1) == 'و' ? with(stem, n - 1, "ى") : stem;
  }

  private void objects() {
    String he = Fold.fold(past.endsWith("ى") ? with(past, past.length() - 1, "ا") : past);
    String others = Fold.fold(defective ? cut(past) : past);
    String stem = present.substring(1);
    String hePresent = Fold.fold(stem.endsWith("ى") ? with(stem, stem.length() - 1, "ا") : stem);
    String theyPresent =
        Fold.fold(isWeak(stem.charAt(stem.length() - 1)) ? cut(stem) : stem).concat("ون");
    String she = others.concat("ت");
    String they = others.concat("و");
    for (String object : OBJECTS) {
      addObject("", he, object, Tense.PAST, Subject.HE);
      addObject("", she, object, Tense.PAST, Subject.SHE);
      addObject("", they, object, Tense.PAST, Subject.THEY);
      addObject("ي", hePresent, object, Tense.PRESENT, Subject.HE);
      addObject("ت", hePresent, object, Tense.PRESENT, Subject.SHE);
      addObject("ي", theyPresent, object, Tense.PRESENT, Subject.THEY);
    }
  }

  /** The past with its weak letter as it stands before a vowel: نفى, نفي-; دعا, دعو-. */
  private String weak() {
    return with(past, past.length() - 1, past.endsWith("ا") && past.length() == 3 ? "و" : "ي");
  }

  private static boolean isWeak(char letter) {
    return letter == 'ى' || letter == 'ي' || letter == 'و';
  }

  private static boolean hamzaAtEnd(String word) {
    return word.charAt(word.length() - 1) == 'أ';
  }

  private static String withoutLongVowel(String word) {
    return word.substring(0, word.length() - 2).concat(word.substring(word.length() - 1));
  }

  /** Returns {@code word} with the letter at {@code at} replaced. */
  private static String with(String word, int at, String letter) {
    return word.substring(0, at).concat(letter).concat(word.substring(at + 1));
  }

  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }

  /** The women's form of أعلن is أعلنّ: the same letters as his, which is the commoner reading. */
  private void women(String before, String stem, Tense tense) {
    boolean defectiveInNun = defective && stem.endsWith("ن");
    if (!stem.endsWith("ن") || defectiveInNun || hollow) {
      add(before, stem, stem.endsWith("ن") && !defectiveInNun ? "" : "ن", tense, Subject.WOMEN);
    }
  }

  private void add(String before, String stem, String after, Tense tense, Traits subject) {
    forms.add(new Form(before.concat(stem).concat(after), tense, false, subject, false));
  }

  private void addPassive(String before, String stem, String after, Tense tense, Traits subject) {
    forms.add(new Form(before.concat(stem).concat(after), tense, true, subject, false));
  }

  private void addObject(String before, String stem, String after, Tense tense, Traits subject) {
    forms.add(new Form(before.concat(stem).concat(after), tense, false, subject, true));
  }

  /** The six third persons, and we. */
  static final class Subject {
    static final Traits HE = traits(Gender.MASCULINE, Plurality.SINGULAR);
    static final Traits SHE = traits(Gender.FEMININE, Plurality.SINGULAR);
    static final Traits TWO = traits(Gender.MASCULINE, Plurality.DUAL);
    static final Traits TWO_WOMEN = traits(Gender.FEMININE, Plurality.DUAL);
    static final Traits THEY = traits(Gender.MASCULINE, Plurality.PLURAL);
    static final Traits WE = traits(Gender.UNKNOWN, Plurality.PLURAL);
    static final Traits WOMEN = traits(Gender.FEMININE, Plurality.PLURAL);

    private Subject() {}

    static Traits traits(Gender gender, Plurality plurality) {
      return new Traits(gender, plurality, org.isnad.base.EntityType.PERSON);
    }
  }
}
