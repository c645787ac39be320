@NullMarked
package org.trackproof.numbers;

import org.jspecify.annotations.NullMarked;
