/** Benchmarks; never released. */
@NullMarked
package org.trackproof.bench;

import org.jspecify.annotations.NullMarked;
