package org.isnad.collection;

import java.nio.file.Path;

/**
 * A copy of the whole collection.
 *
 * @param file where it was written
 * @param made when, ISO 8601 in UTC
 * @param pages how many pages are in it
 */
public record Backup(Path file, String made, long pages) {}
