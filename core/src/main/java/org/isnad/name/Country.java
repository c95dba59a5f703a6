package org.isnad.name;

import org.jspecify.annotations.Nullable;

/**
 * A country or territory.
 *
 * @param id its id in the base: {@code iso:BY}
 * @param nameAr its Arabic name
 * @param nameEn its English name
 * @param wikidata its Wikidata item, Q184
 * @param capital the id of its capital, null when the base knows none
 */
public record Country(
    String id, String nameAr, String nameEn, String wikidata, @Nullable String capital) {}
