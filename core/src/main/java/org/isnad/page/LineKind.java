package org.isnad.page;

/** What a short line of a page is, told by its words alone. */
enum LineKind {
  /** Running text, as far as can be told. */
  PROSE,
  /** Who made the article: «تقرير فلان من أستانا», "By A and B". */
  BYLINE,
  /** A date and nothing else: «آخر تحديث: 3 نوفمبر 2022». */
  DATE,
  /** An agency and nothing else: «(رويترز)», "Source: AP". */
  CREDIT,
  /** A comment form, the heading of a thread, or the name of a form's field. */
  FORM,
  /** A link to another story, or the heading of such links. */
  PROMO,
  /** Tags, buttons, newsletters, rights. */
  PAGE;

  /** Returns what {@code line} is. */
  static LineKind of(String line) {
    CommentForms.Found found = CommentForms.of(line);
    if (found != null) {
      return switch (found.sort()) {
        case FORM, FIELD, COMMENTS -> FORM;
        case RELATED, PROMO -> PROMO;
        case TAGS, SHARE, NEWSLETTER, LEGAL -> PAGE;
      };
    }
    if (Dates.ofLine(line) != null) {
      return DATE;
    }
    if (Credits.ofLine(line) != null) {
      return CREDIT;
    }
    return Bylines.isByline(line) ? BYLINE : PROSE;
  }
}
