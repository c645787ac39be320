/** A case from single values that a person typed, for command lines and forms alike. */
@NullMarked
package org.trackproof.sources.typed;

import org.jspecify.annotations.NullMarked;
