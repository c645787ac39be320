package org.trackproof.cli;

import org.trackproof.verdict.Outcome;

/** Exit codes of the process, as the contract has them; 60 and above follow {@code sysexits.h}. */
final class ExitCode {
    static final int DONE = 0;
    static final int UNDECIDED = 10;
    static final int INCONSISTENT = 11;
    static final int USAGE = 64;
    static final int DATA = 65;
    static final int OUR_BUG = 70;
    static final int TRY_LATER = 75;

    private ExitCode() {}

    static int of(Outcome outcome) {
        return switch (outcome) {
            case CONSISTENT -> DONE;
            case UNDECIDED -> UNDECIDED;
            case INCONSISTENT -> INCONSISTENT;
        };
    }
}
