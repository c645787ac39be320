/**
 * What a string could be as a tracking number: couriers, formats, check digits, the facts that a number carries, and finding
 * numbers in text. All types are immutable and thread-safe.
 */
@NullMarked
package org.trackproof.numbers;

import org.jspecify.annotations.NullMarked;
