package org.isnad.find;

import java.util.List;

/**
 * A word of a text, and what it is found by.
 *
 * @param start its first UTF-16 unit in the text
 * @param end the unit after its last
 * @param forms its folded spelling first, then this without the small words that Arabic writes
 *     before it
 * @param stem its stem
 */
record Word(int start, int end, List<String> forms, String stem) {

  /** Returns its folded spelling. */
  String form() {
    return forms.get(0);
  }
}
