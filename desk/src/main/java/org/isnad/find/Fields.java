package org.isnad.find;

/** The names of what stands in the index. */
final class Fields {

  /** The id of the page: by it, all that hangs on a page is replaced or taken away. */
  static final String PAGE = "page";

  /** The id of the statement. */
  static final String ID = "id";

  /** Whether it is a statement or an article: {@link #STATEMENT}, {@link #ARTICLE}. */
  static final String WHAT = "what";

  static final String STATEMENT = "s";
  static final String ARTICLE = "a";

  /** Where it stands in the order of answers: day, arrival, place in the article. */
  static final String PLACE = "place";

  /** The page's number in the order of arrival. */
  static final String NUMBER = "number";

  /** The day, in days since 1970. */
  static final String DAY = "day";

  static final String ACT = "act";
  static final String KIND = "kind";
  static final String POLARITY = "polarity";
  static final String LANGUAGE = "lang";

  /** All words of a statement, or of an article. */
  static final String ALL = "all";

  static final String SAID = "said";
  static final String TITLE = "title";
  static final String SPEAKER = "speaker";
  static final String VIA = "via";
  static final String ABOUT = "about";
  static final String OUTLET = "outlet";

  /** Behind a field's name: the words as they are spelt. */
  static final String FORMS = ".forms";

  /** Behind a field's name: the stems of the words. */
  static final String STEMS = ".stems";

  /** Behind a field's name: what the names are in the other script. */
  static final String OTHER = ".other";

  /** Behind a field's name: stable ids. */
  static final String IDS = ".ids";

  /** Before a field's name: what is counted. */
  static final String BY = "by.";

  /** Before a field's name: what is shown for what is counted. */
  static final String LABEL = "label.";

  /** Before the consonants of a name that an Arabic page writes. */
  static final String ARABIC_SOUND = "~a";

  /** Before the consonants of a name that another page writes. */
  static final String LATIN_SOUND = "~l";

  private Fields() {}
}
