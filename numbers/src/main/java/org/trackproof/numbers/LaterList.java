package org.trackproof.numbers;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An immutable list that is worked out when somebody first looks at it; most answers are read only in part. */
abstract class LaterList<T> extends AbstractList<T> {
    private volatile @Nullable List<T> items;

    /** Works the items out; called once or, by several threads at the same time, a few times with equal results. */
    abstract List<T> workOut();

    private List<T> items() {
        List<T> known = items;
        if (known == null) {
            known = workOut();
            items = known;
        }
        return known;
    }

    @Override
    public T get(int index) {
        return items().get(index);
    }

    @Override
    public int size() {
        return items().size();
    }
}
