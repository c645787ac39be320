/** Countries, cities and the times of day that a place can have. */
@NullMarked
package org.trackproof.verdict.places;

import org.jspecify.annotations.NullMarked;
