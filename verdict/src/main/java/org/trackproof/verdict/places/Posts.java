package org.trackproof.verdict.places;

/** Which places share a post. */
final class Posts {
    private Posts() {}

    static boolean share(Country one, Country other) {
        for (int i = 0; i < one.posts().size(); i++) {
            if (other.posts().contains(one.posts().get(i))) {
                return true;
            }
        }
        return false;
    }
}
