package org.isnad.collection;

/**
 * A question that is asked again and again.
 *
 * @param name what people call it
 * @param query the question, in the language of {@code org.isnad.find}
 * @param made when, ISO 8601 in UTC
 * @param seen the number of the last page that was there when somebody looked; what came later is
 *     new
 */
public record WatchList(String name, String query, String made, long seen) {}
