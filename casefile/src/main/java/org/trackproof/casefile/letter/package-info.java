/** Letters to those who can help, and the check that a letter says no more than its case supports. */
@NullMarked
package org.trackproof.casefile.letter;

import org.jspecify.annotations.NullMarked;
