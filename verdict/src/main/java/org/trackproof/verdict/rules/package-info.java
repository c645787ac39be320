/** Windows, deadlines, tests and actions of platforms, as pure functions of facts and of rule data. */
@NullMarked
package org.trackproof.verdict.rules;

import org.jspecify.annotations.NullMarked;
