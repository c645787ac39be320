package org.trackproof.verdict.engine;

import java.util.Map;
import org.trackproof.verdict.Answer;
import org.trackproof.verdict.Basis;

/** Makes observations from the tables of a reference pack. */
final class Observations {
    private Observations() {}

    /** What one trace shows. */
    static Observation of(
            ReferencePack pack,
            Block block,
            String table,
            String category,
            String rule,
            Trace by,
            int witnesses,
            Map<String, Object> facts) {
        Answer answer = by.answer();
        return make(
                pack,
                block,
                table,
                category,
                rule,
                Witness.basis(answer.independence()),
                by.weight(),
                witnesses,
                facts);
    }

    /** What the number, the order or the case itself shows. */
    static Observation of(
            ReferencePack pack,
            Block block,
            String table,
            String category,
            String rule,
            Basis basis,
            Map<String, Object> facts) {
        return make(pack, block, table, category, rule, basis, 1, 1, facts);
    }

    static Observation make(
            ReferencePack pack,
            Block block,
            String table,
            String category,
            String rule,
            Basis basis,
            double weight,
            int witnesses,
            Map<String, Object> facts) {
        Rates rates = pack.rates(table);
        return new Observation(
                block,
                rule,
                rates.tempered(category, weight),
                rates.logUniform(),
                witnesses,
                basis,
                weight,
                facts,
                null,
                rates.sign(category));
    }
}
