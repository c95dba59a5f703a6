/** The pages of our own writing in {@code samples/}, and the tool that derives their gold. */
@NullMarked
package org.isnad.samples;

import org.jspecify.annotations.NullMarked;
