package org.trackproof.verdict;

/**
 * A story and its probability, 0..1; all stories of a verdict add up to 1.
 */
public record StoryShare(Story story, double p) {}
