/**
 * The verbs of the program {@code isnad}. Each is a small class that calls the library, and serves
 * as its example. Data goes to standard output, all else to standard error.
 */
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
