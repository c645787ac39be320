package org.trackproof.cli;

/** Where the process starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int code = Trackproof.run(Console.ofProcess(), args);
        // halt: nothing is left to do at exit, and the machine stops sooner
        Runtime.getRuntime().halt(code);
    }
}
