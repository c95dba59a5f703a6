package org.isnad.collection;

/**
 * Something about a page changed: it came, was read anew, corrected, replied to or removed.
 *
 * <p>Numbers only grow. Who follows the collection looks the page up when it sees its change: it is
 * there, and then all of it is to be taken anew, or it is not, and then it is gone.
 *
 * @param number its place in the order of all changes, from 1
 * @param page the id of the page
 */
public record Change(long number, String page) {}
