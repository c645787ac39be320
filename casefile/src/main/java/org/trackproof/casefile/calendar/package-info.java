/** Windows of a case as entries of a calendar. */
@NullMarked
package org.trackproof.casefile.calendar;

import org.jspecify.annotations.NullMarked;
