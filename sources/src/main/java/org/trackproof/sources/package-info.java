/** Case files in, verdicts out: their JSON, and the readings that turn raw replies of sources into facts. */
@NullMarked
package org.trackproof.sources;

import org.jspecify.annotations.NullMarked;
