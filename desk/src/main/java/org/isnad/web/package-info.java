/**
 * The desk: the collection in a browser.
 *
 * <p>{@link org.isnad.web.Desk} opens it. Each view is a handler that asks the collection, makes a
 * record of what is to be shown, and hands it to a template ({@code src/main/jte}), which is Java
 * by the time the program runs and escapes every word by the place where it stands.
 *
 * <p>What a view says of a statement it says in the page's own words: a {@link
 * org.isnad.web.Passage} is a stretch of the text with content, cue and source marked in it. So a
 * denied claim stands behind the word that denies it, and quotation marks are those of the page.
 */
@NullMarked
package org.isnad.web;

import org.jspecify.annotations.NullMarked;
