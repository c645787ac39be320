/** What a tracking number could be. No dependencies. */
module org.trackproof.numbers {
    requires static org.jspecify;

    exports org.trackproof.numbers;
}
