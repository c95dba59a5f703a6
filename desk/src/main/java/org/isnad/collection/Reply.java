package org.isnad.collection;

/**
 * What a person wrote under an article.
 *
 * @param number its place in the order of all replies, from 1
 * @param page the id of the page
 * @param name who wrote it
 * @param comment the words
 * @param made when, ISO 8601 in UTC
 */
public record Reply(long number, String page, String name, String comment, String made) {}
