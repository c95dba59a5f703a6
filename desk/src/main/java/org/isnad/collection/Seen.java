package org.isnad.collection;

import org.jspecify.annotations.Nullable;

/**
 * What became of bytes that were offered before.
 *
 * @param page the id of the page that holds them, null when they were refused
 * @param reason why they were refused, null when they were not
 */
public record Seen(@Nullable String page, @Nullable String reason) {}
