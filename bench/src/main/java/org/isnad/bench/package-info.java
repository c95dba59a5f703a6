/**
 * How fast is it? Benchmarks with JMH, and one program that runs them and puts the figures in
 * relation to jsoup's own parse of the same pages.
 */
@NullMarked
package org.isnad.bench;

import org.jspecify.annotations.NullMarked;
