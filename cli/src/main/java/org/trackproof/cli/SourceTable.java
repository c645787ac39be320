package org.trackproof.cli;

import java.util.ArrayList;
import java.util.List;
import org.trackproof.verdict.Health;
import org.trackproof.verdict.SourceState;
import org.trackproof.verdict.Stated;

/** Who was asked and what came of it, one row per answer. */
final class SourceTable {
    private static final int MOST = 12;
    private static final int NAME = 14;
    private static final int KIND = 23;

    private SourceTable() {}

    static void add(Page page, List<SourceState> states) {
        Texts texts = page.texts();
        page.heading(texts.get("heading.sources"));
        if (states.isEmpty()) {
            page.line("  ", texts.get("source.none"));
        }
        for (SourceState state : states.subList(0, Math.min(MOST, states.size()))) {
            String name = padded(Plain.of(state.source(), NAME - 4), NAME);
            String kind =
                    padded(texts.get("independence." + state.independence().id()), KIND);
            page.marked("  ", Page.Tone.PLAIN, name + kind, said(state, texts));
        }
        if (states.size() > MOST) {
            page.line("  ", texts.get("source.more", "count", "" + (states.size() - MOST)));
        }
    }

    private static String said(SourceState state, Texts texts) {
        List<String> words = new ArrayList<>();
        words.add(texts.get("said." + state.said().id()));
        if (state.detail() != null) {
            words.set(0, words.get(0) + " (" + Plain.of(state.detail(), 120) + ')');
        }
        for (Stated stated : state.stated()) {
            words.add(texts.get("stated." + stated.id()));
        }
        if (state.health() == Health.DEGRADED || state.health() == Health.FAILING) {
            words.add(texts.get("health." + state.health().id()));
        }
        words.add(texts.speech().spoken(state.askedAt().toString().substring(0, 10)));
        return String.join("; ", words);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - Plain.width(text)));
    }
}
