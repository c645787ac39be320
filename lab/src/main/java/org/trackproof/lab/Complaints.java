package org.trackproof.lab;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trackproof.verdict.Buyer;
import org.trackproof.verdict.When;

/** What the buyer says and when: confirms what came, complains about what did not. */
final class Complaints {
    private static final long DAY = 86_400;

    private final Draft draft;
    private final Dice dice;
    private final long promisedBy;

    Complaints(Draft draft, Dice dice, long promisedBy) {
        this.draft = draft;
        this.dice = dice;
        this.promisedBy = promisedBy;
    }

    Buyer buyer() {
        long received = draft.receivedAt;
        long complaint = StrictMath.min(afterPromise(received), afterDelivery(received));
        boolean hasComplained = complaint != Trip.NEVER;
        boolean confirms = received != Trip.NEVER && dice.chance(hasComplained ? .85 : draft.world.value("confirms"));
        long confirmed = received + (long) (dice.logNormal(1.1, .9) * DAY);
        return new Buyer(confirms ? at(confirmed) : null, at(complaint), null, null, false, null);
    }

    /** The promised date has passed and nothing came. */
    private long afterPromise(long received) {
        long when = promisedBy + (long) (dice.logNormal(3.5, .8) * DAY);
        return when < received && dice.chance(draft.world.value("complains-late")) ? when : Trip.NEVER;
    }

    /** Somebody says "delivered", and nothing came; or it came, and the buyer says it did not. */
    private long afterDelivery(long received) {
        if (draft.shownDeliveredAt == Trip.NEVER) {
            return Trip.NEVER;
        }
        long known = StrictMath.max(draft.shownDeliveredAt, draft.givenAt());
        long when = known + (long) (dice.logNormal(2.8, .8) * DAY);
        double p = received != Trip.NEVER && received < when
                ? draft.world.value("false-complaint")
                : draft.world.value("complains");
        return dice.chance(p) ? when : Trip.NEVER;
    }

    private @Nullable When at(long second) {
        return second == Trip.NEVER ? null : When.at(Instant.ofEpochSecond(second));
    }
}
