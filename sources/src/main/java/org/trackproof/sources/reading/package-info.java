/**
 * Readings: what a raw reply of a source says, in our words. Pure functions of recorded bytes. A reading returns the most specific
 * answer that it can prove; a reply that cannot be read, or that speaks of another number, is never evidence.
 */
@NullMarked
package org.trackproof.sources.reading;

import org.jspecify.annotations.NullMarked;
