@NullMarked
package org.trackproof.casefile.letter;

import org.jspecify.annotations.NullMarked;
