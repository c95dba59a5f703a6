package org.isnad.base;

/**
 * What agreement can see of somebody: gender, number, and whether it is a person at all.
 *
 * @param gender grammatical gender in Arabic, natural gender in English
 * @param plurality how many
 * @param type what it is; null-free, {@link EntityType#PERSON} when in doubt
 */
public record Traits(Gender gender, Plurality plurality, EntityType type) {

  /** Nothing is known but that it can speak. */
  public static final Traits UNKNOWN =
      new Traits(Gender.UNKNOWN, Plurality.UNKNOWN, EntityType.PERSON);

  /** Grammatical or natural gender. */
  public enum Gender {
    /** هو، he. */
    MASCULINE,
    /** هي، she. */
    FEMININE,
    /** Not known, or neither. */
    UNKNOWN
  }

  /** How many. */
  public enum Plurality {
    /** One. */
    SINGULAR,
    /** Two, in Arabic. */
    DUAL,
    /** Many. */
    PLURAL,
    /** Not known. */
    UNKNOWN
  }

  /**
   * Says whether the two can be the same: no known gender or number of one contradicts the other.
   */
  public boolean agreesWith(Traits other) {
    boolean gendersAgree =
        gender == other.gender || gender == Gender.UNKNOWN || other.gender == Gender.UNKNOWN;
    boolean numbersAgree =
        plurality == other.plurality
            || plurality == Plurality.UNKNOWN
            || other.plurality == Plurality.UNKNOWN;
    return gendersAgree && numbersAgree;
  }

  /** Returns these traits with what is unknown filled in from {@code other}. */
  public Traits or(Traits other) {
    return new Traits(
        gender == Gender.UNKNOWN ? other.gender : gender,
        plurality == Plurality.UNKNOWN ? other.plurality : plurality,
        type);
  }
}
