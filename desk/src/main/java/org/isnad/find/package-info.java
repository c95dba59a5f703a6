/**
 * What was kept, found.
 *
 * <p>The {@link org.isnad.find.Index} is made from the collection and follows its changes by their
 * numbers; it can be lost at any time and is made anew. A {@link org.isnad.find.Question} says what
 * is sought, in a small language; the {@link org.isnad.find.Finder} answers it with statements or
 * articles, a page of answers at a time, and with counts.
 *
 * <p>Every word goes into the index in two ways ({@link org.isnad.find.Words}): as it is spelt,
 * once folded, with and without the small words that Arabic writes onto it, so that names stay what
 * they are; and as its stem, so that a strike finds strikes. Nothing is left out: «لم» and «not»
 * are words. Names stand there in both scripts, by what the knowledge base knows and by their
 * consonants.
 */
@NullMarked
package org.isnad.find;

import org.jspecify.annotations.NullMarked;
