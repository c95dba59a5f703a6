/**
 * From an article's text to a {@link org.isnad.text.Document}: tokens, sentences, paragraphs and
 * quotations, all as places in a text that never changes.
 *
 * <p>A {@link org.isnad.text.Token} carries its folded form for look-up. Quotation marks of every
 * kind are paired by {@link org.isnad.text.Quotations}, a state machine that survives marks that
 * never close and marks that stand the wrong way round. Clitics are readings on a token ({@link
 * org.isnad.text.Clitics}), resolved later by whoever finds a match. Everything here is one pass,
 * linear in the length of the text.
 */
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
