package org.trackproof.numbers;

import java.util.ArrayList;
import java.util.List;

/** The formats that a number has the shape of and fails, the likeliest first. */
final class Rejections extends LaterList<Rejection> {
    /** Formats that fit by chance say nothing; only so many are listed. */
    private static final int MOST = 5;

    private final Catalogue catalogue;
    private final String number;
    private final Context context;

    /** The rejections of {@code number} in this context, which has some. */
    Rejections(Catalogue catalogue, String number, Context context) {
        this.catalogue = catalogue;
        this.number = number;
        this.context = context;
    }

    @Override
    List<Rejection> workOut() {
        Weighing weighing = Weighing.of(catalogue, catalogue.index().match(number), number, context, null);
        Trial[] trials = weighing.rejected;
        Weighing.sort(trials, weighing.fails);
        List<Rejection> list = new ArrayList<>(MOST);
        String last = "";
        for (int i = 0; i < weighing.fails && list.size() < MOST; i++) {
            String format = trials[i].variant.format.id;
            String reason = trials[i].reason(number);
            if (reason != null && !format.equals(last)) {
                list.add(new Rejection(format, reason));
                last = format;
            }
        }
        return List.copyOf(list);
    }
}
