/** The languages that people are spoken to in, and how each writes dates, numbers, money and countries. No locale of the machine. */
@NullMarked
package org.trackproof.verdict.language;

import org.jspecify.annotations.NullMarked;
