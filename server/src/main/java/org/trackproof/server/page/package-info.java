/** The pages for people, made on the server. */
@NullMarked
package org.trackproof.server.page;

import org.jspecify.annotations.NullMarked;
