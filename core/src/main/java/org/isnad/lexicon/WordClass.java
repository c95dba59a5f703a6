package org.isnad.lexicon;

/** What an Arabic word can be by itself, as {@code ar/word-classes.tsv} tells by one letter. */
public enum WordClass {
  /** رئيس، خطته: a thing, a person by what he is. */
  NOUN('n'),
  /** زيارة، تأجيل: a verbal noun, which names an action or a state. */
  ACTION('m'),
  /** سعودي، كبير: an adjective, or a participle used like one. */
  ADJECTIVE('a'),
  /** محمد، عسيري: part of a person's name. */
  PERSON('p'),
  /** الرياض: a place. */
  PLACE('l'),
  /** داعش، رويترز: another name. */
  NAME('o'),
  /** قال، تم: a finite verb in the past. */
  PAST('v'),
  /** يقول، سيكون: a finite verb in the present. */
  PRESENT('y'),
  /** في، لكن، هذا: a word of grammar. */
  FUNCTION('f'),
  /** ثلاثة، يوليو، أمس: a number, a date or a time. */
  TIME('d');

  private final char letter;

  WordClass(char letter) {
    this.letter = letter;
  }

  /**
   * Returns the class that a letter of the list stands for.
   *
   * @throws IllegalStateException when none has this letter; names it
   */
  static WordClass of(char letter) {
    for (WordClass each : values()) {
      if (each.letter == letter) {
        return each;
      }
    }
    throw new IllegalStateException(
        "ar/word-classes.tsv: «" + letter + "» is no class of words, want one of nmaplovyfd");
  }
}
