/** The local web application: starts, listens, stops. It judges what it is given and keeps nothing. */
@NullMarked
package org.trackproof.server;

import org.jspecify.annotations.NullMarked;
