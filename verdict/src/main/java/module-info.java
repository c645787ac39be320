/** Facts of an order and its parcels, the verdict engine, and the rules of platforms. */
module org.trackproof.verdict {
    requires transitive org.trackproof.numbers;
    requires static org.jspecify;

    exports org.trackproof.verdict;
    exports org.trackproof.verdict.engine;
    exports org.trackproof.verdict.language;
    exports org.trackproof.verdict.rules;
    exports org.trackproof.verdict.places;
}
