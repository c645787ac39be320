/** Judging a case for pages and programs alike. */
@NullMarked
package org.trackproof.server.check;

import org.jspecify.annotations.NullMarked;
