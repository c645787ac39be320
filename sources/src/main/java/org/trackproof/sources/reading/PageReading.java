package org.trackproof.sources.reading;

import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Independence;
import org.trackproof.verdict.Said;

/** A reading of a source that sends data with a status of success only: any other status tells all by itself. */
abstract class PageReading extends JsonReading {
    static final String OTHER_NUMBER = "the answer does not speak of this number";
    static final String UNREADABLE = "not the kind of answer that this source gives";

    PageReading(String source, Independence independence) {
        super(source, independence);
    }

    /** What "404 not found" means: for most sources that the address of the source has changed. */
    Answer readNotFound(Reply reply) {
        return reply.said(Said.FAILED, "no such page");
    }

    @Override
    final @Nullable Answer readStatus(int status, Reply reply) {
        Answer shared = super.readStatus(status, reply);
        if (shared != null) {
            return shared;
        }
        if (status == 404) {
            return readNotFound(reply);
        }
        return status >= 400 ? reply.said(Said.FAILED, "client error " + status) : null;
    }
}
