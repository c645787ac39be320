@NullMarked
package org.trackproof.catalogue;

import org.jspecify.annotations.NullMarked;
