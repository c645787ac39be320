/** A judged case as a page for people: one document without script, and the parts that it is put together from. */
@NullMarked
package org.trackproof.casefile.page;

import org.jspecify.annotations.NullMarked;
