/** Many cases at once: a pasted table, its columns, its results. */
@NullMarked
package org.trackproof.server.bulk;

import org.jspecify.annotations.NullMarked;
