/**
 * What the reader knows of a language: the words that report speech, their forms, and what each of
 * them asks of the words around it.
 *
 * <p>A language pack is a folder of {@linkplain org.isnad.base.WordList word lists}. A verb is a
 * lemma with its forms, its {@link org.isnad.lexicon.Act} and its frames: which complementiser or
 * preposition brings the content, and where the source stands. Of the Arabic words beside them it
 * knows their {@linkplain org.isnad.lexicon.WordClass classes}: «هدفنا» is a noun and nobody's
 * name, «التزام» a noun of action, «قدم» a verb or a noun.
 */
@NullMarked
package org.isnad.lexicon;

import org.jspecify.annotations.NullMarked;
