package org.isnad.statement;

import org.isnad.base.EntityType;
import org.isnad.lexicon.SourceNoun;

/** Outlets that somebody spoke to: لصحيفة «…»، لـ«…»، لوكالة الأنباء. */
final class ArabicOutlets {

  private final ArabicView view;

  ArabicOutlets(ArabicView view) {
    this.view = view;
  }

  /** لـ«عكاظ», لصحيفة «الحياة»: the quotation names who was spoken to. */
  boolean isTowards(int token) {
    String word = view.form(token);
    if (word.equals("ل") || word.equals("الي")) {
      return true;
    }
    SourceNoun noun = view.noun(token);
    return noun != null && noun.kind() == SourceNoun.Kind.OUTLET && !view.isDefinite(token);
  }

  /** لوكالة …, لصحيفة …, لـ الجزيرة: an outlet behind ل. */
  boolean isAddressed(int token) {
    String word = view.form(token);
    return word.length() > 3 && word.charAt(0) == 'ل' && startsAt(token);
  }

  boolean startsAt(int token) {
    SourceNoun noun = view.noun(token);
    return (noun != null && noun.kind() == SourceNoun.Kind.OUTLET)
        || view.isKnown(token, EntityType.OUTLET);
  }
}
