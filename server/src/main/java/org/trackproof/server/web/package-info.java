/** What stands in front of every request: who may ask, how much, and what a browser may do with the answer. */
@NullMarked
package org.trackproof.server.web;

import org.jspecify.annotations.NullMarked;
