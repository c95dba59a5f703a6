/**
 * From bytes to an {@link org.isnad.page.Article}: what a person would read of a page.
 *
 * <p>A {@link org.isnad.page.Page} is what came from the web, a file or an archive record. {@link
 * org.isnad.page.PageReader} finds its charset, parses it, chooses the body, keeps the readers'
 * comments apart, drops the furniture and reads the headline, the authors, the times and the
 * credit. Every paragraph keeps its place in the raw page, so that a fact-checker can be shown the
 * page's own words.
 */
@NullMarked
package org.isnad.page;

import org.jspecify.annotations.NullMarked;
