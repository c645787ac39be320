package org.trackproof.numbers;

import java.util.ArrayList;
import java.util.List;

/** The formats that a number has the shape of and fails, the likeliest first. */
final class Rejections extends LaterList<Rejection> {
    /** Formats that fit by chance say nothing; only so many are listed. */
    private static final int MOST = 5;

    private final Weighing weighing;

    private Rejections(Weighing weighing) {
        this.weighing = weighing;
    }

    static List<Rejection> of(Weighing weighing) {
        return weighing.fails == 0 ? List.of() : new Rejections(weighing);
    }

    @Override
    List<Rejection> workOut() {
        Trial[] trials = weighing.rejected.clone();
        Weighing.sort(trials, weighing.fails);
        List<Rejection> list = new ArrayList<>(MOST);
        String last = "";
        for (int i = 0; i < weighing.fails && list.size() < MOST; i++) {
            String format = trials[i].variant.format.id;
            String reason = trials[i].reason;
            if (reason != null && !format.equals(last)) {
                list.add(new Rejection(format, reason));
                last = format;
            }
        }
        return List.copyOf(list);
    }
}
