/** What a judged case becomes for people: a page with charts, letters, calendar entries, evidence. */
@NullMarked
package org.trackproof.casefile;

import org.jspecify.annotations.NullMarked;
