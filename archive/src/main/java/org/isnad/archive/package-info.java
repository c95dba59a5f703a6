/**
 * Pages in, readings out: files, folders, gzip and WARC records become {@link
 * org.isnad.page.Page}s, a {@link org.isnad.Reading} becomes a line of JSON.
 */
@NullMarked
package org.isnad.archive;

import org.jspecify.annotations.NullMarked;
