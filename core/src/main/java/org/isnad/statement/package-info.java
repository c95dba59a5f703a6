/**
 * Who said what, and through whom we know it.
 *
 * <p>{@link org.isnad.statement.StatementReader} walks a document once. A <em>cue</em> (قال، أكد،
 * said) claims its <em>content</em> by the frame that the lexicon gives it and by the clause it
 * opens, and its <em>source</em> by position and agreement; a quotation with no cue of its own
 * takes the speaker in force. What no rule decides alone is weighed by signs, with weights learned
 * on marked articles: in Arabic how far a source goes («النوري» in «اتهم النوري الديب»), where a
 * content ends, and whether a cue reports anything at all. Then the speakers are resolved over the
 * article, the short name to the full one, the title to the name, the dropped subject to whoever
 * was speaking, and each statement says how ({@link org.isnad.statement.Speaker.ResolvedBy}). Last,
 * the relays in the text and the credit line are joined to a {@linkplain org.isnad.statement.Link
 * chain} from the mouth to the page.
 */
@NullMarked
package org.isnad.statement;

import org.jspecify.annotations.NullMarked;
