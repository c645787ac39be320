package org.trackproof.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command: what it takes, and what it does. */
interface Command {
    /** The word that calls it. */
    String name();

    CommandSpec spec();

    /**
     * Does it.
     *
     * @return the exit code of the process
     * @throws org.trackproof.sources.BadInput if what the user gave cannot be used
     */
    int run(ParseResult options, Console console);
}
