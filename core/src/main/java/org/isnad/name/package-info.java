/**
 * Who and where: the names in a text and what they name.
 *
 * <p>The {@link org.isnad.name.KnowledgeBase} holds facts from open data: countries with their
 * demonyms, cities, organisations, outlets, roles and those who held them, each with origin,
 * licence and date. {@link org.isnad.name.Names} finds the known ones in a document. {@link
 * org.isnad.name.Cast} is the cast of one article: everyone it names, by whatever full name, short
 * name or title, known to the base or not.
 */
@NullMarked
package org.isnad.name;

import org.jspecify.annotations.NullMarked;
