package org.trackproof.server.page;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs around its content.
 *
 * @param w the words
 * @param path of this page, for the switch of languages; empty where it cannot be opened again
 * @param chosen whether the reader has chosen the language, so that links must carry it on
 */
public record Frame(Words w, String path, boolean chosen) {
    static Frame of(HttpServletRequest request) {
        String wanted = request.getParameter("lang");
        Words words = Words.of(wanted, request.getHeader("Accept-Language"));
        String path = request.getMethod().equals("GET") ? request.getRequestURI() : "";
        return new Frame(words, path, words.language().equals(wanted));
    }

    /** An address of ours that speaks the same language. */
    public String link(String target) {
        return chosen ? withLanguage(target, w.language()) : target;
    }

    /** This page, or the front page, in another language. */
    public String inLanguage(String language) {
        return withLanguage(path.isEmpty() ? "/" : path, language);
    }

    private static String withLanguage(String target, String language) {
        int hash = target.indexOf('#');
        String before = hash < 0 ? target : target.substring(0, hash);
        String after = hash < 0 ? "" : target.substring(hash);
        return before + (before.contains("?") ? "&" : "?") + "lang=" + language + after;
    }

    /** The chosen language, to travel in forms. */
    public @Nullable String formLanguage() {
        return chosen ? w.language() : null;
    }
}
