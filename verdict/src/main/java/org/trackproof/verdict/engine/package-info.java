/**
 * The engine: stories (hypotheses) times blocks of evidence. It needs no labels: rates of genuine parcels come from a reference pack,
 * those of the other stories are a short written list. {@code P(story | evidence)} is proportional to the prior of the story times the
 * product over the observed blocks of the probability of what was observed; a block without an observation contributes nothing.
 */
@NullMarked
package org.trackproof.verdict.engine;

import org.jspecify.annotations.NullMarked;
