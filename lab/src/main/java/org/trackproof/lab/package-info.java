/**
 * The laboratory: simulates parcels, learns reference packs from archives, and measures how often verdicts are wrong. Everything is a
 * function of its arguments and a seed: the same seed gives the same bytes, on any number of threads.
 */
@NullMarked
package org.trackproof.lab;

import org.jspecify.annotations.NullMarked;
