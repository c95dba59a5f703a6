package org.isnad.statement;

/**
 * A noun phrase of the article that names somebody who can speak, and its part in its clause.
 *
 * @param phrase where it stands
 * @param part what it does there
 * @param sentence the sentence that it stands in, by its number in the document
 */
record ArabicReferent(NounPhrase phrase, Part part, int sentence) {

  /** What a noun phrase does in its clause, as far as the word before it tells. */
  enum Part {
    /** Behind the verb that opens the clause: «زار الوزير البلدة». */
    SUBJECT,
    /** At the head of its sentence, or behind أما and لكن: «أما الوزير فقال». */
    TOPIC,
    /** Behind أن: «أن الوزير زار البلدة». */
    EMBEDDED,
    /** Behind a comma, a dash or a bracket. */
    APART,
    /** Behind a noun that it owns: «تصريحات الوزير», «بيان للوزارة». */
    OWNER,
    /** Behind a preposition. */
    OBLIQUE,
    /** Within another phrase: الحكومة in «المتحدث باسم الحكومة». */
    INNER,
    /** Anywhere else: «زار الوزير الرئيس». */
    OTHER
  }
}
