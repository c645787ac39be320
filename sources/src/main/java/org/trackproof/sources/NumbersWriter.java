package org.trackproof.sources;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trackproof.numbers.Candidate;
import org.trackproof.numbers.Check;
import org.trackproof.numbers.Destination;
import org.trackproof.numbers.Flag;
import org.trackproof.numbers.Found;
import org.trackproof.numbers.Identification;
import org.trackproof.numbers.Rejection;

/** Writes what numbers could be as JSON, each answer in one line without a line break at its end. Thread-safe. */
public final class NumbersWriter {
    private static final int P = 4;

    private final JsonLine out = new JsonLine();

    private NumbersWriter() {}

    public static String write(Identification identification) {
        NumbersWriter writer = new NumbersWriter();
        JsonLine out = writer.out;
        out.object().field("input", identification.input()).field("number", identification.number());
        out.field("outcome", identification.outcome().id()).name("candidates").array();
        for (Candidate candidate : identification.candidates()) {
            writer.candidate(candidate);
        }
        out.endArray()
                .field("flags", identification.flags(), Flag::id)
                .name("rejected")
                .array();
        for (Rejection rejection : identification.rejected()) {
            out.object()
                    .field("format", rejection.format())
                    .field("reason", rejection.reason())
                    .endObject();
        }
        out.endArray().field("repairs", identification.repairs());
        return out.endObject().toString();
    }

    public static String write(Found found) {
        JsonLine out = new JsonLine();
        out.object().field("number", found.number()).field("courier", found.courier());
        out.field("format", found.format()).field("start", found.start()).field("end", found.end());
        return out.field("text", found.text())
                .field("p", found.p(), P)
                .endObject()
                .toString();
    }

    private void candidate(Candidate candidate) {
        out.object().field("courier", candidate.courier()).field("format", candidate.format());
        out.field("p", candidate.p(), P).name("checks").array();
        for (Check check : candidate.checks()) {
            out.object()
                    .field("name", check.name())
                    .field("result", check.result().id());
            out.name("chance").significant(check.chance()).endObject();
        }
        out.endArray();
        decoded(candidate);
        out.name("issuedOn");
        day(candidate.issuedOn());
        out.name("destination");
        destination(candidate.destination());
        out.endObject();
    }

    /** The named parts of the number; destination and day are there, too, where the number carries them. */
    private void decoded(Candidate candidate) {
        out.name("decoded").object();
        for (Map.Entry<String, String> part : candidate.decoded().entrySet()) {
            if (!part.getKey().equals("destination") && !part.getKey().equals("issuedOn")) {
                out.field(part.getKey(), part.getValue());
            }
        }
        if (candidate.destination() != null) {
            out.name("destination");
            destination(candidate.destination());
        }
        if (candidate.issuedOn() != null) {
            out.name("issuedOn");
            day(candidate.issuedOn());
        }
        out.endObject();
    }

    private void day(@Nullable LocalDate day) {
        out.value(day == null ? null : day.toString());
    }

    private void destination(@Nullable Destination destination) {
        if (destination == null) {
            out.value(null);
            return;
        }
        out.object()
                .field("country", destination.country())
                .field("postcode", destination.postcode())
                .endObject();
    }
}
