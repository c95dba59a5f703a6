package org.isnad.name;

import org.isnad.base.EntityType;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the text that names somebody or something.
 *
 * @param span its place in the text; a bound conjunction or preposition (وبوتين، بالقاهرة) lies
 *     inside
 * @param firstToken the index of its first token in the document
 * @param endToken the index after its last token
 * @param type what it names
 * @param id the knowledge base's id, null when the base does not know it
 * @param demonym whether it is an adjective of a country (روسي، Russian) rather than its name
 */
public record Mention(
    Span span,
    int firstToken,
    int endToken,
    EntityType type,
    @Nullable String id,
    boolean demonym) {}
