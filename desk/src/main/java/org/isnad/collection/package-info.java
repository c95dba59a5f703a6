/**
 * What was read, kept.
 *
 * <p>A {@link org.isnad.collection.Collection} is a folder. In it lies one SQLite database, the
 * truth: each page as it came, with its digest, its address and the time it was fetched, and what
 * was read of it. A page goes in wholly or not at all, and adding it again changes nothing, since
 * ids come from content: that of a page from its canonical address and text, that of a {@linkplain
 * org.isnad.collection.KeptStatement statement} from its page and its places there. What people put
 * right is a {@link org.isnad.collection.Correction}; it wins over the reader and finds its
 * statement again after the page was read anew.
 *
 * <p>Whatever changes gets a {@linkplain org.isnad.collection.Change number}. Who derives something
 * from the collection, as the index of {@code org.isnad.find} does, remembers the last number it
 * saw and asks for what came after.
 */
@NullMarked
package org.isnad.collection;

import org.jspecify.annotations.NullMarked;
