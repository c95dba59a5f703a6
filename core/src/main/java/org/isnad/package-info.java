/**
 * The front door. {@link org.isnad.Isnad} reads a page, {@link org.isnad.Reading} is what it read.
 *
 * <p>Start reading here, then follow the way of a page: {@code page}, {@code text}, {@code name},
 * {@code statement}.
 */
@NullMarked
package org.isnad;

import org.jspecify.annotations.NullMarked;
