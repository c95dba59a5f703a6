package org.isnad.collection;

import org.jspecify.annotations.Nullable;

/**
 * Where a kept page came from, and how its bytes can be told from others.
 *
 * @param source path or address, as the person gave it
 * @param address the address it was fetched from, null when unknown
 * @param fetched when it was fetched, ISO 8601, null when unknown
 * @param added when it came into the collection, ISO 8601 in UTC
 * @param contentType the Content-Type header of the transfer, null when there was none
 * @param digest SHA-256 of the bytes as they came, 64 hexadecimal digits
 * @param size how many bytes came
 * @param reserved why the bytes are not kept ({@code noarchive}, {@code tdm-reservation}), null
 *     when they are
 */
public record Provenance(
    String source,
    @Nullable String address,
    @Nullable String fetched,
    String added,
    @Nullable String contentType,
    String digest,
    long size,
    @Nullable String reserved) {}
