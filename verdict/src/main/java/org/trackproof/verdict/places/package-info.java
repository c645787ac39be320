/** Countries, cities, postcodes, and the hours and days of work that a place can have: small tables in this package, loaded on first use. */
@NullMarked
package org.trackproof.verdict.places;

import org.jspecify.annotations.NullMarked;
