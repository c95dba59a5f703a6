/**
 * Pages in, readings out.
 *
 * <p>{@link org.isnad.archive.Sources} turns what a person names (files, folders, WARC files, a
 * stream) into one {@link org.isnad.archive.PageSource} that hands out {@link org.isnad.page.Page}s
 * one by one, never more than one in memory, and says with an {@link
 * org.isnad.archive.UnreadableInput} which could not be read, where and why. A {@link
 * org.isnad.Reading} leaves as a line of JSON by {@link org.isnad.archive.ReadingJson}, and comes
 * back from it by {@link org.isnad.archive.ReadingLine}; or it leaves as the article with tags put
 * in by {@link org.isnad.archive.ReadingTags}.
 */
@NullMarked
package org.isnad.archive;

import org.jspecify.annotations.NullMarked;
