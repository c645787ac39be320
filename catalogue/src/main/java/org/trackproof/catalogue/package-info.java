/** Reads the commented data files of this project, checks them all at once, and compiles them to the compact files that ship. */
@NullMarked
package org.trackproof.catalogue;

import org.jspecify.annotations.NullMarked;
