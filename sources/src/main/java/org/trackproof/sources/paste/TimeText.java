package org.trackproof.sources.paste;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A time of day as a page writes it, with its offset from UTC where the page names it. */
record TimeText(LocalTime time, @Nullable ZoneOffset offset) {}
