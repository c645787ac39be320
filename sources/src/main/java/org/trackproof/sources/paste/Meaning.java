package org.trackproof.sources.paste;

import org.trackproof.verdict.Phase;
import org.trackproof.verdict.Physical;

/**
 * What the words of a status mean.
 *
 * @param phase {@code NONE} where they speak of no progress: forecasts
 * @param physical whether somebody had the parcel in hands
 * @param forecast an expectation and no event
 */
public record Meaning(Phase phase, Physical physical, boolean forecast) {}
