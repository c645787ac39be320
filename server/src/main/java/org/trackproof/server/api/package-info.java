/** The interface for programs, under /api/v1. */
@NullMarked
package org.trackproof.server.api;

import org.jspecify.annotations.NullMarked;
