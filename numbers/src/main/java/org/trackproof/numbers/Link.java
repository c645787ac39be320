package org.trackproof.numbers;

import org.jspecify.annotations.Nullable;

/**
 * A web address that a token stands in.
 *
 * @param courier the courier that owns the host, or null
 * @param tracker whether the host is known to track parcels, of a courier or of anybody
 */
record Link(@Nullable CourierEntry courier, boolean tracker) {}
