package org.isnad.statement;

/**
 * The noun phrase that names a source: title, nationality, name, apposition.
 *
 * <p>From its first word on, the phrase takes
 *
 * <ul>
 *   <li>honorifics and source nouns: الدكتور، وزير الخارجية، مصدر أمني
 *   <li>words with the article, which qualify a noun before them: الروسي، الرسمي
 *   <li>bound prepositions before something that a source can belong to: المتحدث باسم الحكومة،
 *       الأمين العام للأمم المتحدة، مدير الشرطة بالرياض; but not an addressee: للصحفيين، لوكالة
 *   <li>في and من after an indefinite head, before a body or a place: مسؤول في وزارة الدفاع; but
 *       not an occasion: في مؤتمر صحفي
 *   <li>words that nothing else explains: the proper name
 *   <li>a short name in quotation marks: حزب «الأمة»
 *   <li>و before another source or a known name: الوزير ونائبه، إيران وألمانيا
 * </ul>
 *
 * <p>and ends before a complementiser, a colon, a comma, a relative pronoun, a time word, a verb of
 * saying, any other preposition, or a second noun of action («أكد الوزير التزام بلاده»).
 */
final class ArabicPhrases {

  /** A source phrase is hardly ever longer; an apposition of titles comes near it. */
  private static final int LONGEST = 28;

  private final ArabicView view;

  ArabicPhrases(ArabicView view) {
    this.view = view;
  }

  /** Returns the phrase that begins at {@code from} and ends before {@code limit}; maybe empty. */
  NounPhrase at(int from, int limit) {
    return new ArabicPhraseScan(view, from, Math.min(limit, from + LONGEST)).run();
  }
}
