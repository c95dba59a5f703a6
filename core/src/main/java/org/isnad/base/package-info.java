/**
 * What every room of the house stands on: a {@link org.isnad.base.Span} of text, the {@link
 * org.isnad.base.Fold} that makes two spellings of one word equal for look-up, the {@link
 * org.isnad.base.WordList} files that hold all knowledge of language, a lenient {@link
 * org.isnad.base.Json} reader for what pages say of themselves, and the {@linkplain
 * org.isnad.base.Sha256 digest} by which a text is known again.
 *
 * <p>Nothing here knows of pages, languages or statements, and nothing here uses a library.
 */
@NullMarked
package org.isnad.base;

import org.jspecify.annotations.NullMarked;
