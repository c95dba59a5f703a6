/**
 * How well the reader reads: its statements against those that people marked.
 *
 * <p>{@link org.isnad.score.Gold} is a folder of articles with their {@linkplain
 * org.isnad.score.Marking markings}. {@link org.isnad.score.Scorer} cuts each article into {@link
 * org.isnad.score.Words}, {@linkplain org.isnad.score.Pairing pairs} what was found with what was
 * marked by the words they share, and counts, for each {@link org.isnad.score.Measure} and each
 * {@link org.isnad.score.Row}, what was right. A {@link org.isnad.score.Report} holds precision,
 * recall and F1 and prints as a table.
 */
@NullMarked
package org.isnad.score;

import org.jspecify.annotations.NullMarked;
