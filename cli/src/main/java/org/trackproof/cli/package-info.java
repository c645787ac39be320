/** The command line: arguments in, text or JSON lines out. */
@NullMarked
package org.trackproof.cli;

import org.jspecify.annotations.NullMarked;
