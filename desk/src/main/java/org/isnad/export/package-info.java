/**
 * What leaves the collection, in the forms that people work with.
 *
 * <p>A {@link org.isnad.export.Pick} says what is wanted. {@link org.isnad.export.Leaves} hands the
 * pages on, one {@link org.isnad.export.Leaf} at a time in the order in which they came: a page
 * with those of its statements that were picked, as corrected, and without what somebody called
 * wrong. A {@link org.isnad.export.Form} makes bytes of each leaf. Parquet and the gold form are
 * files and folders and are written by {@link org.isnad.export.ParquetExport} and {@link
 * org.isnad.export.GoldExport}.
 *
 * <p>Whatever the form, a content never leaves without its cue, its act and its polarity, and
 * quotation marks stand only round words that stand in marks on the page. The same collection gives
 * the same bytes everywhere.
 */
@NullMarked
package org.isnad.export;

import org.jspecify.annotations.NullMarked;
