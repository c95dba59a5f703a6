/**
 * News from the web: pages fetched politely, feeds asked for what is new.
 *
 * <p>An {@link org.isnad.feed.Address} is something that may be fetched at all. The {@link
 * org.isnad.feed.Fetcher} gets it: it asks {@code robots.txt} first, keeps a distance between two
 * requests to one host, follows redirects one at a time, tries again where that makes sense, and
 * bounds time and size. The {@link org.isnad.feed.Guard} stands below it, where names become
 * numbers, and lets nobody lead the program into the network of the person who runs it. What comes
 * back is {@link org.isnad.feed.Fetched}; what does not, a {@link org.isnad.feed.FetchFailure} that
 * says why.
 *
 * <p>The package reads no clock and never sleeps by itself: both are handed in.
 */
@NullMarked
package org.isnad.feed;

import org.jspecify.annotations.NullMarked;
