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
 * <p>Only the third person is made: news report what others say. News are written without vowels,
 * so a form and its passive are the same letters in most verbs (ذَكر، ذُكر); a passive is made only
 * where the letters differ. The rules, in the order of the code:
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
    String before = past; // before vowels: ت and the alef of two
    String beforeWaw = past;
    String beforeNun = past;
    if (defective) {
      before = weak(past);
      beforeWaw = cut(past, 1);
      beforeNun = before;
    } else if (hollow) {
      beforeNun = past.substring(0, past.length() - 2) + past.charAt(past.length() - 1);
    } else if (doubled) {
      beforeNun = past + past.charAt(past.length() - 1);
    }
    String she = (defective ? beforeWaw : past) + "ت";
    add(past, Tense.PAST, Subject.HE);
    add(she, Tense.PAST, Subject.SHE);
    add(past.endsWith("أ") ? cut(past, 1) + "آ" : before + "ا", Tense.PAST, Subject.TWO);
    add(she + "ا", Tense.PAST, Subject.TWO_WOMEN);
    add(beforeWaw + "وا", Tense.PAST, Subject.THEY);
    if (past.endsWith("أ")) {
      add(cut(past, 1) + "ؤوا", Tense.PAST, Subject.THEY);
    }
    addUnlessSame(beforeNun.endsWith("ن") ? beforeNun : beforeNun + "ن", past, Tense.PAST);
  }

  private void present() {
    String stem = present.substring(1);
    char last = present.charAt(present.length() - 1);
    boolean weakEnd = last == 'ى' || last == 'ي' || last == 'و';
    String beforeAlef = last == 'ى' ? cut(stem, 1) + "ي" : stem;
    String beforeWaw = weakEnd ? cut(stem, 1) : stem;
    String beforeNun = beforeAlef;
    if (hollow) {
      beforeNun = stem.substring(0, stem.length() - 2) + last;
    } else if (doubled) {
      beforeNun = stem + last;
    }
    String they = last == 'أ' ? cut(stem, 1) + "ؤ" : beforeWaw;
    String two = last == 'أ' ? cut(stem, 1) + "آ" : beforeAlef + "ا";
    String women = beforeNun.endsWith("ن") && !weakEnd ? beforeNun : beforeNun + "ن";
    add("ي" + stem, Tense.PRESENT, Subject.HE);
    add("ت" + stem, Tense.PRESENT, Subject.SHE);
    add("ي" + two + "ن", Tense.PRESENT, Subject.TWO);
    add("ت" + two + "ن", Tense.PRESENT, Subject.TWO_WOMEN);
    add("ي" + they + "ون", Tense.PRESENT, Subject.THEY);
    addUnlessSame("ي" + women, present, Tense.PRESENT);
    if (weakEnd || hollow) {
      String cut = weakEnd ? cut(stem, 1) : beforeNun;
      add("ي" + cut, Tense.PRESENT, Subject.HE);
      add("ت" + cut, Tense.PRESENT, Subject.SHE);
    }
    add("ي" + two, Tense.PRESENT, Subject.TWO);
    add("ت" + two, Tense.PRESENT, Subject.TWO_WOMEN);
    add("ي" + they + "وا", Tense.PRESENT, Subject.THEY);
  }

  private void passive() {
    String passivePast = passivePast();
    if (!Fold.fold(passivePast).equals(Fold.fold(past))) {
      boolean weakEnd = defective && !passivePast.endsWith("ي");
      addPassive(passivePast, Tense.PAST, Subject.HE);
      addPassive(weakEnd ? cut(passivePast, 1) + "يت" : passivePast + "ت", Tense.PAST, Subject.SHE);
    }
    String stem = passivePresent();
    if (!Fold.fold(stem).equals(Fold.fold(present.substring(1)))) {
      addPassive("ي" + stem, Tense.PRESENT, Subject.HE);
      addPassive("ت" + stem, Tense.PRESENT, Subject.SHE);
    }
  }

  private String passivePast() {
    int n = past.length();
    char last = past.charAt(n - 1);
    if (hollow) {
      return past.substring(0, n - 2) + "ي" + last;
    }
    if (n == 4 && past.charAt(1) == 'ا') {
      return past.charAt(0) + "و" + past.substring(2);
    }
    if (n == 5 && past.charAt(0) == 'ت' && past.charAt(2) == 'ا') {
      return past.substring(0, 2) + "و" + past.substring(3);
    }
    if (n == 3 && past.charAt(1) == 'أ') {
      return past.charAt(0) + "ئ" + last;
    }
    return defective ? cut(past, 1) + "ي" : past;
  }

  private String passivePresent() {
    String stem = present.substring(1);
    int n = stem.length();
    char last = stem.charAt(n - 1);
    if (hollow) {
      return stem.substring(0, n - 2) + "ا" + last;
    }
    if (past.length() == 3 && past.charAt(0) == 'و' && n == 2) {
      return "و" + stem;
    }
    return last == 'و' ? cut(stem, 1) + "ى" : stem;
  }

  private void objects() {
    String stem = present.substring(1);
    char end = present.charAt(present.length() - 1);
    String she = (defective ? cut(past, 1) : past) + "ت";
    String they = (defective ? cut(past, 1) : past) + "و";
    String theyPresent = end == 'ى' || end == 'ي' || end == 'و' ? cut(stem, 1) + "ون" : stem + "ون";
    String bare = past.endsWith("ى") ? cut(past, 1) + "ا" : past;
    String barePresent = end == 'ى' ? cut(stem, 1) + "ا" : stem;
    for (String object : OBJECTS) {
      addObject(bare + object, Tense.PAST, Subject.HE);
      addObject(she + object, Tense.PAST, Subject.SHE);
      addObject(they + object, Tense.PAST, Subject.THEY);
      addObject("ي" + barePresent + object, Tense.PRESENT, Subject.HE);
      addObject("ت" + barePresent + object, Tense.PRESENT, Subject.SHE);
      addObject("ي" + theyPresent + object, Tense.PRESENT, Subject.THEY);
    }
  }

  /** The weak letter as it stands before a vowel: نفى, نفي-; دعا, دعو-. */
  private static String weak(String past) {
    boolean waw = past.endsWith("ا") && past.length() == 3;
    return cut(past, 1) + (waw ? "و" : "ي");
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private void add(String form, Tense tense, Traits subject) {
    forms.add(new Form(Fold.fold(form), tense, false, subject, false));
  }

  /** The women's form of أعلن is أعلنّ: the same letters as his, which is the commoner reading. */
  private void addUnlessSame(String women, String his, Tense tense) {
    if (!women.equals(his)) {
      add(women, tense, Subject.WOMEN);
    }
  }

  private void addPassive(String form, Tense tense, Traits subject) {
    forms.add(new Form(Fold.fold(form), tense, true, subject, false));
  }

  private void addObject(String form, Tense tense, Traits subject) {
    forms.add(new Form(Fold.fold(form), tense, false, subject, true));
  }

  /** The six third persons. */
  static final class Subject {
    static final Traits HE = traits(Gender.MASCULINE, Plurality.SINGULAR);
    static final Traits SHE = traits(Gender.FEMININE, Plurality.SINGULAR);
    static final Traits TWO = traits(Gender.MASCULINE, Plurality.DUAL);
    static final Traits TWO_WOMEN = traits(Gender.FEMININE, Plurality.DUAL);
    static final Traits THEY = traits(Gender.MASCULINE, Plurality.PLURAL);
    static final Traits WOMEN = traits(Gender.FEMININE, Plurality.PLURAL);

    private Subject() {}

    static Traits traits(Gender gender, Plurality plurality) {
      return new Traits(gender, plurality, org.isnad.base.EntityType.PERSON);
    }
  }
}
