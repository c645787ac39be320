/**
 * What a user sees on a page of a carrier or a tracker, copied as text or saved as HTML, becomes an answer. Nothing of a page is ever
 * fetched or executed; what is not understood beyond doubt is kept as it stands and never guessed.
 */
@NullMarked
package org.trackproof.sources.paste;

import org.jspecify.annotations.NullMarked;
