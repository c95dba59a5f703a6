package org.isnad.statement;

import org.jspecify.annotations.Nullable;

/**
 * The noun phrase that names a source, as the grammar reads it: title, nationality, name. How far
 * the naming goes in the end is weighed, with the phrase as a sign ({@link ArabicExtents}).
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
 *   <li>words that nothing else explains: the proper name; but not a word of a {@linkplain
 *       org.isnad.lexicon.WordClass class} that nobody is called by: هدفنا، التزام
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

  // The phrase last scanned from each token, and how far that scan could go.
  private final @Nullable NounPhrase[] scanned;
  private final int[] limits;

  ArabicPhrases(ArabicView view) {
    this.view = view;
    this.scanned = new NounPhrase[view.document().size()];
    this.limits = new int[view.document().size()];
  }

  /** Returns the phrase that begins at {@code from} and ends before {@code limit}; maybe empty. */
  NounPhrase at(int from, int limit) {
    int reach = Math.min(limit, from + LONGEST);
    if (from >= scanned.length) {
      return new ArabicPhraseScan(view, from, reach).run();
    }
    NounPhrase phrase = scanned[from];
    if (phrase == null || limits[from] != reach) {
      phrase = new ArabicPhraseScan(view, from, reach).run();
      scanned[from] = phrase;
      limits[from] = reach;
    }
    return phrase;
  }
}
