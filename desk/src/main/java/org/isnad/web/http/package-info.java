/**
 * HTTP without a server: what a person's browser asks, what it is answered, and the doors between.
 *
 * <p>A {@link org.isnad.web.http.Handler} makes a {@link org.isnad.web.http.Response} of a {@link
 * org.isnad.web.http.Request}; a {@link org.isnad.web.http.Router} finds it. Every door is a
 * handler round a handler, each for one danger: {@link org.isnad.web.http.KnownHosts} for names
 * that were bound anew, {@link org.isnad.web.http.Token} for strangers, {@link
 * org.isnad.web.http.SameSite} for writes that another page sends, {@link
 * org.isnad.web.http.Patience} for too many, {@link org.isnad.web.http.Safety} for what a page may
 * load. Only {@link org.isnad.web.http.Server} knows the JDK's server.
 */
@NullMarked
package org.isnad.web.http;

import org.jspecify.annotations.NullMarked;
