/** What somebody pasted into the one box: a number, many, a link, a mail, a page, a table, a case. */
@NullMarked
package org.trackproof.server.intake;

import org.jspecify.annotations.NullMarked;
